import { kostrarader } from "#domain/rapport/kostra.ts";
import type { Celle } from "#domain/rapport/skjul.ts";
import type { Ventemal } from "#domain/rapport/ventemal.ts";
import { band, ruterUt } from "#domain/venteliste/plass.ts";
import { storrelser } from "#domain/venteliste/prognose.ts";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import type { RapportVisning } from "#usecases/rapport/view-rapport.ts";
import { tallet } from "../_skjema/format.ts";

/** One table of the report as finished words: what the page draws and the file writes, so that the two never differ. */
export type Rapporttabell = {
  id: string;
  tittel: string;
  hode: readonly string[];
  rader: readonly (readonly string[])[];
};

const celle = (c: Celle | undefined) => (c === undefined || c === "skjult" ? tekst("rapporter.skjult") : tallet(c));
const sum = () => tekst("rapporter.sum");

const kostratabell = ({ kostra: k }: RapportVisning): Rapporttabell => ({
  id: "kostra",
  tittel: tekst("rapporter.kostra.tittel"),
  hode: [tekst("rapporter.hva"), tekst("rapporter.antall")],
  rader: [
    ...kostrarader.map((r) => [tekst(`rapporter.kostra.${r}`), tallet(k.antall[r])]),
    [tekst("rapporter.kostra.alle"), tallet(k.alle)],
    [tekst("rapporter.kostra.per1000"), tallet(k.per1000)],
    [
      tekst("rapporter.kostra.rullestol"),
      k.rullestolPst === null ? "–" : tekst("rapporter.prosent", { tall: k.rullestolPst }),
    ],
  ],
});

const arstabell = ({ aret: a }: RapportVisning): Rapporttabell => ({
  id: "aret",
  tittel: tekst("rapporter.aret.tittel"),
  hode: [tekst("rapporter.hva"), tekst("rapporter.antall")],
  rader: (["soknader", "godkjent", "avslatt", "avvist", "vedtak", "venter", "innflyttet"] as const).map((r) => [
    tekst(`rapporter.aret.${r}`),
    celle(a[r]),
  ]),
});

const ventetabell = ({ venter }: RapportVisning): Rapporttabell => ({
  id: "venter",
  tittel: tekst("rapporter.venter.tittel"),
  hode: [tekst("rapporter.venter.storrelse"), ...band.map((b) => tekst(`venteliste-ansatt.band.${b}`)), sum()],
  rader: [...storrelser.map((s) => tekst(`venteliste-ansatt.filter.soverom.valg.${s}`)), sum()].map((navn, r) => [
    navn,
    ...[0, 1, 2, 3].map((k) => celle(venter[r]?.[k])),
  ]),
});

const malrad = (navn: string, m: Ventemal) =>
  m.slag === "forFa"
    ? [navn, tekst("rapporter.forFa"), "–", "–"]
    : [navn, tallet(m.antall), tallet(m.median), tallet(m.p90)];

const tidstabell = ({ ventetider: v, ledighet }: RapportVisning): Rapporttabell => ({
  id: "tider",
  tittel: tekst("rapporter.tider.tittel"),
  hode: [
    tekst("rapporter.hva"),
    tekst("rapporter.antall"),
    tekst("rapporter.tider.median"),
    tekst("rapporter.tider.p90"),
  ],
  rader: [
    ...(["paLista", "soknadTilVedtak", "vedtakTilTilbud", "tilbudTilInnflytting"] as const).map((n) =>
      malrad(tekst(`rapporter.tider.${n}`), v[n]),
    ),
    malrad(tekst("rapporter.tider.ledighet"), ledighet.mal),
  ],
});

const rutetabell = ({ ruter }: RapportVisning): Rapporttabell => ({
  id: "ruter",
  tittel: tekst("rapporter.ruter.tittel"),
  hode: [tekst("rapporter.hva"), tekst("rapporter.antall")],
  rader: [...ruterUt.map((r) => tekst(`venteliste-ansatt.rute.${r}`)), sum()].map((navn, i) => [navn, celle(ruter[i])]),
});

const avslagsord = (kode: string) => {
  const sted = [`rapporter.avslag.kode.${kode}`, `tilbud.avslag.${kode}`].find(harTekst);
  return sted ? tekstAv(sted) : kode;
};
const avslagstabell = ({ avslag }: RapportVisning): Rapporttabell => ({
  id: "avslag",
  tittel: tekst("rapporter.avslag.tittel"),
  hode: [tekst("rapporter.avslag.grunn"), tekst("rapporter.antall")],
  rader: [...avslag.koder.map(avslagsord), sum()].map((navn, i) => [navn, celle(avslag.celler[i])]),
});

const historikktabell = ({ historikk }: RapportVisning): Rapporttabell => ({
  id: "historikk",
  tittel: tekst("rapporter.historikk.tittel"),
  hode: [
    tekst("rapporter.historikk.ar"),
    ...(["venter", "nye", "kjoptStartlan", "privatLeie", "kommunalBolig", "flyttet", "annet"] as const).map((n) =>
      tekst(`rapporter.historikk.${n}`),
    ),
  ],
  rader: historikk.map((h) => [String(h.ar), ...h.celler.map(celle)]),
});

/** Every table of the report, in the order they are read. */
export const rapporttabeller = (v: RapportVisning): readonly Rapporttabell[] => [
  kostratabell(v),
  arstabell(v),
  ventetabell(v),
  tidstabell(v),
  rutetabell(v),
  avslagstabell(v),
  historikktabell(v),
];

/** As a file for a spreadsheet: semicolons, a byte order mark, and nothing that a spreadsheet would run. */
export function somCsv(tabeller: readonly Rapporttabell[]): string {
  const felt = (ord: string) => `"${(/^[=+\-@\t\r]/.test(ord) ? `'${ord}` : ord).replaceAll('"', '""')}"`;
  const linjer = tabeller.flatMap((t) => [[t.tittel], t.hode, ...t.rader, []]);
  return `\uFEFF${linjer.map((l) => l.map(felt).join(";")).join("\r\n")}\r\n`;
}
