import type { Leiebrevgrunnlag } from "#db/queries/leiebrev.ts";
import type { Leie } from "#db/queries/leieforhold.ts";
import type { KravRad } from "#db/queries/leiekrav.ts";
import type { Brevmal } from "#domain/vedtak/brev.ts";

const tid = new Date("2026-11-20T12:45:00Z");
const id = "0199a000-0000-7000-8000-000000000001";

/** A running tenancy of an invented home, for the letters. */
const leie: Leie = {
  id,
  boligId: id,
  plassId: id,
  tilbudId: id,
  tilstand: "aktiv",
  fra: "2027-01-01",
  til: "2029-12-31",
  leieMnd: 10_000,
  depositum: 30_000,
  sikkerhet: "depositum",
  sikkerhetMottatt: null,
  regelsett: "husleieloven/2026-07-01",
  nokkel: null,
  opplystReservert: tid,
  signertLeier: tid,
  signertUtleier: tid,
  innflyttet: "2027-01-01",
  overtakelse: null,
  oppsagt: null,
  slutt: null,
  flyttet: null,
  depositumTilbake: null,
  depositumTilbakeDato: null,
  nesteSpurt: null,
  bekymring: false,
  revisjon: 4,
  opprettet: tid,
  sakId: id,
  leierId: id,
  medsokerId: null,
  listenavn: "Prøve, L.",
  enhet: "bolig",
  gradering: "ingen",
  plassStatus: "tildelt",
  ruteUt: null,
  kode: "B-0042",
  boligtype: "leilighet",
  omrade: "asker",
  soverom: 2,
  bra: 65,
  reservert: true,
  stromInkludert: false,
  boligStatus: "utleid",
  boligRevisjon: 3,
  adresse: "Oppdiktet vei 7, 1383 Asker",
  inhabile: [],
};

const krav = (mer: Partial<KravRad>): KravRad => ({
  id,
  leieforholdId: id,
  slag: "husstand",
  tilstand: "innvilget",
  fra: "2027-03-01",
  bedtAv: id,
  svarKode: null,
  forslag: null,
  forslagTil: null,
  foreslattAv: null,
  foreslatt: null,
  svartAv: id,
  svart: tid,
  opprettet: tid,
  tekst: "",
  svar: "",
  ...mer,
});

const regulering: Leiebrevgrunnlag["regulering"] = {
  id,
  leieforholdId: id,
  slag: "indeks",
  fraBelop: 10_000,
  tilBelop: 10_300,
  kpiFra: 1300,
  kpiTil: 1339,
  kpiFraMnd: "2025-10",
  kpiTilMnd: "2026-10",
  varslet: "2026-11-24",
  gjelderFra: "2027-01-01",
  regelsett: "husleieloven/2026-07-01",
  varsletAv: id,
  opprettet: tid,
};
const nei = {
  tilstand: "avslatt" as const,
  svarKode: "forTrangt",
  svar: "Boligen har ett soverom, og dere er tre fra før.",
};
const forlengelse = {
  slag: "forlengelse" as const,
  forslag: "innvilget" as const,
  forslagTil: "2032-12-31",
  svar: "Behovet er det samme som før.",
};
const to = {
  foreslo: { navn: "Salim Prøve", tittel: "rådgiver" },
  besluttet: { navn: "Berit Prøve", tittel: "fagansvarlig" },
};

/** One example of every letter of a tenancy, and of both answers where there are two. */
export const leieeksempler: Readonly<Record<string, { mal: Brevmal; leie: Leiebrevgrunnlag }>> = {
  leieOpplysning: { mal: "leie_opplysning", leie: { leie } },
  leiekontrakt: { mal: "leiekontrakt", leie: { leie } },
  leiekontraktUtenSlutt: {
    mal: "leiekontrakt",
    leie: {
      leie: {
        ...leie,
        til: null,
        sikkerhet: "ingen",
        depositum: 0,
        reservert: false,
        adresse: null,
        stromInkludert: true,
      },
    },
  },
  leiekontraktSignert: { mal: "leiekontrakt_signert", leie: { leie: { ...leie, sikkerhet: "garanti" } } },
  leieRegulering: { mal: "leie_regulering", leie: { leie, regulering } },
  leieReguleringNed: {
    mal: "leie_regulering",
    leie: { leie, regulering: { ...regulering, tilBelop: 9_709, kpiFra: 1339, kpiTil: 1300 } },
  },
  leieSvarJa: { mal: "leie_svar", leie: { leie, krav: krav({ slag: "bytte" }) } },
  leieSvarNei: { mal: "leie_svar", leie: { leie, krav: krav(nei) } },
  leieSvarOppsigelse: { mal: "leie_svar", leie: { leie, krav: krav({ slag: "oppsigelse" }) } },
  leieForlengelseJa: { mal: "leie_forlengelse", leie: { leie, krav: krav(forlengelse), ...to } },
  leieForlengelseNei: {
    mal: "leie_forlengelse",
    leie: {
      leie,
      krav: krav({ ...forlengelse, tilstand: "avslatt", svarKode: "kanEie", svar: "Dere har fast jobb begge to." }),
      ...to,
    },
  },
  leieOppsigelse: { mal: "leie_oppsigelse", leie: { leie: { ...leie, oppsagt: "2026-11-24", slutt: "2027-02-28" } } },
  leieNeste: { mal: "leie_neste", leie: { leie } },
  leieAvslutning: {
    mal: "leie_avslutning",
    leie: { leie: { ...leie, flyttet: "2027-02-28", depositumTilbake: 28_500, depositumTilbakeDato: "2027-03-10" } },
  },
};

/** The same as orders, each with the rows `lag` makes round its tenancy. */
export const leiebrevene = <G>(lag: (leie: Leiebrevgrunnlag) => G) =>
  Object.fromEntries(
    Object.entries(leieeksempler).map(([navn, { mal, leie }]) => [
      navn,
      { g: lag(leie), oppdrag: { mal, data: {}, dato: "2026-11-24" } },
    ]),
  );
