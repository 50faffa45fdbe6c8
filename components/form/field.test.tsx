import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Field } from "./field.tsx";

test("feltet har navn fra etiketten, forklaring fra hjelpen, og verdien som ble skrevet", () => {
  const side = render(
    <Field navn="bankNavn" etikett="Hvilken bank?" hjelp="Skriv navnet." valgfritt="(valgfritt)" verdi="Banken" />,
  );
  const felt = side.byRole("textbox", "Hvilken bank? (valgfritt)");
  expect(side.beskrivelse(felt)).toBe("Skriv navnet.");
  expect(felt.getAttribute("value")).toBe("Banken");
  expect(felt.hasAttribute("aria-invalid")).toBe(false);
  expect(felt.getAttribute("autocomplete")).toBe("off");
});

test("feilen er knyttet til feltet og kan nås fra oppsummeringen", () => {
  const side = render(<Field navn="x" etikett="Navn" hjelp="Hjelp." feil="Skriv navnet ditt" />);
  const felt = side.byRole("textbox");
  expect(felt.getAttribute("aria-invalid")).toBe("true");
  expect(side.beskrivelse(felt)).toBe("Hjelp. Skriv navnet ditt");
  expect(felt.id).toBe("x");
});

test("grunnen står ved følsomme spørsmål, uten skript", () => {
  const side = render(<Field navn="x" etikett="Navn" hvorfor={{ sporsmal: "Hvorfor?", svar: "Fordi." }} />);
  expect(side.document.querySelector("details summary")?.textContent).toBe("Hvorfor?");
});
