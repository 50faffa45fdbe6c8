import type { TjenesteId } from "./kernel/tjeneste.ts";
import { startlan } from "./startlan/index.ts";

/** The register: every service the house runs, one line each. */
export const tjenester = { startlan } as const satisfies Record<TjenesteId, unknown>;

/** The service of an id that came from an address or a row; nothing for an unknown one. */
export const tjenesteAv = (id: string) =>
  Object.hasOwn(tjenester, id) ? tjenester[id as keyof typeof tjenester] : undefined;
