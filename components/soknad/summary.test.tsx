import type { Route } from "next";
import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Summary } from "./summary.tsx";

test("hver del har overskrift, svar og vei tilbake", () => {
  const rader = [{ sporsmal: "Har du barn?", svar: "Ja", endre: { href: "/s/hus" as Route, tekst: "Endre" } }];
  const side = render(<Summary deler={[{ id: "hus", tittel: "Husstanden", rader }]} />);
  expect(side.byRole("region", "Husstanden")).toBeDefined();
  expect(side.byRole("link", "Endre Har du barn?").getAttribute("href")).toBe("/s/hus");
});
