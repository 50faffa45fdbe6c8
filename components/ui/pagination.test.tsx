import type { Route } from "next";
import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Pagination } from "./pagination.tsx";

test("blaingen har navn, og bare det som finnes, kan velges", () => {
  const side = render(<Pagination navn="Sider" neste={{ href: "/k?etter=x" as Route, tekst: "Neste" }} />);
  expect(side.byRole("navigation", "Sider").querySelectorAll("a")).toHaveLength(1);
  expect(side.byRole("link", "Neste").getAttribute("rel")).toBe("next");
});

test("én side trenger ingen blaing", () => {
  expect(render(<Pagination navn="Sider" />).html).toBe("");
});
