import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import type { Skjemasted } from "#app/_session/etterlatt.ts";
import { sti } from "#app/_sprak/sti.ts";
import type { FeilVisning, StegTilstand } from "#components/soknad/steg-visning.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import { type TjenesteId, tjenesteIder } from "#domain/kernel/tjeneste.ts";
import { tjenesteOrd } from "./tjeneste-ord.ts";

/** Where a step is saved, and in which words it answers. */
export type Stegsted = { locale: string; soknadId: string; steg: string; tjeneste: string; tilOppsummering?: boolean };

/** Where the step's words wait when its session is over, and the page that asks for them. */
export const skjemasted = ({ locale, soknadId, steg, tilOppsummering }: Stegsted): Skjemasted => ({
  sted: `steg:${soknadId}:${steg}`,
  til: sti(locale, `/soknad/${soknadId}/${steg}${tilOppsummering ? "?fra=oppsummering" : ""}` as Route),
});

/** The service of an id bound to the form; a made-up one answers as the first. */
export const kjentTjeneste = (id: string): TjenesteId => tjenesteIder.find((kjent) => kjent === id) ?? tjenesteIder[0];

/** Field errors in the service's own words. */
export async function feilIOrd(tjeneste: string, feil: readonly FeltFeil[]): Promise<FeilVisning[]> {
  const ord = await tjenesteOrd(kjentTjeneste(tjeneste));
  return feil.map((f) => ({ felt: f.felt, melding: ord.feil(f) }));
}

/** The page again, with what must be put right. */
export async function avvistSteg(
  sted: Stegsted,
  n: number,
  felt: readonly FeltFeil[],
  mer: Partial<StegTilstand>,
): Promise<StegTilstand> {
  const t = await getTranslations("skjema");
  return {
    n: n + 1,
    feil: await feilIOrd(sted.tjeneste, felt),
    feilTittel: t("feilTittel", { antall: felt.length }),
    ...mer,
  };
}
