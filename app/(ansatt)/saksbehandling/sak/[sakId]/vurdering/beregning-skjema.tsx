import type { StaffFelt } from "#components/sak/staff-field.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { begrunnede, type SattFelt, satteFelt } from "#usecases/vedtak/les-beregning.ts";
import type { BudsjettVisning, VurderingVisning } from "#usecases/vedtak/view-vurdering.ts";
import { kroner, tallet } from "../../../_skjema/format.ts";
import { sidetittel } from "../_sak/sak-ramme.tsx";
import { svarTekst } from "../_sak/svar-tekst.ts";
import { lagreBeregning } from "./actions.ts";

type Beregning = NonNullable<VurderingVisning["beregning"]>;

/** The word for a budget line, as the applicant chose it or as the calculation calls it. */
export function linjenavn(tjeneste: string, l: Pick<BudsjettVisning, "gruppe" | "type">): string {
  if (l.gruppe === "fast") return tekstAv(`beregning.linje.${l.type.replace(/Mnd$/, "")}`);
  const [liste, felt] = l.gruppe === "inntekt" ? ["inntekter", "inntektType"] : ["gjeld", "gjeldType"];
  const nokkel = `${tjeneste}.felt.${liste}.rad.${felt}.valg.${l.type}`;
  return harTekst(nokkel) ? tekstAv(nokkel) : (svarTekst(tjeneste, felt, l.type)[0] ?? l.type);
}

const linje = (tjeneste: string, l: BudsjettVisning): StaffFelt => ({
  slag: "gruppe",
  navn: `linjer.${l.kode}`,
  tittel: tekst("saksbehandling-vurdering.beregning.linje", { navn: linjenavn(tjeneste, l), belop: kroner(l.sokt) }),
  rad: true,
  felter: [
    {
      slag: "tall",
      navn: `linjer.${l.kode}.belop`,
      etikett: tekst(
        l.gruppe === "gjeld"
          ? "saksbehandling-vurdering.beregning.terminbelop"
          : "saksbehandling-vurdering.beregning.godtatt",
      ),
      verdi: tallet(l.godtatt),
      suffiks: "kr",
      bredde: 10,
    },
    ...(l.godtattVarig === null
      ? []
      : [
          {
            slag: "en" as const,
            navn: `linjer.${l.kode}.varig`,
            etikett: tekst("saksbehandling-vurdering.beregning.varig"),
            valg: (["ja", "nei"] as const).map((kode) => ({
              kode,
              tekst: tekst(`saksbehandling-vurdering.beregning.varigvalg.${kode}`),
            })),
            valgte: [l.godtattVarig ? "ja" : "nei"],
            vannrett: true as const,
          },
        ]),
    {
      slag: "tekst",
      navn: `linjer.${l.kode}.grunn`,
      etikett: tekst("saksbehandling-vurdering.beregning.grunn"),
      verdi: l.grunn,
      valgfritt: tekst("saksbehandling.valgfritt"),
    },
  ],
});

const feltnavn = (felt: SattFelt) =>
  harTekst(`beregning.forutsetning.${felt}`)
    ? tekstAv(`beregning.forutsetning.${felt}`)
    : tekstAv(`saksbehandling-vurdering.beregning.felt.${felt}`);
const iKroner = (felt: SattFelt) => felt !== "nedbetalingstidAr" && felt !== "testpaslag";

const satt = (b: Beregning, felt: SattFelt): StaffFelt => ({
  slag: "tall",
  navn: `satt.${felt}`,
  etikett: feltnavn(felt),
  verdi: b.satt[felt] === undefined ? "" : tallet(b.satt[felt]),
  ...(felt === "livsoppholdMnd"
    ? {}
    : {
        hjelp: tekst("saksbehandling-vurdering.beregning.standard", {
          verdi: iKroner(felt) ? kroner(b.standard[felt]) : tallet(b.standard[felt]),
        }),
      }),
  ...(iKroner(felt) ? { suffiks: "kr" } : {}),
  bredde: 10,
});

const livsopphold = (b: Beregning): StaffFelt => ({
  slag: "en",
  navn: "livsoppholdValg",
  etikett: tekst("saksbehandling-vurdering.beregning.livsopphold.etikett"),
  hjelp: tekst("saksbehandling-vurdering.beregning.gulv", { belop: kroner(b.resultat.gulvMnd) }),
  valg: (["sifo", "faktisk", "manuell"] as const).map((kode) => ({
    kode,
    tekst: tekst(`saksbehandling-vurdering.beregning.livsopphold.${kode}.tekst`),
    hjelp:
      kode === "sifo"
        ? tekst("saksbehandling-vurdering.beregning.livsopphold.sifo.hjelp", { belop: kroner(b.resultat.sifoMnd) })
        : tekst(`saksbehandling-vurdering.beregning.livsopphold.${kode}.hjelp`),
  })),
  valgte: [b.livsoppholdValg],
});

/** Applied against accepted, line by line, then the assumptions, each with its reason where it leaves the standard. */
export function BeregningSkjema({ hode, beregning: b }: { hode: SakHode; beregning: Beregning }) {
  const andre = (Object.keys(satteFelt) as SattFelt[]).filter((f) => f !== "livsoppholdMnd");
  const felter: StaffFelt[] = [
    { slag: "skjult", navn: "versjon", verdi: String(b.versjon) },
    ...b.linjer.map((l) => linje(hode.tjeneste, l)),
    {
      slag: "gruppe",
      navn: "forutsetninger",
      tittel: tekst("saksbehandling-vurdering.beregning.forutsetninger"),
      hjelp: tekst("saksbehandling-vurdering.beregning.forutsetningerHjelp"),
      felter: [livsopphold(b), satt(b, "livsoppholdMnd"), ...andre.map((f) => satt(b, f))],
    },
    ...begrunnede.map(
      (navn): StaffFelt => ({
        slag: "langtekst",
        navn: `grunner.${navn}`,
        etikett: tekst(`saksbehandling-vurdering.beregning.grunner.${navn}`),
        verdi: b.grunner[navn] ?? "",
        valgfritt: tekst("saksbehandling.valgfritt"),
        rader: 2,
      }),
    ),
  ];
  return (
    <StaffForm
      id="beregning-skjema"
      bred
      action={lagreBeregning.bind(null, hode.sakId)}
      felter={felter}
      knapper={[{ tekst: tekst("saksbehandling-vurdering.beregning.knapp") }]}
      sidetittel={sidetittel(hode, "vurdering")}
      feilord={tekst("saksbehandling.feilord")}
    />
  );
}
