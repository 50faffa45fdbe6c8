import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Tag } from "./tag.tsx";

test("merket sier tilstanden i ord, fargen bare gjentar den", () => {
  const { document } = render(<Tag farge="success">ferdig</Tag>);
  expect(document.body.textContent).toBe("ferdig");
  expect(document.querySelector(".ds-tag")?.getAttribute("data-color")).toBe("success");
});
