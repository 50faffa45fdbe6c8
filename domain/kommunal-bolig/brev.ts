import { avsnitt, type Brevblokk, type Brevinnhold, type Brevmal, overskrift, t } from "../vedtak/brev.ts";
import { liste, ord } from "../vedtak/brev-deler.ts";
import { barende, barnetsBeste, paragraf, regeltabell, slutt, type Vedtaksbrev } from "../vedtak/brev-vedtak.ts";
import type { TjenestesVedtak } from "../vedtak/tillegg.ts";

type B = Vedtaksbrev<TjenestesVedtak>;
const ETIKETT = "kommunal-bolig-sak.tillegg";

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
function ventelistebrev(b: B): Brevinnhold {
  const { tillegg, utfall } = b.vedtak;
  const direkte = utfall === "direkte_tildelt";
  const kode = (navn: string) => t(`${ETIKETT}.${navn}.valg.${tillegg[navn] ?? ""}`);
  const tall = (navn: string) => t("brev-bolig.tall", { tall: tillegg[navn] });
  return {
    tittel: t(direkte ? "brev-bolig.direkte.tittel" : "brev-bolig.plass.tittel"),
    blokker: [
      {
        slag: "viktig",
        tekst: t(direkte ? "brev-bolig.direkte.ja" : "brev-bolig.plass.ja", { fornavn: b.ramme.fornavn }),
      },
      {
        slag: "tabell",
        hode: [t("brev-bolig.plass.behov"), t("brev-bolig.plass.vedtatt")],
        rader: [
          [t(`${ETIKETT}.soverom.etikett`), tall("soverom")],
          [t(`${ETIKETT}.bemanning.etikett`), kode("bemanning")],
          [t(`${ETIKETT}.trinnfri.etikett`), kode("trinnfri")],
          [t(`${ETIKETT}.rullestol.etikett`), kode("rullestol")],
          [t(`${ETIKETT}.heis.etikett`), kode("heis")],
          [t(`${ETIKETT}.dyr.etikett`), kode("dyr")],
          [t(`${ETIKETT}.kontraktAr.etikett`), tall("kontraktAr")],
          [t(`${ETIKETT}.band.etikett`), kode("band")],
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
function avslagsbrev(b: B): Brevinnhold {
  const { vedtak, ramme } = b;
  return {
    tittel: t("brev-bolig.avslag.tittel"),
    blokker: [
      {
        slag: "viktig",
        tekst: t("brev-bolig.avslag.nei", { fornavn: ramme.fornavn, mottatt: { dag: ramme.mottatt } }),
      },
      overskrift("brev-vedtak.avslag.hvorfor"),
      {
        slag: "tabell",
        hode: [t("brev-vedtak.avslag.grunn"), t("brev-vedtak.vedtak.regel")],
        rader: vedtak.avslagsgrunner.map(({ kode, hjemmel }) => [
          t(`kommunal-bolig-sak.avslagsgrunn.${kode}.tekst`),
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

/** The service's own letters of decision. */
export function kommunalBoligBrev(b: B, mal: Brevmal): Brevinnhold | undefined {
  if (mal === "vedtak_venteliste") return ventelistebrev(b);
  return mal === "vedtak_avslag_bolig" ? avslagsbrev(b) : undefined;
}
