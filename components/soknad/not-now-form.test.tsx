import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { NotNowForm } from "./not-now-form.tsx";

const tekster = {
  feilITittel: "Feil:",
  dato: "Når kan du sende det?",
  datoHjelp: "Dag, måned og år",
  grunn: "Noe vi bør vite?",
  valgfritt: "(valgfritt)",
  lagre: "Lagre",
  tegnIgjen: "{n}",
  tegnForMye: "{n}",
  gjenfunnet: "fylt inn igjen",
};

test("foreslår en dag, sier at grunnen er valgfri, og har en vei tilbake", () => {
  const { byRole, document } = render(
    <NotNowForm
      lagre={async (t) => t}
      tittel="Når kommer den?"
      start={{ dato: "8.12.2026", grunn: "" }}
      tilbake={{ href: "/soknad/s1/dokumenter", tekst: "Tilbake" }}
      tekster={tekster}
    />,
  );
  const dato = byRole("textbox", "Når kan du sende det?");
  expect([dato.getAttribute("name"), dato.getAttribute("value")]).toEqual(["dato", "8.12.2026"]);
  expect(byRole("textbox", "Noe vi bør vite? (valgfritt)").getAttribute("name")).toBe("grunn");
  expect(byRole("link", "Tilbake").getAttribute("href")).toBe("/soknad/s1/dokumenter");
  expect(document.querySelector("title")?.textContent).toBe("Når kommer den? – Boligdøra");
});
