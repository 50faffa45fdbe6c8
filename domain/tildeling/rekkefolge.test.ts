import { expect, test } from "vitest";
import { faktorrekkefolge } from "./rekkefolge.ts";

const f = (...koder: string[]) => koder.map((kode) => ({ kode, svar: "nei" as const }));

test("faktorene teller i den rekkefølgen den nyeste vurderingen har dem; det bare en eldre kjente, kommer sist", () => {
  expect(
    faktorrekkefolge([
      { tjeneste: "kommunal-bolig", faktorer: f("b", "a") },
      { tjeneste: "omsorgsbolig", faktorer: f("x") },
      { tjeneste: "kommunal-bolig", faktorer: f("a", "gammel", "b") },
      { tjeneste: "kommunal-bolig", faktorer: [] },
    ]),
  ).toEqual({ "kommunal-bolig": ["b", "a", "gammel"], omsorgsbolig: ["x"] });
});
