import type { Dag } from "../kernel/dag.ts";
import type { Fakta, Vurdering } from "../kernel/vurdering.ts";
import { avsnitt, type Brevblokk, type Brevinnhold, type Brevverdi, fritekst, overskrift, t } from "./brev.ts";
import { type Brevramme, innsyn, klageadgang, kontakt, liste, ord } from "./brev-deler.ts";
import type { Kontor } from "./brev-kvittering.ts";
import { erBevis, erInnvilget } from "./utfall.ts";

/** A decision as its letter needs it. Amounts whole kroner. */
export type Vedtaksfakta = {
  utfall: string;
  belop?: number;
  gyldigTil?: Dag;
  vilkar: readonly string[];
  /** `bekreftet` is false when nobody has confirmed that the paragraph carries the ground: the letter says so. */
  avslagsgrunner: readonly { kode: string; hjemmel: string; bekreftet: boolean }[];
  /** `hvorforMindre` is what a part-grant adds. */
  begrunnelse: { hensyn: string; barnetsBeste: string; veienVidere: string; hvorforMindre?: string };
  klageinstans: string;
  klagefristDager: number;
  harBarn: boolean;
  /** What was asked for, when an amount was named. */
  sokt?: number;
};
/** A decision on the matter: with the tree and the figures it stands on, as stored with it and never computed anew. */
export type VurdertVedtak = Vedtaksfakta & { vurdering: Vurdering; beregning: Beregningsfakta };
/** The stored calculation: its lines in order, and what was assumed. */
export type Beregningsfakta = {
  linjer: readonly { kode: string; belop: number }[];
  rentePst: number;
  nedbetalingstidAr: number;
  behov?: number;
};
export type Kontaktperson = { navn: string; telefon: string };
export type Vedtaksbrev<V extends Vedtaksfakta = VurdertVedtak> = {
  ramme: Brevramme;
  vedtak: V;
  kontor: Kontor;
  kontakt?: Kontaktperson;
};

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

const kr = (belop: number | undefined): Brevverdi => ({ kr: belop ?? Number.NaN });

/** What was asked for, what is given, and why less: a part-grant is a refusal of the rest (fvl §§ 24–25). */
function mindreEnnSokt({ vedtak }: Vedtaksbrev): Brevblokk[] {
  const { belop, sokt, beregning, begrunnelse } = vedtak;
  return [
    sokt === undefined
      ? avsnitt("brev-vedtak.delvis.mindreEnnBoligen", { belop: kr(belop), behov: kr(beregning.behov) })
      : avsnitt("brev-vedtak.delvis.mindre", { belop: kr(belop), sokt: kr(sokt) }),
    overskrift("brev-vedtak.delvis.hvorfor"),
    ord(begrunnelse.hvorforMindre),
    ...(begrunnelse.veienVidere.trim() === ""
      ? []
      : [overskrift("brev-vedtak.delvis.veienVidere"), ord(begrunnelse.veienVidere)]),
  ];
}

const videre = (bevis: boolean): Brevblokk =>
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
      );

/** Finansieringsbevis or lånetilsagn (`domain.md` §10 A); `delvis` when it is less than was asked for. */
export function innvilgetbrev(b: Vedtaksbrev, delvis: boolean): Brevinnhold {
  const { vedtak, ramme } = b;
  const bevis = erBevis(vedtak.utfall);
  const svar = delvis ? "delvis" : "innvilget";
  const belop = { belop: kr(vedtak.belop) };
  return {
    tittel: t(`brev-vedtak.${svar}.${bevis ? "bevis" : "tilsagn"}.tittel`, belop),
    blokker: [
      { slag: "viktig", tekst: t(`brev-vedtak.${svar}.ja`, { ...belop, fornavn: ramme.fornavn }) },
      ...(bevis ? [avsnitt("brev-vedtak.innvilget.bevis.gjelder", { dag: { dag: vedtak.gyldigTil ?? "" } })] : []),
      ...(delvis ? mindreEnnSokt(b) : []),
      overskrift("brev.felles.hvaSkjer"),
      videre(bevis),
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
export const medStor = (hjemmel: string) => hjemmel.charAt(0).toUpperCase() + hjemmel.slice(1);
export const paragraf = (hjemmel: string) => fritekst(medStor(hjemmel));

const somVerdier = (fakta: Fakta = {}): Record<string, Brevverdi> =>
  Object.fromEntries(Object.entries(fakta).map(([navn, v]) => [navn, typeof v === "boolean" ? String(v) : v]));

export const barnetsBeste = ({ harBarn, begrunnelse }: Vedtaksfakta): Brevblokk[] =>
  harBarn ? [overskrift("brev-vedtak.vedtak.barnetsBeste"), ord(begrunnelse.barnetsBeste)] : [];

export const slutt = (b: Vedtaksbrev<Vedtaksfakta>): Brevblokk[] => [
  ...klageadgang(b.vedtak, erInnvilget(b.vedtak.utfall)),
  ...innsyn(),
  ...kontakt(b.kontakt, b.kontor),
];
