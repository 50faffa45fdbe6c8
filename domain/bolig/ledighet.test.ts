import { expect, test } from "vitest";
import { kvote, utlop } from "./avtale.ts";
import { ledighet, type Statuslinje } from "./ledighet.ts";

const h = (...linjer: [Statuslinje["til"], string][]) => linjer.map(([til, dag]) => ({ til, dag }));
const IDAG = "2026-11-24";

test.each<[string, Statuslinje[], object]>([
  ["utleid hele tiden", h(["utleid", "2024-01-01"]), { naa: null, avsluttede: [] }],
  ["oppsagt er ikke ledig", h(["utleid", "2024-01-01"], ["oppsagt", "2026-11-01"]), { naa: null, avsluttede: [] }],
  [
    "ledig siden leieren flyttet, ikke siden den ble meldt ledig",
    h(["utleid", "2024-01-01"], ["fraflyttet", "2026-11-04"], ["klargjoring", "2026-11-05"], ["ledig", "2026-11-20"]),
    { naa: 20, avsluttede: [] },
  ],
  [
    "et tilbud som faller, avslutter ingenting",
    h(["fraflyttet", "2026-10-01"], ["ledig", "2026-10-11"], ["reservert", "2026-10-21"], ["ledig", "2026-10-31"]),
    { naa: 54, avsluttede: [] },
  ],
  [
    "to tomganger, begge målt",
    h(
      ["fraflyttet", "2026-01-01"],
      ["utleid", "2026-01-31"],
      ["fraflyttet", "2026-06-01"],
      ["klargjoring", "2026-06-02"],
      ["utleid", "2026-06-11"],
    ),
    { naa: null, avsluttede: [30, 10] },
  ],
  [
    "tid ute av drift telles ikke",
    h(
      ["fraflyttet", "2026-01-01"],
      ["ute_av_drift", "2026-01-11"],
      ["klargjoring", "2026-06-01"],
      ["ledig", "2026-06-06"],
      ["utleid", "2026-06-16"],
    ),
    { naa: null, avsluttede: [25] },
  ],
  [
    "avhendet ble aldri leid ut igjen",
    h(["fraflyttet", "2026-01-01"], ["ute_av_drift", "2026-02-01"], ["avhendet", "2026-03-01"]),
    { naa: null, avsluttede: [] },
  ],
  [
    "en ny bolig er ledig fra den klargjøres",
    h(["planlagt", "2026-01-01"], ["klargjoring", "2026-11-14"]),
    { naa: 10 },
  ],
  ["ingen historie", [], { naa: null, avsluttede: [] }],
])("%s", (_navn, historie, ventet) => {
  expect(ledighet(historie, IDAG)).toMatchObject(ventet);
});

test("kvoten er 40 prosent av fem eller flere, og alle av færre", () => {
  const a = (antallBoliger: number) => ({ slag: "tilvisningsavtale" as const, antallBoliger, andelPst: 40 });
  expect(kvote(a(10), 2)).toEqual({ tak: 4, iBruk: 2, ledige: 2, alarm: null });
  expect(kvote(a(10), 3).alarm).toBe("naer");
  expect(kvote(a(10), 4).alarm).toBe("full");
  expect(kvote(a(7), 0).tak).toBe(2);
  expect(kvote(a(4), 4)).toEqual({ tak: 4, iBruk: 4, ledige: 0, alarm: null });
  expect(kvote({ slag: "tildelingsavtale", antallBoliger: 6, andelPst: 100 }, 6).alarm).toBeNull();
});

test("varselet om utløp kommer 24 måneder før", () => {
  expect(utlop("2028-11-24", IDAG)).toBe("snart");
  expect(utlop("2028-11-25", IDAG)).toBeNull();
  expect(utlop("2026-11-24", IDAG)).toBe("snart");
  expect(utlop("2026-11-23", IDAG)).toBe("utlopt");
});
