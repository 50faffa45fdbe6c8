import type { Route } from "next";
import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Lenke } from "./lenke.tsx";

test("lenken er en vanlig lenke uten skript", () => {
  const lenke = render(<Lenke href={"/startlan" as Route}>Startlån</Lenke>).byRole("link", "Startlån");
  expect(lenke.getAttribute("href")).toBe("/startlan");
  expect(lenke.className).toBe("ds-link");
});

test("en lenke som ser ut som en knapp, er fortsatt en lenke", () => {
  const lenke = render(
    <Lenke href={"/startlan" as Route} knapp="primary">
      Søk
    </Lenke>,
  ).byRole("link", "Søk");
  expect(lenke.className).toBe("ds-button");
});
