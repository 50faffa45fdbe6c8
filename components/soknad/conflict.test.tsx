import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { stegTekster as tekster } from "../testing/steg.ts";
import { Conflict, somTekst } from "./conflict.tsx";
import type { FeltVisning } from "./steg-visning.ts";

const barn: FeltVisning = {
  navn: "harBarn",
  slag: "valg",
  etikett: "Har du barn?",
  valg: [
    { kode: "ja", tekst: "Ja" },
    { kode: "nei", tekst: "Nei" },
  ],
  synlig: true,
};
const konflikt = { felt: "harBarn", din: "ja", deres: "nei", versjon: 3 };

test("begge svarene vises med ord, og uten skript kan det andre velges med en knapp som sender", () => {
  const side = render(<Conflict konflikter={[konflikt]} felt={[barn]} tekster={tekster} />);
  expect(side.byRole("group", "Har du barn?").textContent).toContain("Her: JaDer: Nei");
  const knapp = side.byRole("button", "Bruk");
  expect([knapp.getAttribute("name"), knapp.getAttribute("value")]).toEqual(["_handling", "brukDeres:harBarn"]);
});

test("med skript kan hun også beholde sitt", () => {
  const side = render(<Conflict konflikter={[konflikt]} felt={[barn]} tekster={tekster} velg={() => {}} />);
  expect(side.allByRole("button").map((k) => k.textContent)).toEqual(["Behold", "Bruk"]);
});

test("et felt som ikke er på siden, vises ikke", () => {
  expect(render(<Conflict konflikter={[konflikt]} felt={[]} tekster={tekster} />).html).toBe("");
});

test("lister og tomme svar leses som ord", () => {
  const liste: FeltVisning = {
    ...barn,
    navn: "barn",
    slag: "liste",
    liste: {
      felt: [{ ...barn, navn: "alder", slag: "tall", valg: undefined }],
      maksRader: 3,
      rad: "",
      fjern: "",
      leggTil: "",
    },
  };
  expect(somTekst(liste, [{ alder: "5" }, { alder: "" }], "ikke besvart")).toBe("5; ikke besvart");
  expect(somTekst(barn, "", "ikke besvart")).toBe("ikke besvart");
  expect(somTekst({ ...barn, slag: "flervalg" }, ["ja", "nei"], "")).toBe("Ja; Nei");
});
