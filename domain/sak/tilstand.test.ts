import { expect, test } from "vitest";
import {
  erApen,
  erAvgjort,
  erLukket,
  erSakTilstand,
  handlinger,
  neste,
  nesteSoknad,
  overganger,
  type SakHandling,
  type SakTilstand,
  sakTilstander,
} from "./tilstand.ts";

/* The table of domain.md §9.1, on its own. */
const tabell: [SakTilstand, SakHandling, SakTilstand][] = [
  ["mottatt", "fordel", "under_behandling"],
  ["mottatt", "forelopigSvar", "mottatt"],
  ["under_behandling", "forelopigSvar", "under_behandling"],
  ["under_behandling", "etterspor", "venter_dokumentasjon"],
  ["venter_dokumentasjon", "ettersend", "under_behandling"],
  ["venter_dokumentasjon", "fristUte", "under_behandling"],
  ["under_behandling", "innstill", "innstilt"],
  ["innstilt", "returner", "under_behandling"],
  ["innstilt", "vedtaBevis", "innvilget_bevis"],
  ["innstilt", "vedtaTilsagn", "innvilget_tilsagn"],
  ["innstilt", "vedtaAvslag", "avslatt"],
  ["innstilt", "vedtaVenteliste", "godkjent_venteliste"],
  ["innstilt", "vedtaDirekte", "direkte_tildelt"],
  ["godkjent_venteliste", "tildel", "tildelt"],
  ["godkjent_venteliste", "fjern", "fjernet"],
  ["godkjent_venteliste", "trekkPlass", "trukket"],
  ["godkjent_venteliste", "klag", "godkjent_venteliste"],
  ["direkte_tildelt", "tildel", "tildelt"],
  ["direkte_tildelt", "trekkPlass", "trukket"],
  ["direkte_tildelt", "klag", "direkte_tildelt"],
  ["tildelt", "inngaKontrakt", "kontrakt"],
  ["tildelt", "angreTildeling", "godkjent_venteliste"],
  ["kontrakt", "flyttInn", "innflyttet"],
  ["kontrakt", "angreTildeling", "godkjent_venteliste"],
  ["fjernet", "klag", "klage_mottatt"],
  ["innstilt", "vedtaAvvisning", "avvist"],
  ["innvilget_bevis", "meldBolig", "bolig_vurderes"],
  ["bolig_vurderes", "godkjennBolig", "bolig_godkjent"],
  ["bolig_vurderes", "avvisBolig", "innvilget_bevis"],
  ["bolig_godkjent", "registrerKontrakt", "dokumenter_til_signering"],
  ["dokumenter_til_signering", "tinglys", "utbetalingsklar"],
  ["utbetalingsklar", "utbetal", "utbetalt"],
  ["utbetalt", "startLan", "lopende"],
  ["innvilget_bevis", "utlop", "utlopt"],
  ["mottatt", "trekk", "trukket"],
  ["under_behandling", "trekk", "trukket"],
  ["venter_dokumentasjon", "trekk", "trukket"],
  ["innstilt", "trekk", "trukket"],
  ["innvilget_bevis", "klag", "klage_mottatt"],
  ["innvilget_tilsagn", "klag", "klage_mottatt"],
  ["avslatt", "klag", "klage_mottatt"],
  ["avvist", "klag", "klage_mottatt"],
  ["lopende", "mislighold", "oppfolging"],
  ["lopende", "innfri", "innfridd"],
  ["oppfolging", "innfri", "innfridd"],
];

test("maskinen har nøyaktig de overgangene tabellen har", () => {
  const alleHandlinger = [...new Set(tabell.map(([, handling]) => handling))];
  const lovlige = new Map(tabell.map(([fra, handling, til]) => [`${fra} ${handling}`, til]));
  for (const fra of sakTilstander) {
    for (const handling of alleHandlinger) {
      const til = lovlige.get(`${fra} ${handling}`);
      expect({ fra, handling, utfall: neste(fra, handling) }).toEqual({
        fra,
        handling,
        utfall: til ? { ok: true, value: til } : { ok: false, kode: "sak.ulovligOvergang" },
      });
    }
    expect(handlinger(fra)).toHaveLength(tabell.filter(([f]) => f === fra).length);
  }
});

test("arvede navn er ikke handlinger", () => {
  expect(neste("mottatt", "constructor" as SakHandling).ok).toBe(false);
  expect(erSakTilstand("constructor")).toBe(false);
  expect(erSakTilstand("mottatt")).toBe(true);
});

test("alle tilstander kan nås fra mottatt", () => {
  const nadd = new Set<SakTilstand>(["mottatt"]);
  for (let for_ = 0; for_ !== nadd.size; ) {
    for_ = nadd.size;
    for (const fra of [...nadd]) for (const til of Object.values(overganger[fra])) nadd.add(til);
  }
  expect([...nadd].sort()).toEqual([...sakTilstander].sort());
});

test("en åpen sak venter på kommunen; etter vedtak og når den er trukket, er den det ikke", () => {
  expect(sakTilstander.filter(erApen)).toEqual([
    "mottatt",
    "under_behandling",
    "venter_dokumentasjon",
    "innstilt",
    "klage_mottatt",
  ]);
  expect(sakTilstander.filter(erAvgjort)).toEqual([
    "innvilget_bevis",
    "innvilget_tilsagn",
    "godkjent_venteliste",
    "direkte_tildelt",
    "fjernet",
    "avslatt",
    "avvist",
  ]);
  for (const tilstand of sakTilstander.filter(erLukket)) expect(handlinger(tilstand)).toEqual([]);
});

test("en søknad sendes én gang", () => {
  expect(nesteSoknad("utkast", "sendInn")).toEqual({ ok: true, value: "innsendt" });
  expect(nesteSoknad("utkast", "slett")).toEqual({ ok: true, value: "slettet" });
  for (const fra of ["innsendt", "slettet"] as const)
    for (const handling of ["sendInn", "slett"] as const) expect(nesteSoknad(fra, handling).ok).toBe(false);
});
