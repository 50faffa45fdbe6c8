import type { Route } from "next";
import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { TabLinks } from "./tab-links.tsx";

test("fanene er lenker, og den valgte sier at man er der", () => {
  const side = render(
    <TabLinks
      navn="Køer"
      faner={[
        { href: "/a" as Route, tekst: "Mine", valgt: true, antall: "3" },
        { href: "/b" as Route, tekst: "Enhetens" },
      ]}
    />,
  );
  expect(side.byRole("link", "Mine 3").getAttribute("aria-current")).toBe("page");
  expect(side.byRole("link", "Enhetens").hasAttribute("aria-current")).toBe(false);
});
