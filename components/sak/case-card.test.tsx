import type { Route } from "next";
import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { CaseCard } from "./case-card.tsx";

test("to kort har aldri to lenker med samme navn", () => {
  const side = render(
    <ul>
      {["2026/1", "2026/2"].map((nr) => (
        <CaseCard
          key={nr}
          tittel="Startlån"
          undertittel={nr}
          linjer={["Sendt i går"]}
          lenker={[{ href: `/s/${nr}` as Route, tekst: "Åpne" }]}
        />
      ))}
    </ul>,
  );
  expect(side.allByRole("link").map((l) => side.navn(l))).toEqual(["Åpne Startlån 2026/1", "Åpne Startlån 2026/2"]);
  expect(side.allByRole("listitem")).toHaveLength(2);
});
