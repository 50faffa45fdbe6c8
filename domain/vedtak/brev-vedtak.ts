import type { Dag } from "../kernel/dag.ts";
import type { Fakta, Vurdering } from "../kernel/vurdering.ts";
import { avsnitt, type Brevblokk, type Brevinnhold, type Brevverdi, fritekst, overskrift, t } from "./brev.ts";
import { type Brevramme, innsyn, klageadgang, kontakt, liste, ord } from "./brev-deler.ts";
import type { Kontor } from "./brev-kvittering.ts";

/** A decision as its letter needs it. Amounts whole kroner; `beregning` is what was stored with it, never computed anew. */
export type Vedtaksfakta = {
  utfall: string;
  belop?: number;
  gyldigTil?: Dag;
  vilkar: readonly string[];
  avslagsgrunner: readonly { kode: string; hjemmel: string }[];
  begrunnelse: { hensyn: string; barnetsBeste: string; veienVidere: string };
  vurdering: Vurdering;
  beregning: Beregningsfakta;
  klageinstans: string;
  klagefristDager: number;
  harBarn: boolean;
  /** What was asked for, when an amount was named. */
  sokt?: number;
};
/** The stored calculation: its lines in order, and what was assumed. */
export type Beregningsfakta = {
  linjer: readonly { kode: string; belop: number }[];
  rentePst: number;
  nedbetalingstidAr: number;
  behov?: number;
};
export type Kontaktperson = { navn: string; telefon: string };
export type Vedtaksbrev = { ramme: Brevramme; vedtak: Vedtaksfakta; kontor: Kontor; kontakt?: Kontaktperson };

const vilkar = ({ ramme, vedtak }: Vedtaksbrev): Brevblokk[] =>
  vedtak.vilkar.length === 0
    ? []
    : [
        overskrift("brev-vedtak.innvilget.vilkar"),
        { slag: "liste", punkter: vedtak.vilkar.map((kode) => ({ nokkel: `${ramme.tjeneste}-sak.vilkar.${kode}` })) },
      ];

/** The calculation as it was stored, line by line. */
function regnestykke({ linjer, rentePst, nedbetalingstidAr }: Beregningsfakta): Brevblokk[] {
  const rader = linjer.map(
    ({ kode, belop }) =>
      [{ nokkel: `beregning.linje.${kode}` }, t("brev-vedtak.vedtak.belop", { belop: { kr: belop } })] as const,
  );
  return [
    overskrift("brev-vedtak.vedtak.regnestykke"),
    { slag: "tabell", tall: true, hode: [t("brev-vedtak.vedtak.post"), t("brev-vedtak.vedtak.perManed")], rader },
    avsnitt("brev-vedtak.vedtak.rente", { rente: { prosent: rentePst }, ar: nedbetalingstidAr }),
  ];
}

/** Finansieringsbevis or lånetilsagn (`domain.md` §10 A); `mindre` when it is less than was asked for. */
export function innvilgetbrev(b: Vedtaksbrev, mindre: boolean): Brevinnhold {
  const { vedtak, ramme } = b;
  const bevis = vedtak.utfall === "innvilget_bevis";
  const slag = bevis ? "bevis" : "tilsagn";
  const belop: Record<string, Brevverdi> = { belop: { kr: vedtak.belop ?? Number.NaN } };
  return {
    tittel: t(`brev-vedtak.innvilget.${slag}.tittel`, belop),
    blokker: [
      { slag: "viktig", tekst: t("brev-vedtak.innvilget.ja", { ...belop, fornavn: ramme.fornavn }) },
      ...(bevis ? [avsnitt("brev-vedtak.innvilget.bevis.gjelder", { dag: { dag: vedtak.gyldigTil ?? "" } })] : []),
      ...(mindre
        ? [
            avsnitt("brev-vedtak.innvilget.mindre", {
              ...belop,
              sokt: { kr: vedtak.sokt ?? vedtak.beregning.behov ?? Number.NaN },
            }),
          ]
        : []),
      overskrift("brev.felles.hvaSkjer"),
      bevis
        ? liste(
            "brev-vedtak.innvilget.bevis.finn",
            "brev-vedtak.innvilget.bevis.godkjenn",
            "brev-vedtak.innvilget.bevis.by",
            "brev-vedtak.innvilget.bevis.hjelp",
          )
        : liste(
            "brev-vedtak.innvilget.tilsagn.dokumenter",
            "brev-vedtak.innvilget.tilsagn.pant",
            "brev-vedtak.innvilget.tilsagn.utbetaling",
          ),
      ...vilkar(b),
      overskrift("brev-vedtak.innvilget.begrunnelse"),
      regeltabell((vedtak.vurdering.deler ?? [vedtak.vurdering]).flatMap(barende)),
      ord(vedtak.begrunnelse.hensyn),
      ...barnetsBeste(vedtak),
      ...regnestykke(vedtak.beregning),
      overskrift("brev-vedtak.innvilget.betyr"),
      liste("brev-vedtak.innvilget.fastRente", "brev-vedtak.innvilget.mislighold", "brev-vedtak.innvilget.endring"),
      ...slutt(b),
    ],
  };
}

/**
 * What carries a fulfilled rule, down to the sentence that names the facts: the alternatives that hold, the parts that all hold.
 * A rule that a person has answered as a whole stands for itself.
 */
export function barende(v: Vurdering): readonly Vurdering[] {
  const oppfylt = v.deler?.filter((del) => del.svar === "oppfylt") ?? [];
  const holder = v.krav === "minstEn" ? oppfylt.length > 0 : oppfylt.length > 0 && oppfylt.length === v.deler?.length;
  return v.svar === "oppfylt" && holder ? oppfylt.flatMap(barende) : [v];
}

/** Rules in the words their answer has, with the facts the sentence names; the paragraph is data that stands beside them. */
export const regeltabell = (regler: readonly Vurdering[]): Brevblokk => ({
  slag: "tabell",
  hode: [t("brev-vedtak.vedtak.vurdert"), t("brev-vedtak.vedtak.regel")],
  rader: regler.map(({ regel, svar, hjemmel, fakta }) => [
    // What nobody has judged is a hole in a decision, whatever the engine has to say about it.
    svar === "uavklart" ? fritekst(undefined) : { nokkel: `regler.${regel}.${svar}`, verdier: somVerdier(fakta) },
    paragraf(hjemmel),
  ]),
});

/** A paragraph as data, begun with a capital: it stands alone in its cell. */
export const paragraf = (hjemmel: string) => fritekst(hjemmel.charAt(0).toUpperCase() + hjemmel.slice(1));

const somVerdier = (fakta: Fakta = {}): Record<string, Brevverdi> =>
  Object.fromEntries(Object.entries(fakta).map(([navn, v]) => [navn, typeof v === "boolean" ? String(v) : v]));

export const barnetsBeste = ({ harBarn, begrunnelse }: Vedtaksfakta): Brevblokk[] =>
  harBarn ? [overskrift("brev-vedtak.vedtak.barnetsBeste"), ord(begrunnelse.barnetsBeste)] : [];

export const slutt = (b: Vedtaksbrev): Brevblokk[] => [
  ...klageadgang(b.vedtak, b.vedtak.utfall.startsWith("innvilget")),
  ...innsyn(),
  ...kontakt(b.kontakt, b.kontor),
];
