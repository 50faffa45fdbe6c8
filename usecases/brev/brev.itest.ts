import { describe, expect, test } from "vitest";
import type { Brevgrunnlag } from "#db/queries/brev.ts";
import { useDatabase } from "#db/testing/database.ts";
import { brevmaler } from "#domain/vedtak/brev.ts";
import { renderPdf } from "#usecases/gateways/pdf.ts";
import { leieeksempler } from "../leie/testing/leieeksempel.ts";
import type { Brevark, Brevoppdrag } from "./ark.ts";
import { lagArk, manglerTegn } from "./lag-ark.ts";
import { lix } from "./lix.ts";
import { aBrevgrunnlag, aVedtak, eksempelbrev } from "./testing/brevgrunnlag.ts";
import { lesPdf } from "./testing/pdf-tekst.ts";

// The case key is opened when a receipt is written; the keys of the test environment come with the database.
useDatabase();

const navn = [
  "kvittering",
  "ettersendt",
  "bevis",
  "tilsagn",
  "delvis",
  "delvisTilsagn",
  "avslag",
  "avvist",
  "venteliste",
  "avslagBolig",
  "omsorgsbolig",
  "avslagOmsorgsbolig",
  "fjernet",
  "forelopig",
  "klage",
  "senKlage",
  "trekk",
  "mangel",
  "tilbud",
  "tilbudPaminnelse",
  "tilbudJa",
  "tilbudNei",
  "tilbudNeiFordi",
  "tilbudAngret",
  "tilbudUtlopt",
  "tilbudTrukket",
  "tilbudNytt",
  "tilbudVurderes",
  "forhandsvarsel",
  "avsluttet",
  "paminnelse",
  ...Object.keys(leieeksempler),
];
const erKontrakt = (hvilket: string) => hvilket.startsWith("leiekontrakt");
const ark = (g: Brevgrunnlag, oppdrag: Brevoppdrag): Brevark => {
  const svar = lagArk(g, oppdrag);
  if (!svar.ok) throw new Error(`${svar.kode} ${JSON.stringify(svar.detaljer)}`);
  return svar.value;
};
const eksempel = (hvilket: string) => {
  const valgt = eksempelbrev()[hvilket];
  if (!valgt) throw new Error(`intet eksempel ${hvilket}`);
  return valgt;
};
const tekster = (a: Brevark) => [
  a.tittel,
  ...a.blokker.flatMap((b) => ("tekst" in b ? [b.tekst] : "punkter" in b ? b.punkter : b.rader.flat())),
];

test("hver brevmal har et eksempel, og eksemplene er de som prøves", () => {
  const alle = eksempelbrev();
  expect(Object.keys(alle)).toEqual(navn);
  expect(new Set(Object.values(alle).map((e) => e.oppdrag.mal))).toEqual(new Set(Object.keys(brevmaler)));
});

describe.each(navn)("%s", (hvilket) => {
  test("er lett å lese (LIX under 45), gyldig PDF/UA, og sier konklusjonen først", async () => {
    const { g, oppdrag } = eksempel(hvilket);
    const a = ark(g, oppdrag);
    expect(lix(tekster(a))).toBeLessThan(45);
    expect(a.blokker[0]?.slag).toBe("viktig");
    const pdf = renderPdf(a, manglerTegn());
    if (!pdf.ok) throw new Error(pdf.kode);
    const lest = await lesPdf(pdf.value.bytes);
    expect(lest).toMatchObject({ ua: true, tittel: a.tittel, skrifter: 3 });
    // A contract is signed, not sent: it greets nobody, and says at its end how it is signed.
    if (!erKontrakt(hvilket)) expect(lest.tekst).toContain("Hva skjer nå");
    expect(lest.tekst).toContain("2026/12");
    expect(lest.tekst).not.toMatch(/undefined|NaN|\{\w+\}|□/);
  });
});

test("kvitteringen har hvert spørsmål og svar, filene og det som er lovet", () => {
  const { g, oppdrag } = eksempel("kvittering");
  const rader = ark(g, oppdrag).blokker.flatMap((b) => (b.slag === "tabell" ? b.rader : []));
  const svar = Object.fromEntries(rader);
  expect(svar["Skal du bo alene eller sammen med en partner?"]).toBe("Jeg er eneste voksne, eller bor uten partner");
  expect(svar.Barna).toBe("Alder: 5\nHvor mye bor barnet hos deg? 100\u00a0%");
  expect(svar["Hvor mye vil du låne?"]).toBe("2\u00a0300\u00a0000\u00a0kr");
  expect(svar["Når begynte du å bo slik?"]).toBe("1. august 2021");
  expect(svar["Hva er vanskelig med boligen du har i dag?"]).toBe(
    "Det er for dyrt\nJeg vet ikke hvor lenge jeg kan bo der",
  );
  expect(svar["Bil du må ha, per måned"]).toBe("Ikke svart");
  expect(svar["Skattemeldingen for i fjor"]).toBe("skatt 2025.pdf");
  expect(svar["Lønnsslipper for de to siste månedene"]).toBe(
    "Jeg får den på fredag\nDu sender det innen tirsdag 1. desember 2026.",
  );
});

test("et papir som er lovet uten en grunn, stopper ikke kvitteringen", () => {
  const { g, oppdrag } = eksempel("kvittering");
  const dokumentsvar = { lonnsslipp: { grunn: "", lovetDato: "2026-12-01" } };
  const rader = ark({ ...g, soknad: { ...g.soknad, dokumentsvar } }, oppdrag).blokker.flatMap((b) =>
    b.slag === "tabell" ? b.rader : [],
  );
  expect(Object.fromEntries(rader)["Lønnsslipper for de to siste månedene"]).toBe(
    "Du sender det innen tirsdag 1. desember 2026.",
  );
});

test.each(navn.filter((n) => !erKontrakt(n)))("%s kommer også til den som ingen har gitt oss navnet på", (hvilket) => {
  const { g, oppdrag } = eksempel(hvilket);
  const a = ark({ ...g, person: { ...g.person, navn: "" } }, oppdrag);
  expect(tekster(a)[1]).toMatch(/^(?:Hei|Takk)\. /);
  expect(a.mottaker.join()).not.toMatch(/^,|^$/);
});

test("avslaget viser regelen med paragraf, opplysningene, hva som er lagt vekt på, barnets beste og veien videre", () => {
  const { g, oppdrag } = eksempel("avslag");
  const alt = tekster(ark(g, oppdrag)).join("\n");
  for (const ord of [
    "Du får ikke startlån denne gangen",
    "Forskrift om lån fra Husbanken § 5-4",
    "Igjen til renter og avdrag per måned",
    "Vi har lagt vekt på at leien går opp",
    "Barnet er fem år",
    "Betal ned billånet først",
    "Bostøtte fra Husbanken",
    "Fristen er tre uker fra du fikk brevet.",
    "kommunens klagenemnd",
  ]) {
    expect(alt).toContain(ord);
  }
  expect(alt).not.toContain("ikke skal gjelde før klagen er avgjort");
});

test("delvis innvilgelse sier hva som ble søkt, hva som er gitt, og hvorfor resten ikke er det", () => {
  const { g, oppdrag } = eksempel("delvis");
  const alt = tekster(ark(g, oppdrag)).join("\n");
  for (const ord of [
    "Du kan få en del av lånet: inntil 1\u00a0800\u00a0000\u00a0kr",
    "Du søkte om 2\u00a0300\u00a0000\u00a0kr. Vi kan låne deg inntil 1\u00a0800\u00a0000\u00a0kr.",
    "Billånet tar det som skulle betale resten",
    "Betal ned billånet først",
    "Fristen er tre uker fra du fikk brevet.",
    "ikke skal gjelde før klagen er avgjort",
  ]) {
    expect(alt).toContain(ord);
  }
  const uten = eksempel("delvisTilsagn");
  expect(tekster(ark(uten.g, uten.oppdrag)).join("\n")).toMatch(/Boligen du har funnet, krever et lån på 2.300.000.kr/);
});

test("bare en henvisning som ikke er bekreftet, sier det i brevet", () => {
  const { g, oppdrag } = eksempel("avslag");
  expect(tekster(ark(g, oppdrag)).join("\n")).toMatch(/§ 5-\d/);
  expect(tekster(ark(g, oppdrag)).join("\n")).not.toContain("ikke bekreftet");
});

test("avvisningen viser grunnen med paragraf og veien videre, og ingen vurdering av om hun kan få lån", () => {
  const { g, oppdrag } = eksempel("avvist");
  const alt = tekster(ark(g, oppdrag)).join("\n");
  for (const ord of [
    "Vi kan ikke behandle søknaden din",
    "Det er en annen kommune som skal behandle søknaden.",
    "Forvaltningsloven § 11 (henvisningen er ikke bekreftet)",
    "Boligen ligger i Bærum",
    "Send søknaden til Bærum kommune.",
    "Fristen er tre uker fra du fikk brevet.",
  ]) {
    expect(alt).toContain(ord);
  }
  expect(alt).not.toMatch(/§ 5-\d|Slik ser vi det|best for barnet|ikke skal gjelde før klagen/);
});

test("klagefrist og klageinstans er vedtakets egne data", () => {
  const vedtak = {
    ...aVedtak({ klagefristDager: 10 }),
    vurdering: eksempel("bevis").g.vedtak?.vurdering,
  } as Brevgrunnlag["vedtak"];
  const oppdrag: Brevoppdrag = { mal: "vedtak_innvilget", data: {}, dato: "2026-11-24" };
  expect(tekster(ark(aBrevgrunnlag({ vedtak }), oppdrag))).toContain("Fristen er 10 dager fra du fikk brevet.");
  const ukjent = vedtak && { ...vedtak, klageinstans: "ukjent" };
  expect(lagArk(aBrevgrunnlag({ vedtak: ukjent }), oppdrag)).toEqual({
    ok: false,
    kode: "brev.utenTekst",
    detaljer: ["brev.felles.klage.instans.ukjent"],
  });
});

test.each([
  ["beløpet", { belop: null }, ["belop"]],
  ["gyldighetsdagen", { gyldigTil: null }, ["dag"]],
  ["hensynene", { begrunnelse: { hensyn: " ", barnetsBeste: "Best.", veienVidere: "" } }, ["fritekst"]],
  ["barnets beste", { begrunnelse: { hensyn: "Vekt.", barnetsBeste: "", veienVidere: "" } }, ["fritekst"]],
])("et vedtaksbrev uten %s stoppes", (_hva, mangel, hull) => {
  const { g, oppdrag } = eksempel("bevis");
  const vedtak = g.vedtak && { ...g.vedtak, ...mangel };
  expect(lagArk({ ...g, vedtak }, oppdrag)).toEqual({ ok: false, kode: "brev.ufylt", detaljer: hull });
});

test("en delvis innvilgelse uten grunn til at det blir mindre, stoppes", () => {
  const { g, oppdrag } = eksempel("delvis");
  const begrunnelse = { hensyn: "Vekt.", barnetsBeste: "Best.", veienVidere: "" };
  const vedtak = g.vedtak && { ...g.vedtak, begrunnelse };
  expect(lagArk({ ...g, vedtak }, oppdrag)).toEqual({ ok: false, kode: "brev.ufylt", detaljer: ["fritekst"] });
});

test("et vilkår ingen har vurdert, stopper vedtaksbrevet", () => {
  const { g, oppdrag } = eksempel("bevis");
  expect(lagArk({ ...g, vedtak: aVedtak() }, oppdrag)).toMatchObject({ ok: false, kode: "brev.ufylt" });
});

test("et vedtaksbrev uten vedtak eller beregning stoppes", () => {
  const { g, oppdrag } = eksempel("bevis");
  expect(lagArk({ ...g, vedtak: undefined }, oppdrag)).toEqual({ ok: false, kode: "brev.utenGrunnlag" });
  const uten = g.vedtak && { ...g.vedtak, beregning: {} };
  expect(lagArk({ ...g, vedtak: uten }, oppdrag)).toEqual({ ok: false, kode: "brev.utenGrunnlag" });
});

test.each(["kode6", "kode7"] as const)("%s: verken navn eller adresse står i mottakerfeltet", (gradering) => {
  const { g, oppdrag } = eksempel("bevis");
  const a = ark(
    { ...g, person: { ...g.person, gradering, navn: "Leila Hemmelig", adresse: "Skjultveien 9" } },
    oppdrag,
  );
  expect(a.mottaker).toEqual(["Mottakeren er skjermet"]);
  expect(JSON.stringify(a)).not.toMatch(/Skjultveien|Hemmelig/);
});

test("vedtaksbrev er skrevet under av saksbehandler og beslutter, kvitteringen av kontoret", () => {
  const bevis = eksempel("bevis");
  expect(ark(bevis.g, bevis.oppdrag).signaturer).toEqual([
    { navn: "Sunniva Dal", tittel: "Rådgiver, har behandlet saken" },
    { navn: "Berit Lund", tittel: "Fagansvarlig, har avgjort saken" },
  ]);
  const kvittering = eksempel("kvittering");
  expect(ark(kvittering.g, kvittering.oppdrag).signaturer).toEqual([
    { navn: "Boligkontoret", tittel: "Asker kommune" },
  ]);
});

test("LIX teller setninger, ord og lange ord", () => {
  expect(lix(["Du kan klage."])).toBe(3);
  expect(lix(["Forvaltningsloven krever begrunnelse."])).toBeCloseTo(3 + 200 / 3);
  expect(lix([])).toBe(0);
});
