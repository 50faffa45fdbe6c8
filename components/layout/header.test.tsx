import type { Route } from "next";
import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Header } from "./header.tsx";

const hjem = { href: "/" as Route, under: "Asker kommune" };
const lenker = [
  { href: "/startlan" as Route, tekst: "Startlån", valgt: true },
  { href: "/logg-inn" as Route, tekst: "Logg inn", sidelast: true as const },
];

test("toppen er et banner med navngitt meny, og sier hvor man er", () => {
  const side = render(<Header hjem={hjem} meny={{ navn: "Hovedmeny", lenker }} />);
  expect(side.byRole("banner")).toBeDefined();
  expect(side.byRole("navigation", "Hovedmeny")).toBeDefined();
  expect(side.byRole("link", "Startlån").getAttribute("aria-current")).toBe("page");
  expect(side.byRole("link", "Logg inn").getAttribute("href")).toBe("/logg-inn");
  expect(side.document.querySelector("form")).toBeNull();
});

test("å logge ut er et skjema som posteres, aldri en lenke", () => {
  const side = render(
    <Header
      hjem={hjem}
      meny={{ navn: "Hovedmeny", lenker: [] }}
      innlogget={{ tekst: "Logget inn som Amina", loggUt: "Logg ut" }}
    />,
  );
  const skjema = side.byRole("button", "Logg ut").closest("form");
  expect([skjema?.getAttribute("action"), skjema?.getAttribute("method")]).toEqual(["/logg-ut", "post"]);
  expect(side.document.body.textContent).toContain("Logget inn som Amina");
});
