import type { Tjeneste, TjenesteId } from "./kernel/tjeneste.ts";
import { kommunalBolig } from "./kommunal-bolig/index.ts";
import { omsorgsbolig } from "./omsorgsbolig/index.ts";
import { startlan } from "./startlan/index.ts";

/** The register: every service the house runs, one line each. */
export const tjenester: Readonly<Record<TjenesteId, Tjeneste>> = {
  startlan,
  "kommunal-bolig": kommunalBolig,
  omsorgsbolig,
};

/** The service of an id that came from an address or a row; nothing for an unknown one. */
export const tjenesteAv = (id: string) => (Object.hasOwn(tjenester, id) ? tjenester[id as TjenesteId] : undefined);
