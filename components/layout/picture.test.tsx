import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Door } from "./door.tsx";
import { Logo } from "./logo.tsx";
import { Street } from "./street.tsx";

test.each([
  ["gata", <Street key="a" />],
  ["døra", <Door key="b" />],
  ["merket", <Logo key="c" under="Asker kommune" />],
])("%s er pynt: skjult for skjermlesere og uten stil i markeringen", (_navn, bilde) => {
  const side = render(bilde);
  const svg = side.document.querySelector("svg");
  expect(svg?.getAttribute("aria-hidden")).toBe("true");
  expect(side.html).not.toContain("style=");
});
