import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { ErrorSummary } from "./error-summary.tsx";

test("oppsummeringen har navn, kan få fokus og lenker til hvert felt", () => {
  const side = render(
    <ErrorSummary
      tittel="Du må rette 2 ting"
      runde={1}
      feil={[
        { id: "barn-ja", melding: "Velg ja" },
        { id: "navn", melding: "Skriv navn" },
      ]}
    />,
  );
  expect(side.byRole("region", "Du må rette 2 ting")).toBeDefined();
  expect(side.byRole("heading", "Du må rette 2 ting").getAttribute("tabindex")).toBe("-1");
  expect(side.allByRole("link").map((l) => [l.getAttribute("href"), l.textContent])).toEqual([
    ["#barn-ja", "Velg ja"],
    ["#navn", "Skriv navn"],
  ]);
});

test("uten feil er det ingen oppsummering", () => {
  expect(render(<ErrorSummary tittel="" runde={0} feil={[]} />).html).toBe("");
});
