import { expect, test } from "vitest";
import { aret, type Boligfakta, kostra } from "./kostra.ts";
import { avslatteTilbud, type Plassfakta, ruter, ventemal, ventendeTabell, ventetider, ventetPa } from "./ventemal.ts";

const p = (mer: Partial<Plassfakta> = {}): Plassfakta => ({
  tjeneste: "kommunal-bolig",
  band: "B",
  soverom: 2,
  status: "aktiv",
  mottatt: "2026-01-01",
  godkjent: "2026-02-01",
  tilbudt: null,
  innflyttet: null,
  ruteUt: null,
  utDato: null,
  ...mer,
});
const flere = (n: number, mer: Partial<Plassfakta> = {}) => Array.from({ length: n }, () => p(mer));

test.each<[string, number[], unknown]>([
  ["fire er for få til å si noe om", [1, 2, 3, 4], { slag: "forFa" }],
  ["den midterste, og den ni av ti er under", [10, 20, 30, 40, 50], { slag: "mal", antall: 5, median: 30, p90: 50 }],
  ["uansett rekkefølge", [9, 1, 8, 2, 7, 3, 6, 4, 5, 10], { slag: "mal", antall: 10, median: 5, p90: 9 }],
])("%s", (_navn, dager, ventet) => expect(ventemal(dager)).toEqual(ventet));

test.each<[string, Partial<Plassfakta>, boolean]>([
  ["godkjent og venter", {}, true],
  ["ikke godkjent ennå", { godkjent: "2027-01-01" }, false],
  ["ute før dagen", { ruteUt: "privat_leie", utDato: "2026-06-01" }, false],
  ["ute etter dagen", { ruteUt: "privat_leie", utDato: "2027-02-01" }, true],
  ["flyttet inn før dagen", { innflyttet: "2026-06-01" }, false],
])("står på lista ved årets slutt: %s", (_navn, mer, venter) => {
  expect(ventetPa(p(mer), "2026-12-31")).toBe(venter);
});

test("tabellen over dem som venter, har størrelser nedover, bånd bortover og summer, og skjuler små tall", () => {
  const tabell = ventendeTabell(
    [...flere(6), ...flere(7, { band: "C" }), ...flere(8, { soverom: 5, band: "A" })],
    "2026-12-31",
  );
  expect(tabell).toEqual([
    [0, 0, 0, 0],
    [0, 6, 7, 13],
    [0, 0, 0, 0],
    [8, 0, 0, 8],
    [8, 6, 7, 21],
  ]);
  expect(JSON.stringify(ventendeTabell(flere(3), "2026-12-31"))).not.toContain("3");
});

test("de fire ventetidene regnes av hver sine dager, og en dag som mangler, teller ikke", () => {
  const ferdige = flere(5, { tilbudt: "2026-03-03", innflyttet: "2026-04-02" });
  const saker = Array.from({ length: 5 }, () => ({
    tjeneste: "x",
    mottatt: "2026-01-01",
    vedtatt: "2026-01-31",
    utfall: "avvist",
  }));
  expect(
    ventetider(
      [...ferdige, p()],
      [...saker, { tjeneste: "x", mottatt: "2026-01-01", vedtatt: null, utfall: null }],
      "2026-12-31",
    ),
  ).toEqual({
    paLista: { slag: "forFa" },
    soknadTilVedtak: { slag: "mal", antall: 5, median: 30, p90: 30 },
    vedtakTilTilbud: { slag: "mal", antall: 5, median: 30, p90: 30 },
    tilbudTilInnflytting: { slag: "mal", antall: 5, median: 30, p90: 30 },
  });
});

test("veiene ut telles i året de skjedde; innflytting er kommunal bolig", () => {
  const alle = [
    ...flere(6, { ruteUt: "kjopt_startlan", utDato: "2026-05-01" }),
    ...flere(9, { innflyttet: "2026-05-01" }),
    ...flere(7, { ruteUt: "flyttet", utDato: "2025-05-01" }),
  ];
  expect(ruter(alle, 2026)).toEqual([6, 0, 9, 0, 0, 0, 0, 15]);
});

test("tilbud som er takket nei til, telles etter grunnen", () => {
  const t = (tilstand: string, avslagKode: string | null) => ({
    tjeneste: "x",
    tilstand,
    avslagKode,
    sendt: "2026-01-01",
  });
  const alle = [
    ...Array(5).fill(t("avslatt", null)),
    ...Array(6).fill(t("vurderes", "storrelse")),
    t("akseptert", null),
  ];
  expect(avslatteTilbud(alle)).toEqual({ koder: ["ingen", "storrelse"], celler: [5, 6, 11] });
});

test("KOSTRA teller boligene kommunen disponerer, etter hvordan, per 1 000 innbyggere og med plass til rullestol", () => {
  const b = (eierform: Boligfakta["eierform"], tilstand: Boligfakta["tilstand"], rullestol = false): Boligfakta => ({
    eierform,
    tilstand,
    rullestol,
  });
  const svar = kostra(
    [
      b("kommunalt_eid", "utleid", true),
      b("kommunalt_eid", "ledig"),
      b("innleid", "vedlikehold"),
      b("tilvisningsrett", "utleid", true),
      b("kommunalt_eid", "avhendet"),
      b("kommunalt_eid", "planlagt"),
      b("kommunalt_eid", null),
    ],
    "2026-12-31",
  );
  expect(svar).toMatchObject({
    antall: { eid: 2, innleid: 1, disposisjonsrett: 1 },
    alle: 4,
    per1000: 0,
    rullestolPst: 50,
  });
  expect(svar.innbyggere.status).toBe("ubekreftet");
  expect(kostra([], "2026-12-31").rullestolPst).toBeNull();
});

test("året: søknader, vedtak etter slag, og de som ventet ved utgangen", () => {
  const s = (utfall: string | null, vedtatt: string | null) => ({
    tjeneste: "x",
    mottatt: "2026-03-01",
    vedtatt,
    utfall,
  });
  const saker = [
    ...Array(8).fill(s("godkjent_venteliste", "2026-04-01")),
    ...Array(6).fill(s("avslatt_bolig", "2026-04-01")),
    ...Array(2).fill(s(null, null)),
  ];
  expect(aret(flere(5), saker, 2026, "2026-12-31")).toEqual({
    soknader: 16,
    godkjent: 8,
    avslatt: 6,
    avvist: 0,
    vedtak: 14,
    venter: 5,
    innflyttet: 0,
  });
});
