"use server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { encodeKalkulator, kalkulatorKake } from "#app/_session/kalkulator-kake.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import type { KalkulatorTilstand } from "#components/kalkulator/kalkulator-visning.ts";
import { samleSvar } from "#components/soknad/les-skjema.ts";
import type { RaRad, RaSvar } from "#domain/kernel/felt.ts";
import { tilSoknad } from "#domain/startlan/kalkulator.ts";
import { kalkulatorFelt } from "#domain/startlan/kalkulator-felt.ts";

const felt = Object.entries(kalkulatorFelt).map(([navn, { slag }]) => ({ navn, slag }));

/** Rows as they stand, blank ones too: the person may be about to fill them. */
const rader = (svar: RaSvar, navn: string): RaRad[] => {
  const verdi = svar[navn];
  return Array.isArray(verdi) ? verdi.flatMap((rad) => (typeof rad === "object" ? [rad] : [])) : [];
};

async function taMed(svar: RaSvar) {
  const kake = await encodeKalkulator(tilSoknad(svar));
  if (!kake) return false;
  (await cookies()).set(kalkulatorKake.navn, kake, {
    ...kalkulatorKake.valg,
    maxAge: kalkulatorKake.levetidSekunder,
  });
  return true;
}

/** Open to all and without a session: nothing is stored but, when asked for, the answers in the person's own cookie. */
export async function regn(forrige: KalkulatorTilstand, skjema: FormData): Promise<KalkulatorTilstand> {
  const svar = samleSvar(felt, skjema);
  const [hva, navn = "", rad] = String(skjema.get("_handling")).split(":");
  const erListe = felt.some((f) => f.navn === navn && f.slag === "liste");
  if (hva === "leggTil" && erListe) return { n: 0, svar: { ...svar, [navn]: [...rader(svar, navn), {}] } };
  if (hva === "fjern" && erListe)
    return { n: 0, svar: { ...svar, [navn]: rader(svar, navn).filter((_, i) => String(i) !== rad) } };
  if (hva !== "taMed") return { n: forrige.n + 1, svar };
  if (!(await taMed(svar))) return { n: forrige.n, svar, melding: "forMye" };
  redirect(sti(await getLocale(), rute("/soknad/ny/startlan")));
}
