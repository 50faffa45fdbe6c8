import { newCaseKey } from "#db/krypto.ts";
import type { Brevgrunnlag } from "#db/queries/brev.ts";
import type { VedtakRad } from "#db/queries/vedtak.ts";
import { parseSvar } from "#domain/kernel/skjema.ts";
import type { Svar } from "#domain/kernel/vurdering.ts";
import { beregn } from "#domain/startlan/beregning.ts";
import { startlanEksempel } from "#domain/startlan/eksempel.ts";
import { forutsetningerFor } from "#domain/startlan/forutsetninger.ts";
import { grunnlagAvSvar } from "#domain/startlan/grunnlag.ts";
import { startlan } from "#domain/startlan/index.ts";
import { regelsettPa } from "#domain/startlan/regelsett.ts";
import { tjenester } from "#domain/tjenester.ts";
import { medEgneSvar } from "#domain/vedtak/egne-svar.ts";
import { leiebrevene } from "../../leie/testing/leieeksempel.ts";
import type { Brevoppdrag } from "../ark.ts";
import { hjelp, plass } from "./boligfelter.ts";
import { tilbudseksempler } from "./tilbudseksempler.ts";

const DAG = "2026-11-24";
const tid = new Date("2026-11-02T09:30:00Z");

/** The worked example as facts, figures and tree; `egne` are the caseworker's answers laid over it. */
function vurdert(egne: Record<string, Svar>) {
  const svar = parseSvar(startlan, startlanEksempel, DAG);
  if (!svar.ok) throw new Error("eksempelet kan ikke leses");
  const g = grunnlagAvSvar(svar.value, DAG, { fodselsdato: "1992-04-01" });
  const lagt = Object.fromEntries(Object.entries(egne).map(([regel, s]) => [regel, { svar: s, begrunnelse: "" }]));
  return {
    beregning: { ...beregn(g), forutsetninger: forutsetningerFor(g) },
    vurdering: medEgneSvar(regelsettPa(DAG).vurder(g), lagt),
  };
}

const begrunnelse = {
  hensyn:
    "Du har jobbet fast i tre år og betaler regningene dine i tide. Vi har lagt vekt på at leien går opp til sommeren.",
  barnetsBeste: "Barnet er fem år og begynner på skolen til høsten. Vi mener det er best at dere kan bo på samme sted.",
  veienVidere: "Betal ned billånet først. Da har du mer igjen hver måned. Søk på nytt når lånet er borte.",
};

/** A decided case with invented people: what a test says of it lies over the worked example. */
export function aVedtak(mer: Partial<VedtakRad> = {}, egne: Record<string, Svar> = {}): VedtakRad {
  return {
    id: crypto.randomUUID(),
    sakId: crypto.randomUUID(),
    versjon: 1,
    tilstand: "vedtatt",
    utfall: "innvilget_bevis",
    belop: 2_300_000,
    sokt: 2_300_000,
    gyldigTil: "2027-05-23",
    vilkar: ["brukesIAsker", "godkjenningForBud", "egenBruk", "pant", "forsikring"],
    avslagsgrunner: [],
    begrunnelse,
    tillegg: {},
    ...vurdert(egne),
    regelsett: "startlan/2026-01-01",
    lovversjon: "fvl1967",
    grunnlagHash: "a",
    foreslattAv: crypto.randomUUID(),
    foreslatt: tid,
    besluttetAv: crypto.randomUUID(),
    besluttet: tid,
    returGrunn: null,
    klageinstans: "kommunalKlagenemnd",
    klagefristDager: 21,
    underrettet: null,
    klagefrist: null,
    ...mer,
  };
}

const ansatt = (navn: string, tittel: string) => ({ navn, tittel, telefon: "68 05 01 11" });
const sakId = crypto.randomUUID();
const soknadId = crypto.randomUUID();
const sokerId = crypto.randomUUID();

const sak: Brevgrunnlag["sak"] = {
  id: sakId,
  ar: 2026,
  lopenummer: 12,
  tjeneste: "startlan",
  tilstand: "mottatt",
  apen: true,
  sokerId,
  soknadId,
  sokNavn: "prøve amina",
  listenavn: "",
  enhet: "startlan",
  gradering: "ingen",
  ansvarlig: null,
  foreslattAv: null,
  mottatt: tid,
  fristSvar: "2026-12-02",
  frist: "2026-12-02",
  avgjort: null,
  regelsett: null,
  revisjon: 1,
  erDemo: true,
  opprettet: tid,
};

const person: Brevgrunnlag["person"] = {
  id: sokerId,
  identType: "fnr",
  identKryptert: "",
  identIndeks: new Uint8Array(),
  navn: "Amina Prøve",
  navnSok: "prøve amina",
  fodselsdato: "1992-04-01",
  gradering: "ingen",
  adresse: "Testveien 1, 1383 Asker",
  adresseVernet: null,
  kontaktVernet: null,
  epost: "amina@example.no",
  mobil: null,
  sprak: "nb",
  erDemo: true,
  opprettet: tid,
};

const soknad = (): Brevgrunnlag["soknad"] => ({
  id: soknadId,
  tjeneste: "startlan",
  sokerId,
  tilstand: "innsendt",
  svar: startlanEksempel,
  feltversjon: {},
  dokumentsvar: { lonnsslipp: { grunn: "Jeg får den på fredag", lovetDato: "2026-12-01" } },
  skjemaversjon: 1,
  revisjon: 1,
  innsendingsnokkel: crypto.randomUUID(),
  nokkel: newCaseKey(soknadId),
  opprettet: tid,
  endret: tid,
  slettesDato: "2027-02-01",
});

/** The rows a letter is made from: an application sent on 2 November, one paper with it and one later. */
export function aBrevgrunnlag(mer: Partial<Brevgrunnlag> = {}): Brevgrunnlag {
  return {
    sak,
    soknad: soknad(),
    person,
    filer: [
      { id: "a", krav: "skattemelding", filnavn: "skatt 2025.pdf", mottatt: tid, lagernokkel: "a" },
      {
        id: "b",
        krav: "banksvar",
        filnavn: "bilde av brevet.jpg",
        mottatt: new Date("2026-11-20T12:00:00Z"),
        lagernokkel: "b",
      },
    ],
    vedtak: undefined,
    klage: undefined,
    saksbehandler: ansatt("Sunniva Dal", "Rådgiver"),
    beslutter: ansatt("Berit Lund", "Fagansvarlig"),
    ...mer,
  };
}

/** A decided case of a home: its own tree, no loan, and the service's own fields. */
function boligbrev(
  id: "kommunal-bolig" | "omsorgsbolig",
  tillegg: Record<string, string>,
  mer: Partial<VedtakRad>,
): Partial<Brevgrunnlag> {
  const tjeneste = tjenester[id];
  const svar = parseSvar(tjeneste, tjeneste.eksempel, DAG);
  const [sett] = tjeneste.regelsett;
  if (!svar.ok || !sett) throw new Error("eksempelet kan ikke leses");
  const tre = sett.vurder(tjeneste.grunnlag(svar.value, DAG));
  const egne = (tre.deler ?? []).map(({ regel }) => [
    regel,
    { svar: "oppfylt" as const, begrunnelse: "Vi har snakket med deg om det." },
  ]);
  const vedtak = aVedtak({
    belop: null,
    sokt: null,
    gyldigTil: null,
    vilkar: [],
    beregning: null,
    vurdering: medEgneSvar(tre, Object.fromEntries(egne)),
    regelsett: sett.versjon,
    tillegg,
    ...mer,
  });
  return {
    sak: { ...sak, tjeneste: id, enhet: "bolig" },
    soknad: { ...soknad(), tjeneste: id, svar: tjeneste.eksempel, dokumentsvar: {} },
    vedtak,
  };
}
/** Letters that are made from their order and the case alone. */
const enkle = {
  ...tilbudseksempler,
  forhandsvarsel: {
    mal: "forhandsvarsel" as const,
    data: { grunn: "svarerIkke", tekst: "Vi har skrevet til deg tre ganger, og ringt i oktober.", frist: "2026-12-08" },
  },
  avsluttet: { mal: "plass_avsluttet" as const, data: { rute: "privat_leie", dag: "2026-11-24" } },
  paminnelse: { mal: "paminnelse_venteliste" as const, data: { svarSenest: "2026-12-08" } },
};

type Lag = (mal: Brevoppdrag["mal"], mer?: Partial<Brevgrunnlag>) => { g: Brevgrunnlag; oppdrag: Brevoppdrag };

/** The decisions about a home, of both services that let one. */
const boligeksempler = (brev: Lag) => ({
  venteliste: brev("vedtak_venteliste", boligbrev("kommunal-bolig", plass, { utfall: "godkjent_venteliste" })),
  avslagBolig: brev(
    "vedtak_avslag_bolig",
    boligbrev("kommunal-bolig", hjelp, { utfall: "avslatt_bolig", avslagsgrunner: ["kanSelv"] }),
  ),
  omsorgsbolig: brev(
    "vedtak_venteliste",
    boligbrev("omsorgsbolig", { ...plass, soverom: "1", bemanning: "dogn" }, { utfall: "godkjent_venteliste" }),
  ),
  avslagOmsorgsbolig: brev(
    "vedtak_avslag_bolig",
    boligbrev("omsorgsbolig", hjelp, { utfall: "avslatt_bolig", avslagsgrunner: ["hjelpHjemme"] }),
  ),
  fjernet: brev(
    "vedtak_fjernet",
    boligbrev("kommunal-bolig", { svart: "nei" }, { utfall: "fjernet_venteliste", avslagsgrunner: ["svarerIkke"] }),
  ),
});

type Eksempler = Record<string, { g: Brevgrunnlag; oppdrag: Brevoppdrag }>;
/** One example of every letter: its order and the case it is made from. */
export const eksempelbrev = (): Eksempler => ({ ...sakens(), ...leiebrevene((leie) => aBrevgrunnlag({ leie })) });

const sakens = (): Eksempler => {
  const brev = (mal: Brevoppdrag["mal"], mer: Partial<Brevgrunnlag> = {}, data: Brevoppdrag["data"] = {}) => ({
    g: aBrevgrunnlag(mer),
    oppdrag: { mal, data, dato: DAG },
  });
  const nei = { betjeningsevne: "ikkeOppfylt", sparing: "ikkeOppfylt", unntakA: "ikkeOppfylt" } as const;
  const avslag = {
    utfall: "avslatt",
    belop: null,
    gyldigTil: null,
    vilkar: [],
    avslagsgrunner: ["betjeningsevne", "sparing"],
  };
  const delvis = {
    utfall: "delvis_bevis",
    belop: 1_800_000,
    begrunnelse: { ...begrunnelse, hvorforMindre: "Billånet tar det som skulle betale resten av huslånet." },
  };
  const avvist = {
    ...avslag,
    utfall: "avvist",
    vurdering: null,
    beregning: null,
    avslagsgrunner: ["annenKommune"],
    begrunnelse: {
      hensyn: "Boligen ligger i Bærum, og du skal bo der. Da er det Bærum som avgjør om du kan få lån.",
      barnetsBeste: "",
      veienVidere: "Send søknaden til Bærum kommune. Ring oss hvis du vil ha hjelp med det.",
    },
  };
  const ja = { betjeningsevne: "oppfylt", langvarig: "oppfylt", sparing: "oppfylt", boligen: "oppfylt" } as const;
  return {
    kvittering: brev("kvittering"),
    ettersendt: brev("ettersendt"),
    bevis: brev("vedtak_innvilget", { vedtak: aVedtak({}, ja) }),
    tilsagn: brev("vedtak_innvilget", { vedtak: aVedtak({ utfall: "innvilget_tilsagn", gyldigTil: null }, ja) }),
    delvis: brev("vedtak_delvis", { vedtak: aVedtak(delvis, ja) }),
    delvisTilsagn: brev("vedtak_delvis", {
      vedtak: aVedtak({ ...delvis, utfall: "delvis_tilsagn", gyldigTil: null, sokt: null }, ja),
    }),
    avslag: brev("vedtak_avslag", { vedtak: aVedtak(avslag, nei) }),
    avvist: brev("vedtak_avvist", { vedtak: aVedtak(avvist) }),
    ...boligeksempler(brev),
    forelopig: brev("forelopig_svar", {}, { grunn: "mangeSaker", forventet: "2026-12-18" }),
    klage: brev(
      "klagekvittering",
      {},
      { mottatt: "2026-11-23T11:00:00.000Z", frist: "2026-12-01", innenFrist: true, svarMal: "2026-12-14" },
    ),
    senKlage: brev(
      "klagekvittering",
      {},
      { mottatt: "2026-12-23T11:00:00.000Z", frist: "2026-12-01", innenFrist: false },
    ),
    trekk: brev("trekk_bekreftelse"),
    mangel: brev(
      "mangelbrev",
      {},
      { punkter: [{ type: "lonnsslipp", hvorfor: "Vi må se hva du tjener nå." }], frist: "2026-12-15" },
    ),
    ...Object.fromEntries(Object.entries(enkle).map(([navn, { mal, data }]) => [navn, brev(mal, {}, data)])),
  };
};
