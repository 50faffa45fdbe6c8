import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flett } from "./flett.ts";

const lagret = { svar: { samliv: "alene", andreVoksne: "0" }, versjoner: { samliv: 2, andreVoksne: 1 } };

describe("å flette en endring inn i utkastet", () => {
  test("et felt som bygger på det som er lagret, tas inn og får neste versjon", () => {
    const ut = flett(lagret, { svar: { andreVoksne: "1" }, versjoner: { andreVoksne: 1 } });
    expect(ut).toEqual({
      svar: { samliv: "alene", andreVoksne: "1" },
      versjoner: { samliv: 2, andreVoksne: 2 },
      endret: ["andreVoksne"],
      konflikter: [],
    });
  });

  test("et felt som er endret et annet sted, gir begge verdiene og rører ingenting", () => {
    const ut = flett(lagret, {
      svar: { samliv: "partner", andreVoksne: "3" },
      versjoner: { samliv: 1, andreVoksne: 1 },
    });
    expect(ut.konflikter).toEqual([{ felt: "samliv", din: "partner", deres: "alene", versjon: 2 }]);
    expect(ut.svar).toEqual({ samliv: "alene", andreVoksne: "3" });
  });

  test("samme verdi to ganger er ingen endring, uansett versjon", () => {
    expect(flett(lagret, { svar: { samliv: "alene" }, versjoner: { samliv: 1 } })).toMatchObject({
      endret: [],
      konflikter: [],
    });
  });

  test("tomt felt som aldri er besvart, er ingen endring", () => {
    expect(flett(lagret, { svar: { boform: "", barn: [] }, versjoner: {} })).toMatchObject({
      endret: [],
      konflikter: [],
    });
  });

  test("rader er like selv om databasen gir nøklene i en annen rekkefølge", () => {
    const rader = { svar: { barn: [{ alder: "5", delingsgrad: "100" }] }, versjoner: { barn: 4 } };
    const ut = flett(rader, { svar: { barn: [{ delingsgrad: "100", alder: "5" }] }, versjoner: { barn: 1 } });
    expect(ut).toMatchObject({ endret: [], konflikter: [] });
  });

  test("to faner som endrer hvert sitt felt, mister ingenting", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("a", "b", "c"), fc.string({ minLength: 1 })),
        fc.string({ minLength: 1 }),
        (a, d) => {
          const forst = flett({ svar: {}, versjoner: {} }, { svar: a, versjoner: {} });
          const sa = flett(forst, { svar: { d }, versjoner: {} });
          expect(sa.konflikter).toEqual([]);
          expect(sa.svar).toEqual({ ...a, d });
        },
      ),
    );
  });
});
