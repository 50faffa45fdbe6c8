import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Card } from "./card.tsx";

test("et kort med navn kan finnes som område", () => {
  const side = render(
    <Card som="section" navn="Din sak">
      Innhold
    </Card>,
  );
  expect(side.byRole("region", "Din sak").textContent).toBe("Innhold");
});
