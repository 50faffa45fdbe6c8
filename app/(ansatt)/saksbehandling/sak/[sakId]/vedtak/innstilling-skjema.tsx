import type { Route } from "next";
import type { StaffFelt } from "#components/sak/staff-field.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { kommunevalg } from "#domain/startlan/satser.ts";
import { tjenester } from "#domain/tjenester.ts";
import { vilkar } from "#domain/vedtak/utfall.ts";
import { tekst, tekstAv } from "#messages/tekst.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import type { InnstillingVisning } from "#usecases/vedtak/view-innstilling.ts";
import { kortDato, kroner, tallet } from "../../../_skjema/format.ts";
import { sidetittel } from "../_sak/sak-ramme.tsx";
import { innstill } from "./actions.ts";
import { mangeltekst } from "./mangeltekst.ts";
import { tilleggsfelt } from "./tilleggsfelt.ts";

const belopshjelp = ({ soktBelop }: InnstillingVisning, maksLan: number) =>
  soktBelop === null
    ? tekst("saksbehandling-vedtak.skjema.belopHjelpUten", { maks: kroner(maksLan) })
    : tekst("saksbehandling-vedtak.skjema.belopHjelp", { maks: kroner(maksLan), sokt: kroner(soktBelop) });

type Ordfelt = "hvorforMindre" | "hensyn" | "barnetsBeste" | "veienVidere";
const ord = (navn: Ordfelt, verdi: string, valgfritt: boolean, ved?: string): StaffFelt => ({
  slag: "langtekst",
  navn,
  etikett: tekst(`saksbehandling-vedtak.skjema.${navn}`),
  hjelp: tekst(`saksbehandling-vedtak.skjema.${navn}Hjelp`),
  verdi,
  rader: 6,
  ved,
  ...(valgfritt ? { valgfritt: tekst("saksbehandling.valgfritt") } : {}),
});

/** A no's grounds as boxes; shown when `ved` is the kind of outcome that is chosen. */
const grunner = (
  { tjeneste }: SakHode,
  slag: "avslagsgrunn" | "avvisningsgrunn",
  ved: string,
  s: InnstillingVisning["skjema"],
): StaffFelt => ({
  slag: "flere",
  navn: `${slag}er`,
  etikett: tekst(`saksbehandling-vedtak.skjema.${slag}er`),
  valg: tjenester[tjeneste][`${slag}er`].map(({ kode, hjemmel, status }) => ({
    kode,
    tekst: tekstAv(`${tjeneste}-sak.${slag}.${kode}.navn`),
    hjelp: status === "bekreftet" ? hjemmel : `${hjemmel} (${tekst(`beregning.status.${status}`).toLowerCase()})`,
  })),
  valgte: s.avslagsgrunner,
  ved,
});

/** What a loan's decision says beside: how much, until when, on what conditions. */
function lanefelt(v: InnstillingVisning, maksLan: number): StaffFelt[] {
  const { skjema: s } = v;
  const dager = kommunevalg.at(-1)?.verdi.finansieringsbevisDager ?? 0;
  return [
    {
      slag: "tall",
      navn: "belop",
      etikett: tekst("saksbehandling-vedtak.skjema.belop"),
      hjelp: belopshjelp(v, maksLan),
      verdi: s.belop === null ? "" : tallet(s.belop),
      suffiks: "kr",
      bredde: 12,
      ved: "innvilget delvis",
    },
    ord("hvorforMindre", s.begrunnelse.hvorforMindre, false, "delvis"),
    {
      slag: "tekst",
      navn: "gyldigTil",
      etikett: tekst("saksbehandling-vedtak.skjema.gyldigTil"),
      hjelp: tekst("saksbehandling-vedtak.skjema.gyldigTilHjelp", { dager }),
      verdi: s.gyldigTil ? kortDato(s.gyldigTil) : "",
      bredde: 12,
      ved: "bevis",
    },
    {
      slag: "flere",
      navn: "vilkar",
      etikett: tekst("saksbehandling-vedtak.skjema.vilkar"),
      valg: vilkar.map((kode) => ({ kode, tekst: tekst(`startlan-sak.vilkar.${kode}`) })),
      valgte: s.vilkar,
      ved: "innvilget delvis",
    },
  ];
}

const felter = (hode: SakHode, v: InnstillingVisning): StaffFelt[] => {
  const { skjema: s } = v;
  return [
    { slag: "skjult", navn: "revisjon", verdi: String(hode.revisjon) },
    { slag: "skjult", navn: "grunnlagHash", verdi: v.grunnlagHash },
    {
      slag: "en",
      navn: "utfall",
      etikett: tekst("saksbehandling-vedtak.skjema.utfall"),
      hjelp: tekst("saksbehandling-vedtak.skjema.utfallHjelp"),
      valg: tjenester[hode.tjeneste].utfall.map((kode) => ({
        kode,
        tekst: tekstAv(`${hode.tjeneste}-sak.utfall.${kode}.navn`),
      })),
      valgte: [s.utfall],
    },
    ...(v.maksLan === null ? [] : lanefelt(v, v.maksLan)),
    ...tilleggsfelt(hode.tjeneste, s.tillegg),
    grunner(hode, "avslagsgrunn", "avslatt", s),
    grunner(hode, "avvisningsgrunn", "avvist", s),
    ord("hensyn", s.begrunnelse.hensyn, false),
    ord("barnetsBeste", s.begrunnelse.barnetsBeste, !v.harBarn, "innvilget delvis plass avslatt"),
    ord("veienVidere", s.begrunnelse.veienVidere, true),
  ];
};

/** What stands in the way, as reasons; it counts what is stored. */
const Mangler = ({ hode, v }: { hode: SakHode; v: InnstillingVisning }) => (
  <Alert farge={v.mangler.length === 0 ? "success" : "info"} tittel={tekst("saksbehandling-vedtak.mangler.tittel")}>
    {v.mangler.length === 0 ? (
      <p>{tekst("saksbehandling-vedtak.mangler.ingen")}</p>
    ) : (
      <>
        <ul className="bd-punkter">
          {v.mangler.map((m) => (
            <li key={`${m.kode}-${m.felt}`}>{mangeltekst(hode.tjeneste, m)}</li>
          ))}
        </ul>
        <p>{tekst("saksbehandling-vedtak.mangler.gjelderLagret")}</p>
        <Lenke href={`/saksbehandling/sak/${hode.sakId}/vurdering` as Route}>
          {tekst("saksbehandling-vedtak.mangler.tilVurdering")}
        </Lenke>
      </>
    )}
  </Alert>
);

export const Brevlenke = ({ sakId }: { sakId: string }) => (
  <p>
    <a className="ds-link" href={`/saksbehandling/sak/${sakId}/brev/forhandsvis`}>
      {tekst("saksbehandling-vedtak.skjema.forhandsvis")}
    </a>
  </p>
);

/** The caseworker's form: what she proposes, what is missing, the letter as it will be. */
export const InnstillingSkjema = ({ hode, v }: { hode: SakHode; v: InnstillingVisning }) => (
  <section className="bd-stabel" aria-labelledby="innstilling">
    <div className="bd-flyt">
      <Heading niva={2} id="innstilling">
        {tekst("saksbehandling-vedtak.skjema.tittel")}
      </Heading>
      <p>{tekst("saksbehandling-vedtak.skjema.ingress")}</p>
    </div>
    <Mangler hode={hode} v={v} />
    {v.utkastId ? (
      <Brevlenke sakId={hode.sakId} />
    ) : (
      <p className="bd-dempet">{tekst("saksbehandling-vedtak.skjema.forhandsvisUten")}</p>
    )}
    <StaffForm
      id="innstilling-skjema"
      action={innstill.bind(null, hode.sakId)}
      felter={felter(hode, v)}
      knapper={[
        { tekst: tekst("saksbehandling-vedtak.skjema.lagre"), navn: "_handling", verdi: "lagre", variant: "secondary" },
        { tekst: tekst("saksbehandling-vedtak.skjema.send"), navn: "_handling", verdi: "send", variant: "primary" },
      ]}
      sidetittel={sidetittel(hode, "vedtak")}
      feilord={tekst("saksbehandling.feilord")}
    />
  </section>
);
