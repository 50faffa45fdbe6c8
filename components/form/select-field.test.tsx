import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { SelectField } from "./select-field.tsx";

test("nedtrekket er nettleserens eget, med et tomt valg først, og beholder valget", () => {
  const side = render(
    <SelectField
      navn="type"
      etikett="Slags inntekt"
      velg="Velg"
      verdi="lonn"
      valg={[{ kode: "lonn", tekst: "Lønn" }]}
      feil="Velg en"
    />,
  );
  const felt = side.byRole("combobox", "Slags inntekt") as HTMLSelectElement;
  expect([...felt.options].map((o) => o.text)).toEqual(["Velg", "Lønn"]);
  expect(felt.value).toBe("lonn");
  expect(side.beskrivelse(felt)).toBe("Velg en");
});
