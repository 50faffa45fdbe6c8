import { expect, test } from "vitest";
import type { Felt } from "#domain/kernel/felt.ts";
import { svarLinjer } from "./som-tekst.ts";

const ord = {
  felt: (felt: string, del: string) => (del === "etikett" ? `${felt}?` : del === "valg.ja" ? "Ja" : undefined),
  dag: "2026-11-24",
  kr: (belop: number) => `${belop} kr`,
  dato: (dag: string) => `dagen ${dag}`,
};
const liste: Felt = {
  slag: "liste",
  maksRader: 5,
  rad: { alder: { slag: "tall" }, skjult: { slag: "tekst", vises: () => false } },
};

test.each<[string, Felt, string | string[] | Record<string, string>[], string[]]>([
  ["beløp i sin form", { slag: "kroner" }, "33 200 kr", ["33200 kr"]],
  ["dag i sin form", { slag: "dato" }, "1.8.21", ["dagen 2021-08-01"]],
  ["valg med ord", { slag: "valg", valg: ["ja"] }, "ja", ["Ja"]],
  ["det som ikke kan leses, som skrevet", { slag: "kroner" }, "masse", ["masse"]],
  ["flere valg, én linje hver", { slag: "flervalg", valg: ["ja", "b"] }, ["ja", "b"], ["Ja", "b"]],
  ["rader uten det som er skjult", liste, [{ alder: "5", skjult: "x" }, { alder: "" }], ["alder? 5"]],
  ["ingenting", { slag: "tekst" }, "  ", []],
])("svaret leses tilbake: %s", (_navn, felt, verdi, linjer) => {
  expect(svarLinjer("f", felt, { f: verdi }, ord)).toEqual(linjer);
});
