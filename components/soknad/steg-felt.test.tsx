import { expect, test } from "vitest";
import { feltslag } from "#domain/kernel/felt.ts";
import { render } from "../testing/render.ts";
import { stegTekster } from "../testing/steg.ts";
import { kontrollId, StegFelt } from "./steg-felt.tsx";
import type { FeltVisning } from "./steg-visning.ts";

const koder = (antall: number) => Array.from({ length: antall }, (_, i) => ({ kode: `k${i}`, tekst: `Valg ${i}` }));
const felt = (mer: Partial<FeltVisning>): FeltVisning => ({
  navn: "f",
  slag: "tekst",
  etikett: "Felt",
  synlig: true,
  ...mer,
});

test.each(feltslag.filter((slag) => slag !== "liste"))(
  "%s tegnes med etikett, og lenken fra oppsummeringen treffer noe som kan brukes",
  (slag) => {
    const f = felt({ slag, valg: slag === "valg" || slag === "flervalg" ? koder(2) : undefined });
    const side = render(<StegFelt felt={f} navn="f" feil="Rett dette" tekster={stegTekster} />);
    const mal = side.document.getElementById(kontrollId(f, "f"));
    expect(["INPUT", "TEXTAREA", "SELECT"]).toContain(mal?.tagName);
    expect(mal?.getAttribute("aria-invalid")).toBe("true");
    expect(side.document.body.textContent).toContain("Felt");
  },
);

test("over sju valg blir et nedtrekk", () => {
  const side = render(
    <StegFelt felt={felt({ slag: "valg", valg: koder(8) })} navn="f" verdi="k3" tekster={stegTekster} />,
  );
  expect((side.byRole("combobox", "Felt") as HTMLSelectElement).value).toBe("k3");
});

test("en avkryssingsgruppe sier at den er vist, også når ingenting er krysset av", () => {
  const side = render(<StegFelt felt={felt({ slag: "flervalg", valg: koder(2) })} navn="f" tekster={stegTekster} />);
  expect(side.document.querySelector("input[type=hidden][name=f]")?.getAttribute("value")).toBe("");
});
