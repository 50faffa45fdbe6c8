import type { TjenesteId } from "../kernel/tjeneste.ts";
import { avsnitt, type Brevblokk, type Brevinnhold, type Brevmal, overskrift, t } from "../vedtak/brev.ts";
import { liste, ord } from "../vedtak/brev-deler.ts";
import { barende, barnetsBeste, paragraf, regeltabell, slutt, type Vedtaksbrev } from "../vedtak/brev-vedtak.ts";
import type { TjenestesVedtak } from "../vedtak/tillegg.ts";

type B = Vedtaksbrev<TjenestesVedtak>;

/** The second decision: help under boligsosial lov § 6, its content, whom to talk to and when. */
function hjelpen({ vedtak: { tillegg } }: B): Brevblokk[] {
  const del = overskrift("brev-bolig.hjelp.tittel");
  if (tillegg.hjelp === "gis")
    return [
      del,
      avsnitt("brev-bolig.hjelp.gis"),
      ord(tillegg.hjelpInnhold),
      avsnitt("brev-bolig.hjelp.kontakt", { navn: tillegg.hjelpKontakt, dag: { dag: tillegg.hjelpMote ?? "" } }),
    ];
  if (tillegg.hjelp === "avslas") return [del, avsnitt("brev-bolig.hjelp.avslas"), ord(tillegg.hjelpInnhold)];
  return [del, avsnitt("brev-bolig.hjelp.ikkeBedtOm")];
}

const felles = (b: B): Brevblokk[] => [ord(b.vedtak.begrunnelse.hensyn), ...barnetsBeste(b.vedtak)];

/** Letter C: approved, the need profile, and how the wait works. */
function ventelistebrev(b: B, tjeneste: TjenesteId): Brevinnhold {
  const { tillegg, utfall } = b.vedtak;
  const direkte = utfall === "direkte_tildelt";
  const etikett = (navn: string) => t(`${tjeneste}-sak.tillegg.${navn}.etikett`);
  const kode = (navn: string) => t(`${tjeneste}-sak.tillegg.${navn}.valg.${tillegg[navn] ?? ""}`);
  const tall = (navn: string) => t("brev-bolig.tall", { tall: tillegg[navn] });
  return {
    tittel: t(direkte ? "brev-bolig.direkte.tittel" : "brev-bolig.plass.tittel", { tjeneste }),
    blokker: [
      {
        slag: "viktig",
        tekst: t(direkte ? "brev-bolig.direkte.ja" : "brev-bolig.plass.ja", { tjeneste, fornavn: b.ramme.fornavn }),
      },
      {
        slag: "tabell",
        hode: [t("brev-bolig.plass.behov"), t("brev-bolig.plass.vedtatt")],
        rader: [
          [etikett("soverom"), tall("soverom")],
          [etikett("bemanning"), kode("bemanning")],
          [etikett("trinnfri"), kode("trinnfri")],
          [etikett("rullestol"), kode("rullestol")],
          [etikett("heis"), kode("heis")],
          [etikett("dyr"), kode("dyr")],
          [etikett("kontraktAr"), tall("kontraktAr")],
          [etikett("band"), kode("band")],
        ],
      },
      overskrift("brev-bolig.plass.hvorforBand"),
      ord(tillegg.bandGrunn),
      overskrift("brev.felles.hvaSkjer"),
      liste(
        "brev-bolig.plass.tilbud",
        "brev-bolig.plass.bekreft",
        "brev-bolig.plass.endring",
        "brev-bolig.plass.slutt",
      ),
      overskrift("brev-vedtak.innvilget.begrunnelse"),
      regeltabell((b.vedtak.vurdering.deler ?? [b.vedtak.vurdering]).flatMap(barende)),
      ...felles(b),
      ...hjelpen(b),
      ...slutt(b),
    ],
  };
}

/** Letter D: both decisions, the reasons, the way on. */
function avslagsbrev(b: B, tjeneste: TjenesteId): Brevinnhold {
  const { vedtak, ramme } = b;
  return {
    tittel: t("brev-bolig.avslag.tittel", { tjeneste }),
    blokker: [
      {
        slag: "viktig",
        tekst: t("brev-bolig.avslag.nei", { tjeneste, fornavn: ramme.fornavn, mottatt: { dag: ramme.mottatt } }),
      },
      overskrift("brev-vedtak.avslag.hvorfor"),
      {
        slag: "tabell",
        hode: [t("brev-vedtak.avslag.grunn"), t("brev-vedtak.vedtak.regel")],
        rader: vedtak.avslagsgrunner.map(({ kode, hjemmel }) => [
          t(`${tjeneste}-sak.avslagsgrunn.${kode}.tekst`),
          paragraf(hjemmel),
        ]),
      },
      ...felles(b),
      ...hjelpen(b),
      overskrift("brev.felles.hvaSkjer"),
      ord(vedtak.begrunnelse.veienVidere),
      avsnitt("brev-bolig.avslag.akutt"),
      ...slutt(b),
    ],
  };
}

/** The letters of decision of a service with a waiting list for homes; the sentences name the service. */
export const boligbrev =
  (tjeneste: TjenesteId) =>
  (b: B, mal: Brevmal): Brevinnhold | undefined => {
    if (mal === "vedtak_venteliste") return ventelistebrev(b, tjeneste);
    return mal === "vedtak_avslag_bolig" ? avslagsbrev(b, tjeneste) : undefined;
  };
