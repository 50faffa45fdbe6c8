import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { ChoiceField, valgId } from "./choice-field.tsx";

const valg = [
  { kode: "ja", tekst: "Ja" },
  { kode: "nei", tekst: "Nei", hjelp: "Også hvis du ikke vet." },
];

test("radioknappene er én gruppe med navn, og ingen er valgt på forhånd", () => {
  const side = render(<ChoiceField navn="barn" slag="en" etikett="Har du barn?" hjelp="Egne." valg={valg} />);
  const gruppe = side.byRole("radiogroup", "Har du barn?");
  expect(side.beskrivelse(gruppe)).toBe("Egne.");
  expect(side.allByRole("radio").map((r) => (r as HTMLInputElement).checked)).toEqual([false, false]);
  expect(side.beskrivelse(side.byRole("radio", "Nei"))).toBe("Også hvis du ikke vet.");
});

test("feilen leses med gruppen, og oppsummeringen går til det første valget", () => {
  const side = render(
    <ChoiceField navn="barn" slag="en" etikett="Har du barn?" valg={valg} feil="Velg ja eller nei" />,
  );
  expect(side.beskrivelse(side.byRole("radiogroup"))).toBe("Velg ja eller nei");
  expect(side.byRole("radio", "Ja").id).toBe(valgId("barn", "ja"));
  expect(side.byRole("radio", "Ja").getAttribute("aria-invalid")).toBe("true");
});

test("avkryssingene beholder det som var krysset av", () => {
  const side = render(
    <ChoiceField navn="hva" slag="flere" etikett="Velg alle som passer" valg={valg} valgte={["nei"]} />,
  );
  expect(side.byRole("group", "Velg alle som passer")).toBeDefined();
  expect(side.allByRole("checkbox").map((r) => (r as HTMLInputElement).checked)).toEqual([false, true]);
});
