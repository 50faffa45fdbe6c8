import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Details } from "./details.tsx";

test("utfoldingen virker uten skript og er lukket fra start", () => {
  const { document } = render(<Details sporsmal="Hvorfor?">Fordi</Details>);
  const details = document.querySelector("details");
  expect(details?.open).toBe(false);
  expect(details?.querySelector("summary")?.textContent).toBe("Hvorfor?");
  expect(details?.textContent).toContain("Fordi");
});
