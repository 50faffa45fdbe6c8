import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tjenester } from "#domain/tjenester.ts";
import { utfall } from "#domain/vedtak/utfall.ts";
import { render } from "../testing/render.ts";
import { StaffField } from "./staff-field.tsx";

const css = readFileSync(new URL("./staff.css", import.meta.url), "utf8");
/** The selectors of the rule that shows a hidden field again. */
const viser = /\.bd-ved \{\s*display: none;\s*\}\s*([^{]+?)\s*\{\s*display: block;/.exec(css)?.[1] ?? "";

const felt = (navn: string, ved?: string) => (
  <StaffField key={navn} id="x-" feil={{}} felt={{ slag: "tekst", navn, etikett: navn, ved }} />
);

/** Names of the fields that show when `valgt` is chosen, by the style sheet's own selectors. */
function synlige(valgt: string): string[] {
  const side = render(
    <form className="bd-skjema">
      <StaffField
        id="x-"
        feil={{}}
        felt={{
          slag: "en",
          navn: "utfall",
          etikett: "Utfall",
          valg: utfall.map((kode) => ({ kode, tekst: kode })),
          valgte: [valgt],
        }}
      />
      {felt("belop", "innvilget delvis")}
      {felt("hvorforMindre", "delvis")}
      {felt("gyldigTil", "bevis")}
      {felt("avslagsgrunner", "avslatt")}
      {felt("avvisningsgrunner", "avvist")}
      {felt("soveromVedtatt", "plass")}
      {felt("barnetsBeste", "innvilget delvis plass avslatt")}
      {felt("hensyn")}
    </form>,
  );
  const alle = side.allByRole("textbox") as HTMLInputElement[];
  return alle.filter((f) => !f.closest(".bd-ved") || f.closest(viser)).map((f) => f.name);
}

test.each([
  ["innvilget_bevis", ["belop", "gyldigTil", "barnetsBeste", "hensyn"]],
  ["innvilget_tilsagn", ["belop", "barnetsBeste", "hensyn"]],
  ["delvis_bevis", ["belop", "hvorforMindre", "gyldigTil", "barnetsBeste", "hensyn"]],
  ["delvis_tilsagn", ["belop", "hvorforMindre", "barnetsBeste", "hensyn"]],
  ["avslatt", ["avslagsgrunner", "barnetsBeste", "hensyn"]],
  ["avslatt_bolig", ["avslagsgrunner", "barnetsBeste", "hensyn"]],
  ["godkjent_venteliste", ["soveromVedtatt", "barnetsBeste", "hensyn"]],
  ["direkte_tildelt", ["soveromVedtatt", "barnetsBeste", "hensyn"]],
  ["avvist", ["avvisningsgrunner", "hensyn"]],
  ["", ["hensyn"]],
] as const)("med utfallet «%s» vises bare feltene det ber om, av stilarket alene", (valgt, ventet) => {
  expect(viser).toContain(":has(");
  expect(synlige(valgt)).toEqual(ventet);
});

test("hvert utfall har felt som følger av det", () => {
  // Removal from the list is proposed on its own page, so no service offers it here.
  const tilbudte = new Set(Object.values(tjenester).flatMap((t) => t.utfall));
  expect(tilbudte.size).toBeGreaterThan(5);
  for (const u of tilbudte) expect(synlige(u).length, u).toBeGreaterThan(1);
});
