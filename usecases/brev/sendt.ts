import type { Brevgrunnlag } from "#db/queries/brev.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import type { EnkeltFelt, Felt, RaRad, RaSvar, RaVerdi } from "#domain/kernel/felt.ts";
import { lesEnkelt } from "#domain/kernel/les-felt.ts";
import { erBesvart, visibleFields, visibleRowFields, visibleSteps } from "#domain/kernel/skjema.ts";
import { tjenester } from "#domain/tjenester.ts";
import type { Brevtekst } from "#domain/vedtak/brev.ts";
import { fritekst, t } from "#domain/vedtak/brev.ts";
import type { Sendt } from "#domain/vedtak/brev-kvittering.ts";
import { tekstAv } from "#messages/tekst.ts";
import { currentSvar, dokumentsvarCipher } from "#usecases/soknad/svar-krypto.ts";
import { iDato, iKroner, iProsent } from "./formater.ts";

/** What a kind of paper is called. */
export const dokumentnavn = (tjeneste: string, krav: string): Brevtekst =>
  krav === "annet" ? t("brev.kvittering.annet") : { nokkel: `${tjeneste}-sak.dokument.${krav}.navn` };

/** Everything that was sent with an application, as the resident was asked and as she answered. */
export function sendtInnhold({ soknad, filer, sak }: Brevgrunnlag): Sendt {
  const svar = currentSvar(soknad);
  const ns = soknad.tjeneste;
  const dag = osloDag(sak.mottatt);
  const { open } = dokumentsvarCipher(soknad);
  const krav = (type: string) => dokumentnavn(ns, type);
  return {
    steg: visibleSteps(tjenester[ns], svar).map((steg) => ({
      tittel: { nokkel: `${ns}.steg.${steg.id}.kort` },
      svar: visibleFields(steg, svar).map(([navn, felt]) => {
        const nokkel = `${ns}.felt.${navn}`;
        return [{ nokkel: `${nokkel}.etikett` }, svarTekst(nokkel, felt, svar[navn], svar, dag)] as const;
      }),
    })),
    filer: filer.map((fil) => ({ krav: krav(fil.krav), filnavn: fil.filnavn })),
    senere: Object.entries(soknad.dokumentsvar).map(([type, { grunn, lovetDato }]) => ({
      krav: krav(type),
      grunn: open(type, grunn),
      ...(lovetDato ? { lovet: lovetDato } : {}),
    })),
  };
}

function svarTekst(nokkel: string, felt: Felt, verdi: RaVerdi | undefined, svar: RaSvar, dag: Dag): Brevtekst {
  if (verdi === undefined || !erBesvart(verdi)) return t("brev.kvittering.ikkeSvart");
  if (felt.slag !== "liste") return fritekst(enkelt(nokkel, felt, verdi as string | readonly string[], dag));
  const rader = (verdi as readonly RaRad[]).map((rad) =>
    visibleRowFields(felt.rad, svar, rad)
      .filter(([navn]) => erBesvart(rad[navn]))
      .map(([navn, f]) => {
        const del = `${nokkel}.rad.${navn}`;
        const sporsmal = tekstAv(`${del}.etikett`);
        return `${sporsmal}${sporsmal.endsWith("?") ? "" : ":"} ${enkelt(del, f, rad[navn] ?? "", dag)}`;
      })
      .join("\n"),
  );
  return fritekst(rader.join("\n\n"));
}

/** One answer in words; what could not be read is shown as it was typed. */
function enkelt(nokkel: string, felt: EnkeltFelt, verdi: string | readonly string[], dag: Dag): string {
  if (typeof verdi !== "string") return verdi.map((kode) => enkelt(nokkel, felt, kode, dag)).join("\n");
  const lest = lesEnkelt(felt, verdi, dag);
  if (!lest.ok) return verdi;
  if (felt.slag === "valg" || felt.slag === "flervalg") return tekstAv(`${nokkel}.valg.${verdi}`);
  if (felt.slag === "kroner") return iKroner(lest.verdi as number);
  if (felt.slag === "prosent") return iProsent(lest.verdi as number);
  return felt.slag === "dato" ? iDato(lest.verdi as Dag) : String(lest.verdi);
}
