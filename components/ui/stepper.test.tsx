import type { Route } from "next";
import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Stepper } from "./stepper.tsx";

test("stegene er en ordnet liste som sier tilstanden i ord, og hvor man er", () => {
  const side = render(
    <Stepper
      steg={[
        { id: "a", navn: "Husstand", tilstand: "ferdig", merke: "ferdig", href: "/a" as Route },
        { id: "b", navn: "Inntekt", tilstand: "ikke begynt", merke: "venter", aktiv: true },
      ]}
    />,
  );
  const [forste, andre] = side.allByRole("listitem");
  expect(side.byRole("list").tagName).toBe("OL");
  expect(forste?.textContent).toBe("Husstand ferdig");
  expect(andre?.getAttribute("aria-current")).toBe("step");
});
