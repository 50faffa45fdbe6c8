import type { Route } from "next";
import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { SummaryList } from "./summary-list.tsx";

test("spørsmål og svar hører sammen, og Endre sier hva den endrer", () => {
  const side = render(
    <SummaryList
      rader={[
        { sporsmal: "Hvor bor du?", svar: "Jeg leier", endre: { href: "/soknad/1/bolig" as Route, tekst: "Endre" } },
        { sporsmal: "Barn", svar: "2" },
      ]}
    />,
  );
  expect(side.byRole("link", "Endre Hvor bor du?").getAttribute("href")).toBe("/soknad/1/bolig");
  expect(side.allByRole("term").map((e) => e.textContent)).toEqual(["Hvor bor du?", "Barn"]);
  expect(side.allByRole("definition").map((e) => e.textContent)).toContain("Jeg leier");
});
