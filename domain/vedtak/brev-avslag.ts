import { erDag } from "../kernel/dag.ts";
import { blader, type Fakta, type Vurdering } from "../kernel/vurdering.ts";
import { avsnitt, type Brevblokk, type Brevinnhold, type Brevtekst, fritekst, overskrift, t } from "./brev.ts";
import { liste, ord } from "./brev-deler.ts";
import {
  barnetsBeste,
  medStor,
  paragraf,
  regeltabell,
  slutt,
  type Vedtaksbrev,
  type Vedtaksfakta,
} from "./brev-vedtak.ts";

/** Refusal of startlån (`domain.md` §10 B): rule in plain words and paragraph, her facts, what was weighed, the way on. */
export function avslagsbrev(b: Vedtaksbrev): Brevinnhold {
  const { vedtak, ramme } = b;
  const grunnlag = ikkeOppfylte(vedtak.vurdering);
  const fakta = faktatabell(ramme.tjeneste, grunnlag);
  return {
    tittel: t("brev-vedtak.avslag.tittel"),
    blokker: [
      {
        slag: "viktig",
        tekst: t("brev-vedtak.avslag.konklusjon", { fornavn: ramme.fornavn, mottatt: { dag: ramme.mottatt } }),
      },
      overskrift("brev-vedtak.avslag.hvorfor"),
      grunner(b, "avslagsgrunn"),
      ...(grunnlag.length > 0 ? [avsnitt("brev-vedtak.avslag.vilkar"), regeltabell(grunnlag)] : []),
      ...(fakta.rader.length > 0
        ? [overskrift("brev-vedtak.avslag.opplysninger"), avsnitt("brev-vedtak.avslag.brukt"), fakta]
        : []),
      overskrift("brev-vedtak.avslag.lagtVekt"),
      ord(vedtak.begrunnelse.hensyn),
      ...barnetsBeste(vedtak),
      overskrift("brev-vedtak.avslag.veienVidere"),
      ord(vedtak.begrunnelse.veienVidere),
      overskrift("brev.felles.hvaSkjer"),
      avsnitt("brev-vedtak.avslag.avsluttet"),
      overskrift("brev-vedtak.avslag.annenHjelp"),
      liste(
        "brev-vedtak.avslag.bostotte",
        "brev-vedtak.avslag.budsjett",
        "brev-vedtak.avslag.kommunalBolig",
        "brev-vedtak.avslag.boligskole",
      ),
      ...slutt(b),
    ],
  };
}

/** Dismissed without judging the matter (fvl § 2): the rule, why, and where to turn or what would let us judge it. */
export function avvistbrev(b: Vedtaksbrev<Vedtaksfakta>): Brevinnhold {
  const { vedtak, ramme } = b;
  return {
    tittel: t("brev-vedtak.avvist.tittel"),
    blokker: [
      {
        slag: "viktig",
        tekst: t("brev-vedtak.avvist.konklusjon", { fornavn: ramme.fornavn, mottatt: { dag: ramme.mottatt } }),
      },
      overskrift("brev-vedtak.avvist.hvorfor"),
      grunner(b, "avvisningsgrunn"),
      ord(vedtak.begrunnelse.hensyn),
      overskrift("brev-vedtak.avvist.veienVidere"),
      ord(vedtak.begrunnelse.veienVidere),
      overskrift("brev.felles.hvaSkjer"),
      avsnitt("brev-vedtak.avvist.avsluttet"),
      ...slutt(b),
    ],
  };
}

const grunner = (
  { vedtak, ramme }: Vedtaksbrev<Vedtaksfakta>,
  slag: "avslagsgrunn" | "avvisningsgrunn",
): Brevblokk => ({
  slag: "tabell",
  hode: [t("brev-vedtak.avslag.grunn"), t("brev-vedtak.vedtak.regel")],
  rader: vedtak.avslagsgrunner.map(({ kode, hjemmel, bekreftet }) => [
    { nokkel: `${ramme.tjeneste}-sak.${slag}.${kode}.tekst` },
    bekreftet ? paragraf(hjemmel) : t("brev-vedtak.vedtak.regelUbekreftet", { regel: medStor(hjemmel) }),
  ]),
});

/** The deepest rules that make the whole not fulfilled, with their facts. */
function ikkeOppfylte(tre: Vurdering): readonly Vurdering[] {
  if (tre.svar !== "ikkeOppfylt") return [];
  return tre.krav === "alle" && tre.deler?.length ? tre.deler.flatMap(ikkeOppfylte) : [tre];
}

/** Facts that count things; every other number is whole kroner. */
const antall = new Set(["barn", "rom", "soverom", "kravManeder", "botidManeder", "alder", "voksne"]);
/** Facts that only choose a sentence. */
const skjulte = new Set(["romTilLan", "bareVarig", "funnet"]);
/** Facts whose codes are answers to a question, and the question's field. */
const svarPa: Readonly<Record<string, string>> = {
  formal: "formal",
  boform: "boform",
  opphold: "opphold",
  banksvar: "bankSvar",
};

function faktatabell(tjeneste: string, regler: readonly Vurdering[]) {
  const fakta: Fakta = Object.assign({}, ...regler.flatMap(blader).map((blad) => blad.fakta ?? {}));
  const rader = Object.entries(fakta)
    .filter(([navn, verdi]) => !skjulte.has(navn) && verdi !== "ukjent" && verdi !== "vetIkke")
    .map(([navn, verdi]) => [{ nokkel: `beregning.fakta.${navn}` }, faktaverdi(tjeneste, navn, verdi)] as const);
  return { slag: "tabell", hode: [t("brev-vedtak.avslag.opplysning"), t("brev-vedtak.avslag.verdi")], rader } as const;
}

function faktaverdi(tjeneste: string, navn: string, verdi: Fakta[string]): Brevtekst {
  if (typeof verdi === "number")
    return antall.has(navn) ? fritekst(String(verdi)) : t("brev-vedtak.vedtak.belop", { belop: { kr: verdi } });
  if (typeof verdi === "boolean") return t(verdi ? "brev-vedtak.avslag.ja" : "brev-vedtak.avslag.nei");
  if (erDag(verdi)) return t("brev-vedtak.avslag.dag", { dag: { dag: verdi } });
  const felt = svarPa[navn];
  if (felt) return { nokkel: `${tjeneste}.felt.${felt}.valg.${verdi}` };
  if (navn === "bankAnslag") return { nokkel: `beregning.bank.${verdi}` };
  return navn === "hinder" ? { nokkel: `beregning.bank.hinder.${verdi}` } : t(`brev-vedtak.avslag.${verdi}`);
}
