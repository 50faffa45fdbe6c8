import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { CaseTimeline } from "./case-timeline.tsx";

test("tidslinjen er en ordnet liste der tiden kan leses av maskiner", () => {
  const side = render(
    <CaseTimeline
      rader={[
        {
          id: "1",
          tid: "2. desember kl. 10.42",
          datetime: "2026-12-02T09:42:00Z",
          hvem: "deg",
          tekst: "Søknaden er sendt",
        },
      ]}
    />,
  );
  expect(side.byRole("list").tagName).toBe("OL");
  expect(side.document.querySelector("time")?.getAttribute("datetime")).toBe("2026-12-02T09:42:00Z");
  expect(side.byRole("listitem").textContent).toBe("Søknaden er sendt2. desember kl. 10.42, deg");
});
