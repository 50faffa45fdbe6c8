import type { Route } from "next";
import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { StepNav } from "./step-nav.tsx";

test("stegene er en liste som sier hvor man er, og en linje på telefon", () => {
  const side = render(
    <StepNav
      navn="Steg i søknaden"
      kort="Steg 2 av 8: Inntekt"
      steg={[
        { id: "a", navn: "Husstand", tilstand: "ferdig", merke: "ferdig", href: "/a" as Route },
        { id: "b", navn: "Inntekt", tilstand: "påbegynt", merke: "pagar", aktiv: true },
      ]}
    />,
  );
  const [bred, smal] = side.allByRole("navigation");
  expect(bred?.querySelector("[aria-current=step]")?.textContent).toBe("Inntekt påbegynt");
  expect(smal?.querySelector("summary")?.textContent).toBe("Steg 2 av 8: Inntekt");
});
