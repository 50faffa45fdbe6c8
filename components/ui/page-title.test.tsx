import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { PageTitle } from "./page-title.tsx";

test("tittelen er én tekst, og begynner med feilen når det er en", () => {
  expect(render(<PageTitle tittel="Inntekt" feil="Feil:" />).html).toBe("<title>Feil: Inntekt – Boligdøra</title>");
  expect(render(<PageTitle tittel="Inntekt" feil={false} />).html).toBe("<title>Inntekt – Boligdøra</title>");
});
