import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { PhoneLink } from "./phone-link.tsx";

test("nummeret kan ringes fra telefonen", () => {
  expect(
    render(<PhoneLink nummer="68 05 01 10" />)
      .byRole("link", "68 05 01 10")
      .getAttribute("href"),
  ).toBe("tel:+4768050110");
});
