import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { NumberField } from "./number-field.tsx";

test("tall skrives som tekst, så hjul og piler ikke endrer dem", () => {
  const felt = render(<NumberField navn="barn" etikett="Antall barn" />).byRole("textbox", "Antall barn");
  expect(felt.getAttribute("type")).toBe("text");
  expect(felt.getAttribute("inputmode")).toBe("numeric");
  expect(
    render(<NumberField navn="x" etikett="Rente" desimaler />)
      .byRole("textbox")
      .getAttribute("inputmode"),
  ).toBe("decimal");
});
