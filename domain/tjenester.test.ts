import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import feltfeil from "#messages/nb/feltfeil.json" with { type: "json" };
import klage from "#messages/nb/klage.json" with { type: "json" };
import kommunalBoligTekst from "#messages/nb/kommunal-bolig.json" with { type: "json" };
import kommunalBoligSak from "#messages/nb/kommunal-bolig-sak.json" with { type: "json" };
import minSide from "#messages/nb/min-side.json" with { type: "json" };
import omsorgsboligTekst from "#messages/nb/omsorgsbolig.json" with { type: "json" };
import omsorgsboligSak from "#messages/nb/omsorgsbolig-sak.json" with { type: "json" };
import regler from "#messages/nb/regler.json" with { type: "json" };
import saksbehandling from "#messages/nb/saksbehandling.json" with { type: "json" };
import startlanTekst from "#messages/nb/startlan.json" with { type: "json" };
import startlanSak from "#messages/nb/startlan-sak.json" with { type: "json" };
import type { EnkeltFelt, Felt } from "./kernel/felt.ts";
import { lesRaSvar } from "./kernel/les-skjema.ts";
import { parseSvar, stegStatus } from "./kernel/skjema.ts";
import { type TjenesteId, tjenesteIder } from "./kernel/tjeneste.ts";
import { blader, type Vurdering } from "./kernel/vurdering.ts";
import { erAvgjort, neste, overganger, type SakHandling } from "./sak/tilstand.ts";
import { tjenesteAv, tjenester } from "./tjenester.ts";
import { erBrevmal, erVedtaksbrev } from "./vedtak/brev.ts";
import { utfallene, vilkar } from "./vedtak/utfall.ts";

const IDAG = "2026-11-24";
type Tekster = Record<string, unknown>;
const tekster: Record<TjenesteId, { skjema: Tekster; sak: Tekster }> = {
  startlan: { skjema: startlanTekst, sak: startlanSak },
  "kommunal-bolig": { skjema: kommunalBoligTekst, sak: kommunalBoligSak },
  omsorgsbolig: { skjema: omsorgsboligTekst, sak: omsorgsboligSak },
};

/** The text at a path, or nothing. */
function tekst(rot: unknown, ...sti: string[]): string | undefined {
  const funnet = sti.reduce<unknown>(
    (node, navn) =>
      typeof node === "object" && node !== null && Object.hasOwn(node, navn) ? Reflect.get(node, navn) : undefined,
    rot,
  );
  return typeof funnet === "string" && funnet.trim() !== "" ? funnet : undefined;
}

/** Names of the arguments a message needs. */
const argumenter = (elementer: MessageFormatElement[]): string[] =>
  elementer.flatMap((e) => {
    if (e.type === TYPE.literal || e.type === TYPE.pound) return [];
    if (e.type === TYPE.select || e.type === TYPE.plural)
      return [e.value, ...Object.values(e.options).flatMap((valg) => argumenter(valg.value))];
    return [e.value];
  });

const alleNoder = (v: Vurdering): Vurdering[] => [v, ...(v.deler ?? []).flatMap(alleNoder)];

test("registeret har hver tjeneste én gang, under sitt eget navn", () => {
  expect(Object.keys(tjenester).sort()).toEqual([...tjenesteIder].sort());
  for (const id of tjenesteIder) expect(tjenester[id].id).toBe(id);
  expect(tjenesteAv("startlan")).toBe(tjenester.startlan);
  expect(tjenesteAv("__proto__")).toBeUndefined();
  expect(tjenesteAv("constructor")).toBeUndefined();
});

describe.each(tjenesteIder)("kontrakten for %s", (id) => {
  const tjeneste = tjenester[id];
  const { skjema, sak } = tekster[id];
  const lest = parseSvar(tjeneste, tjeneste.eksempel, IDAG);
  const felt: [string, Felt][] = tjeneste.steg.flatMap((steg) => Object.entries(steg.felt));

  test("eksemplet er en hel og gyldig søknad, og overlever en runde som JSON", () => {
    expect(lest.ok ? [] : lest.felt).toEqual([]);
    expect(lesRaSvar(tjeneste, JSON.parse(JSON.stringify(tjeneste.eksempel))).ok).toBe(true);
    for (const steg of tjeneste.steg)
      expect([steg.id, stegStatus(steg, tjeneste.eksempel, IDAG)]).toEqual([steg.id, "ferdig"]);
  });

  test("hvert steg krever minst ett svar, så et tomt steg aldri er ferdig", () => {
    for (const steg of tjeneste.steg) expect([steg.id, stegStatus(steg, {}, IDAG)]).toEqual([steg.id, "ikkeStartet"]);
  });

  test("feltnavn er ASCII camelCase og finnes i ett steg, radfelt medregnet", () => {
    const navn = felt.flatMap(([navn, f]) => [navn, ...(f.slag === "liste" ? Object.keys(f.rad) : [])]);
    expect(navn.filter((n) => !/^[a-z][A-Za-z0-9]*$/.test(n))).toEqual([]);
    expect(navn.filter((n, i) => navn.indexOf(n) !== i)).toEqual([]);
    expect(tjeneste.steg.map((s) => s.id).filter((s) => !/^[a-z]+(?:-[a-z]+)*$/.test(s))).toEqual([]);
  });

  test("hvert felt, valg, steg og krevd svar har tekst", () => {
    const krav = (sti: string[], f: EnkeltFelt | Felt): string[][] => [
      [...sti, "etikett"],
      ...("valg" in f ? (f.valg ?? []).map((kode) => [...sti, "valg", kode]) : []),
      ...("begrunnes" in f && f.begrunnes ? [[...sti, "hvorfor"]] : []),
      ...(f.valgfritt ? [] : [[...sti, "feil", "mangler"]]),
      ...(f.slag === "liste" ? Object.entries(f.rad).flatMap(([navn, rad]) => krav([...sti, "rad", navn], rad)) : []),
    ];
    const stier = [
      ["navn"],
      ...tjeneste.steg.flatMap((steg) => [
        ["steg", steg.id, "tittel"],
        ["steg", steg.id, "kort"],
      ]),
      ...felt.flatMap(([navn, f]) => krav(["felt", navn], f)),
    ];
    expect(stier.filter((sti) => tekst(skjema, ...sti) === undefined).map((sti) => sti.join("."))).toEqual([]);
  });

  test("ingen tekst står igjen for et felt som ikke finnes", () => {
    expect(Object.keys(skjema.felt ?? {}).filter((navn) => !felt.some(([n]) => n === navn))).toEqual([]);
    expect(Object.keys(skjema.steg ?? {}).sort()).toEqual(tjeneste.steg.map((s) => s.id).sort());
  });

  test("regelsettene følger på hverandre uten hull eller overlapp", () => {
    const sett = tjeneste.regelsett;
    expect(sett.length).toBeGreaterThan(0);
    sett.forEach((s, i) => {
      const neste = sett[i + 1];
      if (neste) expect(s.gjelderTil !== undefined && s.gjelderTil < neste.gjelderFra).toBe(true);
      else expect(s.gjelderTil).toBeUndefined();
      expect(s.versjon).toBe(`${id}/${s.gjelderFra}`);
    });
  });

  test("hver regel har hjemmel og en setning for hvert svar, med bare argumenter som faktaene har", () => {
    if (!lest.ok) throw new Error("eksemplet er ikke gyldig");
    const noder = tjeneste.regelsett.flatMap((sett) => alleNoder(sett.vurder(tjeneste.grunnlag(lest.value, IDAG))));
    for (const node of noder) {
      expect(node.hjemmel).toMatch(/forskrift om lån fra Husbanken|boligsosial lov § \d|Askers retningslinjer/);
      expect(tekst(regler, node.regel, "tittel")).toBeDefined();
      for (const svar of ["oppfylt", "ikkeOppfylt", "uavklart"]) {
        const setning = tekst(regler, node.regel, svar);
        expect({ regel: node.regel, svar, finnes: setning !== undefined }).toEqual({
          regel: node.regel,
          svar,
          finnes: true,
        });
        const mangler = argumenter(parse(setning ?? "")).filter((navn) => !Object.hasOwn(node.fakta ?? {}, navn));
        expect({ regel: node.regel, svar, mangler }).toEqual({ regel: node.regel, svar, mangler: [] });
      }
    }
    expect(noder.flatMap(blader).length).toBeGreaterThan(4);
  });

  test("hvert dokumentkrav, utfall, avslagsgrunn og vilkår har tekst og et brev", () => {
    for (const krav of tjeneste.dokumenter(tjeneste.eksempel)) {
      expect([
        krav.type,
        tekst(sak, "dokument", krav.type, "navn"),
        tekst(sak, "dokument", krav.type, "grunn", krav.grunn),
      ]).not.toContain(undefined);
    }
    for (const u of tjeneste.utfall) {
      expect([u, tekst(sak, "utfall", u, "navn")]).not.toContain(undefined);
    }
    for (const slag of ["avslagsgrunn", "avvisningsgrunn"] as const)
      for (const grunn of tjeneste[`${slag}er`]) {
        expect([grunn.kode, tekst(sak, slag, grunn.kode, "navn"), tekst(sak, slag, grunn.kode, "tekst")]).not.toContain(
          undefined,
        );
        expect(grunn.hjemmel).toMatch(/ § \d/);
      }
    if (tjeneste.beregning === "lan")
      for (const kode of vilkar) expect([kode, tekst(sak, "vilkar", kode)]).not.toContain(undefined);
  });

  test("hvert utfall er en lovlig handling med eget vedtaksbrev, og leder dit parten kan klage og lese hva som skjer", () => {
    for (const kode of tjeneste.utfall) {
      const u = { kode, ...utfallene[kode] };
      const til = neste("innstilt", u.handling as SakHandling);
      if (!til.ok) throw new Error(`${u.kode} kan ikke nås`);
      expect([u.kode, til.value, erAvgjort(til.value), neste(til.value, "klag").ok]).toEqual([
        u.kode,
        til.value,
        true,
        true,
      ]);
      expect([u.kode, erBrevmal(u.brev) && erVedtaksbrev(u.brev)]).toEqual([u.kode, true]);
      for (const del of ["navn", "na", "neste"])
        expect([til.value, tekst(minSide, "tilstand", til.value, del)]).not.toContain(undefined);
      expect([til.value, tekst(saksbehandling, "tilstand", til.value)]).not.toContain(undefined);
      expect([u.kode, tekst(klage, "vedtak", "tittel", u.kode)]).not.toContain(undefined);
    }
  });

  test("en grunn er enten til avslag eller til avvisning, og hvert nei har grunner å velge blant", () => {
    const { avslagsgrunner, avvisningsgrunner, utfall } = tjeneste;
    for (const grunn of [...avslagsgrunner, ...avvisningsgrunner]) {
      expect(grunn.kilde.length, `${grunn.kode} sier hvor den er fra`).toBeGreaterThan(3);
      expect(["bekreftet", "fagkunnskap", "ubekreftet"], grunn.kode).toContain(grunn.status);
    }
    const koder = [...avslagsgrunner, ...avvisningsgrunner].map((g) => g.kode);
    expect(new Set(koder).size).toBe(koder.length);
    const slag = new Set<string>(utfall.map((u) => utfallene[u].slag));
    expect([slag.has("avslag"), slag.has("avvisning")]).toEqual([
      avslagsgrunner.length > 0,
      avvisningsgrunner.length > 0,
    ]);
  });

  test("alle setninger kan leses av oversetteren", () => {
    const blad = (node: unknown): string[] =>
      typeof node === "string"
        ? [node]
        : typeof node === "object" && node !== null
          ? Object.values(node).flatMap(blad)
          : [];
    for (const setning of [...blad(skjema), ...blad(sak), ...blad(feltfeil), ...blad(regler)]) parse(setning);
  });
});

test("hver måte å avgjøre en sak på er en tjenestes utfall", () => {
  const handlinger = new Set<string>(
    tjenesteIder.flatMap((id) => tjenester[id].utfall.map((u) => utfallene[u].handling)),
  );
  const maskinens = Object.keys(overganger.innstilt).filter((h) => h.startsWith("vedta"));
  expect([...handlinger].sort()).toEqual(maskinens.sort());
});

test("hver feilkode i leserne har en setning, og setningen bruker bare grensene leseren gir", () => {
  const medGrenser: Record<string, string[]> = {
    forLang: ["maks"],
    forStort: ["min", "maks"],
    forLite: ["min", "maks"],
    ugyldigBelop: ["min", "maks"],
    forStortTall: ["min", "maks"],
    forLiteTall: ["min", "maks"],
    ugyldigTall: ["min", "maks"],
    ugyldigProsent: ["min", "maks"],
    forStorProsent: ["min", "maks"],
    forLitenProsent: ["min", "maks"],
  };
  for (const [kode, setning] of Object.entries(feltfeil)) {
    const ukjente = argumenter(parse(setning)).filter((navn) => !(medGrenser[kode] ?? []).includes(navn));
    expect({ kode, ukjente }).toEqual({ kode, ukjente: [] });
  }
});
