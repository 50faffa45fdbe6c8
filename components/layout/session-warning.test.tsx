import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { SessionWarning } from "./session-warning.tsx";

const tekster = {
  tittel: "Du blir snart logget ut",
  omMinutter: "Om {n} minutter.",
  omEtt: "Om 1 minutt.",
  fortsett: "Fortsett",
  kanIkkeForlenges: "Kan ikke forlenges.",
  loggInnPaNytt: "Logg inn på nytt",
  lukk: "Lukk",
};

test("varselet er en lukket dialog med navn og forklaring til skriptet åpner den", () => {
  const side = render(<SessionWarning tekster={tekster} avsluttet="/avsluttet" loggInn="/logg-inn" />);
  const dialog = side.document.querySelector("dialog");
  if (!dialog) throw new Error("fant ingen dialog");
  expect(dialog.hasAttribute("open")).toBe(false);
  dialog.setAttribute("open", "");
  expect(side.navn(dialog)).toBe("Du blir snart logget ut");
  expect(side.beskrivelse(dialog)).toBe("Om 5 minutter.");
});
