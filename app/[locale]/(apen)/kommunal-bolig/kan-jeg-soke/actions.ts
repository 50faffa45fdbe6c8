"use server";
import type { Route } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { encodeKalkulator, kalkulatorKake } from "#app/_session/kalkulator-kake.ts";
import { sti } from "#app/_sprak/sti.ts";
import type { KanJegTilstand } from "#components/kan-jeg-soke/visning.ts";
import { samleSvar } from "#components/soknad/les-skjema.ts";
import { kanJegSoke, medTilSoknad } from "#domain/kan-jeg-soke.ts";
import { kanJegSokeFelt } from "#domain/kan-jeg-soke-felt.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import type { RaRad, RaSvar } from "#domain/kernel/felt.ts";
import { tjenesteAv } from "#domain/tjenester.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { ordene } from "./skjema.ts";
import { svarIOrd } from "./svar-i-ord.ts";

const felt = Object.entries(kanJegSokeFelt).map(([navn, { slag }]) => ({ navn, slag }));
const rader = (svar: RaSvar, navn: string): RaRad[] => {
  const verdi = svar[navn];
  return Array.isArray(verdi) ? verdi.flatMap((rad) => (typeof rad === "object" ? [rad] : [])) : [];
};

async function taMed(svar: RaSvar, tjeneste: string): Promise<void> {
  const kake = await encodeKalkulator(medTilSoknad(svar));
  if (!kake) return;
  const valg = { ...kalkulatorKake.valg, maxAge: kalkulatorKake.levetidSekunder };
  (await cookies()).set(kalkulatorKake.navn, kake, valg);
  redirect(sti(await getLocale(), `/soknad/ny/${tjeneste}` as Route));
}

/** Open to all and without a session: nothing is stored but, when asked for, the answers in the person's own cookie. */
export async function svarPa(forrige: KanJegTilstand, skjema: FormData): Promise<KanJegTilstand> {
  const svar = samleSvar(felt, skjema);
  const runde = forrige.runde + 1;
  const [hva, navn = "", rad] = String(skjema.get("_handling")).split(":");
  const erListe = felt.some((f) => f.navn === navn && f.slag === "liste");
  if (hva === "leggTil" && erListe) return { runde, svar: { ...svar, [navn]: [...rader(svar, navn), {}] } };
  if (hva === "fjern" && erListe)
    return { runde, svar: { ...svar, [navn]: rader(svar, navn).filter((_, i) => String(i) !== rad) } };

  const { t, feil: iOrd } = await ordene();
  const tjeneste = hva === "taMed" ? tjenesteAv(navn) : undefined;
  if (tjeneste) await taMed(svar, tjeneste.id);
  const dom = kanJegSoke(svar, osloDag(klokke()));
  return {
    runde,
    svar,
    feil: {
      tittel: t("feil.tittel", { antall: dom.feil.length }),
      felt: dom.feil.map((f) => ({ felt: f.felt, melding: iOrd(f) })),
    },
    resultat: await svarIOrd(dom, await getLocale()),
    ...(tjeneste ? { melding: t("melding.forMye") } : {}),
  };
}
