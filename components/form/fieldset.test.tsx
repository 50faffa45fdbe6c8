import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Fieldset } from "./fieldset.tsx";

test("gruppen har navn og forklaring", () => {
  const side = render(
    <Fieldset id="barnet" tittel="Barn 1" hjelp="Bare barn under 18">
      <input aria-label="Alder" />
    </Fieldset>,
  );
  const gruppe = side.byRole("group", "Barn 1");
  expect(side.beskrivelse(gruppe)).toBe("Bare barn under 18");
});
