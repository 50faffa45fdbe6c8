import { expect, test, vi } from "vitest";
import { render } from "../testing/render.ts";
import { SubmitForm } from "./submit-form.tsx";

vi.mock("next/navigation", () => ({ unstable_rethrow: () => {} }));

const tekster = {
  tittel: "Stemmer dette?",
  feilITittel: "Feil:",
  etikett: "Opplysningene er riktige",
  send: "Send søknaden",
  sender: "Sender …",
  sporrer: "spør",
  mottatt: "mottatt",
  seKvittering: "se",
  ikkeMottatt: "ikke",
  uvisst: "uvisst",
};

test("nøkkelen og det som er lest gjennom, følger med uten script, og avkrysningen står rett over knappen", () => {
  const { document, byRole } = render(
    <SubmitForm send={async (t) => t} nokkel="n1" revisjon={7} kvittering="/k" tekster={tekster}>
      <p>Samtykketekst</p>
    </SubmitForm>,
  );
  const skjult = [...document.querySelectorAll<HTMLInputElement>("input[type=hidden]")].map((e) => [e.name, e.value]);
  expect(skjult).toEqual([
    ["nokkel", "n1"],
    ["revisjon", "7"],
  ]);
  const felt = byRole("checkbox", "Opplysningene er riktige");
  const knapp = byRole("button", "Send søknaden");
  expect(felt.hasAttribute("checked")).toBe(false);
  expect(felt.compareDocumentPosition(knapp)).toBe(4);
  expect(document.querySelector("form")?.hasAttribute("novalidate")).toBe(true);
});
