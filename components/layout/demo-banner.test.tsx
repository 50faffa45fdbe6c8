import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { DemoBanner } from "./demo-banner.tsx";

test("demoen sier fra i et eget område", () => {
  expect(
    render(<DemoBanner navn="Om demoen" tekst="Alle er oppdiktet." />).byRole("region", "Om demoen").textContent,
  ).toBe("Alle er oppdiktet.");
});
