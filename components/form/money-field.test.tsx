import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { MoneyField } from "./money-field.tsx";

test("beløp er tekst med talltastatur, og enheten leses opp", () => {
  const side = render(<MoneyField navn="husleie" etikett="Husleie" suffiks="kr per måned" verdi="13 500" />);
  const felt = side.byRole("textbox", "Husleie");
  expect(felt.getAttribute("type")).toBe("text");
  expect(felt.getAttribute("inputmode")).toBe("numeric");
  expect(felt.getAttribute("value")).toBe("13 500");
  expect(side.beskrivelse(felt)).toBe("kr per måned");
});
