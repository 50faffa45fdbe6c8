import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { PageBody } from "./page-body.tsx";
import { PageHead } from "./page-head.tsx";

test("siden har én h1 som kan få fokus", () => {
  const side = render(
    <PageBody>
      <PageHead tittel="Personvern" ingress="Kort" />
    </PageBody>,
  );
  const [h1, ...flere] = side.allByRole("heading");
  expect(flere).toEqual([]);
  expect([h1?.tagName, h1?.getAttribute("tabindex")]).toEqual(["H1", "-1"]);
});
