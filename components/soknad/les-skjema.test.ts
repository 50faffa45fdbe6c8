import { expect, test } from "vitest";
import { lesSkjema } from "#domain/kernel/les-skjema.ts";
import { startlan } from "#domain/startlan/index.ts";
import { samleSvar } from "./les-skjema.ts";

const husstand = startlan.steg[0];
if (!husstand) throw new Error("startlån har ingen steg");
const felt = Object.entries(husstand.felt).map(([navn, { slag }]) => ({ navn, slag }));
const skjema = (...par: [string, string][]) => {
  const data = new FormData();
  for (const [navn, verdi] of par) data.append(navn, verdi);
  return data;
};

test("nettleseren og serveren leser det samme ut av et utfylt skjema", () => {
  const data = skjema(
    ["samliv", "alene"],
    ["andreVoksne", "0"],
    ["barn", ""],
    ["barn.0.alder", "5"],
    ["barn.1.alder", "9"],
  );
  const server = lesSkjema(husstand, data);
  expect(server.ok && server.value).toEqual(samleSvar(felt, data));
});

test("felt som ikke er tegnet, er ikke med, og tomme lister er tomme", () => {
  expect(samleSvar(felt, skjema(["barn", ""]))).toEqual({ barn: [] });
});

test("en rad med en urimelig indeks lages ikke", () => {
  expect(samleSvar(felt, skjema(["barn", ""], ["barn.999999999.alder", "5"]))).toEqual({ barn: [] });
});
