import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Fault } from "./fault.tsx";

test("feilsiden sier hva man kan gjøre, og gir koden når det er en", () => {
  const side = render(<Fault kode="7F3K" reset={() => {}} />);
  expect(side.byRole("alert").textContent).toContain("Oppgi kode 7F3K");
  expect(side.byRole("button", "Prøv igjen")).toBeDefined();
  expect(render(<Fault kode={undefined} reset={() => {}} />).byRole("alert").textContent).not.toContain("kode");
});
