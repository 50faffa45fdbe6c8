import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { StatusLine } from "./status-line.tsx";

test("tilstanden og hvem som har turen, står i ord", () => {
  const side = render(<StatusLine status={{ navn: "Under behandling", farge: "info", tur: "Vi har saken nå" }} />);
  expect(side.document.body.textContent).toBe("Under behandlingVi har saken nå");
});
