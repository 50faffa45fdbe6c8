import type { Route } from "next";
import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Footer } from "./footer.tsx";

test("bunnen har lenker og kontakt under hver sin overskrift", () => {
  const side = render(
    <Footer
      lenker={{ tittel: "Om", punkter: [{ href: "/personvern" as Route, tekst: "Personvern" }] }}
      kontakt={{ tittel: "Kontakt", linjer: [{ id: "a", innhold: "Boligkontoret" }] }}
      merknad="Oppdiktet"
    />,
  );
  expect(side.byRole("contentinfo").textContent).toContain("Oppdiktet");
  expect(side.allByRole("heading").map((h) => h.textContent)).toEqual(["Kontakt", "Om"]);
  expect(side.byRole("link", "Personvern").getAttribute("href")).toBe("/personvern");
});
