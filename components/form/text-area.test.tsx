import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { TextArea } from "./text-area.tsx";

const teller = { igjen: "{n} igjen", formye: "{n} for mye" };

test("tekstfeltet beholder det som er skrevet, og har ingen grense som kutter", () => {
  const side = render(<TextArea navn="t" etikett="Fortell" verdi="Vi flyttet." maksLengde={100} teller={teller} />);
  const felt = side.byRole("textbox", "Fortell");
  expect(felt.textContent).toBe("Vi flyttet.");
  expect(felt.hasAttribute("maxlength")).toBe(false);
});

test("feilen er knyttet til tekstfeltet", () => {
  const side = render(<TextArea navn="t" etikett="Fortell" feil="Skriv kortere" />);
  expect(side.beskrivelse(side.byRole("textbox"))).toBe("Skriv kortere");
});
