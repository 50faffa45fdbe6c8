import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { CheckField } from "./check-field.tsx";

test("avkryssingen har navn, forklaring og feil", () => {
  const side = render(<CheckField navn="sant" etikett="Dette er riktig" hjelp="Les først." feil="Kryss av" />);
  const felt = side.byRole("checkbox", "Dette er riktig");
  expect(side.beskrivelse(felt)).toBe("Les først. Kryss av");
  expect(felt.getAttribute("value")).toBe("ja");
});
