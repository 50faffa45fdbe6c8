import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { SkipLink } from "./skip-link.tsx";

test("hopplenken går til innholdet", () => {
  expect(
    render(<SkipLink tekst="Hopp" />)
      .byRole("link", "Hopp")
      .getAttribute("href"),
  ).toBe("#innhold");
});
