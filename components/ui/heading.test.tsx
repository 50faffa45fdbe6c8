import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Heading } from "./heading.tsx";

test.each([1, 2, 3, 4] as const)("overskrift på nivå %i er h%i, uansett hvor stor den er", (niva) => {
  const h = render(
    <Heading niva={niva} storrelse="lg">
      Tittel
    </Heading>,
  ).byRole("heading", "Tittel");
  expect(h.tagName).toBe(`H${niva}`);
});

test("en fokusbar overskrift kan få fokus, men står ikke i tabulatorrekken", () => {
  const h = render(
    <Heading niva={1} fokusbar>
      Tittel
    </Heading>,
  ).byRole("heading");
  expect(h.getAttribute("tabindex")).toBe("-1");
});
