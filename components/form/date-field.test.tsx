import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { DateField } from "./date-field.tsx";

test("en dato skrives i ett felt og blir stående som den er skrevet", () => {
  const felt = render(<DateField navn="dato" etikett="Flyttet inn" hjelp="For eksempel 1.8.2021" verdi="1.8.21" />);
  expect(felt.byRole("textbox", "Flyttet inn").getAttribute("value")).toBe("1.8.21");
});
