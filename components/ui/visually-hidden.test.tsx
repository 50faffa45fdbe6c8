import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

test("teksten er med i navnet selv om den ikke vises", () => {
  const side = render(
    <a href="/x">
      Endre <VisuallyHidden>inntekt</VisuallyHidden>
    </a>,
  );
  expect(side.byRole("link", "Endre inntekt")).toBeDefined();
});
