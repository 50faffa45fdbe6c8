import type { Route } from "next";
import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { LinkCard } from "./link-card.tsx";

test("bare tittelen er lenke, så navnet blir kort", () => {
  const side = render(
    <LinkCard href={"/startlan" as Route} tittel="Startlån" niva={3}>
      <p>Lån fra kommunen</p>
    </LinkCard>,
  );
  expect(side.byRole("link", "Startlån").getAttribute("href")).toBe("/startlan");
  expect(side.byRole("heading", "Startlån").tagName).toBe("H3");
});
