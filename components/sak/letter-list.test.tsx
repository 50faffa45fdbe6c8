import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { LetterList } from "./letter-list.tsx";

test("brev er vanlige lenker, og uten brev er det ingen tom liste", () => {
  const side = render(<LetterList rader={[{ id: "1", href: "/api/brev/1", navn: "Vedtak", linje: "24. november" }]} />);
  expect(side.byRole("link", "Vedtak").getAttribute("href")).toBe("/api/brev/1");
  expect(render(<LetterList rader={[]} />).html).toBe("");
});
