import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Alert } from "./alert.tsx";

test("varselet har en overskrift og avbryter ikke med mindre det er bedt om det", () => {
  const side = render(
    <Alert tittel="Mangler" niva={3}>
      <p>Send lønnsslipp</p>
    </Alert>,
  );
  expect(side.byRole("heading", "Mangler").tagName).toBe("H3");
  expect(side.allByRole("alert")).toEqual([]);
});

test("et varsel som kommer etterpå, blir lest", () => {
  expect(render(<Alert rolle="alert">Feil</Alert>).byRole("alert").textContent).toBe("Feil");
  expect(render(<Alert rolle="status">Lagret</Alert>).byRole("status").textContent).toBe("Lagret");
});
