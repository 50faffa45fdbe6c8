import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Fault } from "./fault.tsx";

test("feilsiden sier hva man kan gjøre, og gir koden", () => {
  const tekster = { tittel: "Noe gikk galt", ingress: "Prøv igjen.", kode: "Kode 7F3K", provIgjen: "Prøv igjen" };
  const side = render(<Fault tekster={tekster} reset={() => {}} />);
  expect(side.byRole("alert").textContent).toContain("Kode 7F3K");
  expect(side.byRole("button", "Prøv igjen")).toBeDefined();
});
