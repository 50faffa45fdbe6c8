import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import type { SummaryPart } from "#components/soknad/summary.tsx";
import { osloDag } from "#domain/kernel/dag.ts";
import { visibleFields } from "#domain/kernel/skjema.ts";
import { tjenester } from "#domain/tjenester.ts";
import type { KravVisning, SoknadVisning } from "#usecases/soknad/view-soknad.ts";
import { svarLinjer } from "./som-tekst.ts";
import type { TjenesteOrd } from "./tjeneste-ord.ts";

const Linjer = ({ linjer }: { linjer: readonly string[] }) =>
  linjer.length === 1 ? (
    linjer[0]
  ) : (
    <ul className="bd-punkter">
      {linjer.map((linje) => (
        <li key={linje}>{linje}</li>
      ))}
    </ul>
  );

/** Every answer that will be sent, part by part, each with the way to change it and back. */
export async function oppsummeringDeler(
  soknad: SoknadVisning,
  ord: TjenesteOrd,
  locale: string,
): Promise<SummaryPart[]> {
  const [t, d] = await Promise.all([getTranslations("soknad.oppsummering"), datoer()]);
  const { skjema } = ord;
  const visning = { felt: ord.felt, dag: osloDag(soknad.endret), kr: d.kr, dato: d.kortDag };
  const endre = (sted: string) => ({
    href: sti(locale, `/soknad/${soknad.id}/${sted}` as Route),
    tekst: skjema("endre"),
  });
  const steg = tjenester[soknad.tjeneste].steg.filter((s) => soknad.steg.some(({ id }) => id === s.id));
  const svar = steg.map((s) => ({
    id: s.id,
    tittel: ord.steg(s.id, "kort") ?? s.id,
    rader: visibleFields(s, soknad.svar).map(([navn, felt]) => {
      const linjer = svarLinjer(navn, felt, soknad.svar, visning);
      return {
        sporsmal: ord.felt(navn, "etikett") ?? navn,
        svar: linjer.length > 0 ? <Linjer linjer={linjer} /> : <span className="bd-dempet">{t("ubesvart")}</span>,
        endre: endre(`${s.id}?fra=oppsummering#${navn}`),
      };
    }),
  }));

  const papir = (krav: KravVisning) => {
    if (krav.filer.length > 0) return <Linjer linjer={krav.filer.map((fil) => fil.filnavn)} />;
    if (krav.harIkke) return t("harIkke", { dato: krav.harIkke.lovetDato ? d.dag(krav.harIkke.lovetDato) : "" });
    return <span className="bd-dempet">{t(krav.pakrevd ? "ingenFiler" : "ikkeSendt")}</span>;
  };
  const dokumenter = {
    id: "dokumenter",
    tittel: t("dokumenter"),
    rader: [
      ...soknad.dokumenter.map((krav) => ({
        sporsmal: ord.dokument(krav.type) ?? krav.type,
        svar: papir(krav),
        endre: endre(`dokumenter?fra=oppsummering#dokument-${krav.type}`),
      })),
      ...soknad.andreFiler.map((fil) => ({
        sporsmal: fil.filnavn,
        svar: ord.dokument(fil.krav) ?? "",
        endre: endre("dokumenter?fra=oppsummering"),
      })),
    ],
  };
  return dokumenter.rader.length > 0 ? [...svar, dokumenter] : svar;
}
