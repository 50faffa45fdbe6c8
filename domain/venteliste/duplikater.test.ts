import { expect, test } from "vitest";
import { bareMulig, duplikatgrupper, type Husstandsnokkel, type Nokkelslag, sammeMedlemmer } from "./duplikater.ts";

const n = (sakId: string, slag: Nokkelslag, nokkel: string): Husstandsnokkel => ({ sakId, slag, nokkel });

test.each<[string, Husstandsnokkel[], unknown]>([
  ["ingen nøkler gir ingen grupper", [], []],
  ["en sak alene er ingen gruppe", [n("a", "person", "1"), n("a", "person", "2")], []],
  [
    "samme menneske i to saker",
    [n("b", "person", "1"), n("a", "person", "1")],
    [{ medlemmer: ["a", "b"], slag: ["person"] }],
  ],
  [
    "samme navn og fødselsdato, selv med hvert sitt nummer",
    [n("a", "person", "1"), n("b", "person", "2"), n("a", "navnOgFodselsdato", "x"), n("b", "navnOgFodselsdato", "x")],
    [{ medlemmer: ["a", "b"], slag: ["navnOgFodselsdato"] }],
  ],
  [
    "en kjede er én gruppe",
    [n("a", "person", "1"), n("b", "person", "1"), n("b", "adresse", "vei 1"), n("c", "adresse", "vei 1")],
    [{ medlemmer: ["a", "b", "c"], slag: ["person", "adresse"] }],
  ],
  ["samme verdi av to slag er ikke det samme", [n("a", "person", "x"), n("b", "adresse", "x")], []],
  [
    "to grupper holdes fra hverandre",
    [n("a", "person", "1"), n("b", "person", "1"), n("c", "person", "2"), n("d", "person", "2")],
    [
      { medlemmer: ["a", "b"], slag: ["person"] },
      { medlemmer: ["c", "d"], slag: ["person"] },
    ],
  ],
])("%s", (_navn, nokler, grupper) => {
  expect(duplikatgrupper(nokler)).toEqual(grupper);
  expect(
    [...duplikatgrupper([...nokler].reverse())].sort((a, b) => (String(a.medlemmer) < String(b.medlemmer) ? -1 : 1)),
  ).toEqual(grupper);
});

test("bare samme adresse er bare mulig", () => {
  expect(bareMulig({ medlemmer: ["a", "b"], slag: ["adresse"] })).toBe(true);
  expect(bareMulig({ medlemmer: ["a", "b"], slag: ["person", "adresse"] })).toBe(false);
});

test("en gruppe er sine medlemmer: én til eller én færre er en annen gruppe", () => {
  expect(sammeMedlemmer(["a", "b"], ["b", "a"])).toBe(true);
  expect(sammeMedlemmer(["a", "b"], ["a", "b", "c"])).toBe(false);
  expect(sammeMedlemmer(["a", "b"], ["a", "c"])).toBe(false);
});
