import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { CharacterCount } from "./character-count.tsx";

const tekst = (start: number) =>
  render(<CharacterCount felt="t" maks={100} start={start} igjen="{n} igjen" formye="{n} for mye" />).document.body
    .textContent;

test.each([
  [0, ""],
  [79, ""],
  [80, "20 igjen"],
  [100, "0 igjen"],
  [103, "3 for mye"],
])("med %i tegn av 100 sier telleren «%s»", (start, ventet) => {
  expect(tekst(start)).toBe(ventet);
});
