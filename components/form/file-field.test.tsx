import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { FileField } from "./file-field.tsx";

test("filfeltet er nettleserens eget og sier hva som godtas", () => {
  const side = render(
    <FileField
      navn="fil"
      etikett="Lønnsslipp"
      hjelp="PDF eller bilde, inntil 15 MB."
      godtar={[".pdf", "image/*"]}
      flere
      feil="Velg en fil"
    />,
  );
  const felt = side.document.querySelector<HTMLInputElement>("input[type=file]");
  if (!felt) throw new Error("fant ikke feltet");
  expect(side.navn(felt)).toBe("Lønnsslipp");
  expect(side.beskrivelse(felt)).toBe("PDF eller bilde, inntil 15 MB. Velg en fil");
  expect(felt.accept).toBe(".pdf,image/*");
  expect(felt.multiple).toBe(true);
});
