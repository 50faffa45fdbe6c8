import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { feltId, type StaffFelt, StaffField } from "./staff-field.tsx";
import { StaffForm } from "./staff-form.tsx";
import { StaffMelding } from "./staff-melding.tsx";

const valg = [
  { kode: "ja", tekst: "Ja" },
  { kode: "nei", tekst: "Nei" },
];
const felter: StaffFelt[] = [
  { slag: "tekst", navn: "grunn", etikett: "Grunn", verdi: "Før" },
  { slag: "gruppe", navn: "g", tittel: "Vurdering", felter: [{ slag: "en", navn: "svar", etikett: "Oppfylt?", valg }] },
  { slag: "flere", navn: "kryss", etikett: "Velg", valg, valgte: ["ja"] },
];

test("skjemaet har felt med navn og knapper som sender, uten skript", () => {
  const side = render(
    <StaffForm
      id="v"
      action={async () => ({})}
      felter={felter}
      knapper={[{ tekst: "Lagre" }]}
      sidetittel="Sak"
      feilord="Feil:"
    />,
  );
  expect(side.byRole("textbox", "Grunn").id).toBe("v-grunn");
  expect(side.byRole("group", "Vurdering")).toBeDefined();
  expect(side.byRole("button", "Lagre").getAttribute("type")).toBe("submit");
});

test("det som ble skrevet, går foran sidens egne verdier, også en boks som ble krysset bort", () => {
  const kryss = felter[2];
  if (!kryss) throw new Error("mangler felt");
  const side = render(<StaffField felt={kryss} id="v-" verdier={{ grunn: ["Ny"] }} feil={{ kryss: "Velg en" }} />);
  expect(side.allByRole("checkbox").map((b) => (b as HTMLInputElement).checked)).toEqual([false, false]);
  expect(side.document.body.textContent).toContain("Velg en");
});

test("lenken fra oppsummeringen går til kontrollen, også i en gruppe", () => {
  expect(feltId("v-", felter, "grunn")).toBe("v-grunn");
  expect(feltId("v-", felter, "svar")).toBe("v-svar-ja");
  expect(feltId("v-", felter, "finnesIkke")).toBeUndefined();
});

test("en melding med en vei videre åpner den i en ny fane, så det skrevne blir stående", () => {
  const side = render(
    <StaffMelding
      tittel="Logget ut"
      tekst="Teksten din står her"
      nyFane={{ href: "/logg-inn/ansatt", tekst: "Logg inn" }}
    />,
  );
  const lenke = side.byRole("link", "Logg inn");
  expect([lenke.getAttribute("target"), lenke.getAttribute("href")]).toEqual(["_blank", "/logg-inn/ansatt"]);
});
