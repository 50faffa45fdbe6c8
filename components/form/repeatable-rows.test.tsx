import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { fjernHandling, leggTilHandling, RepeatableRows } from "./repeatable-rows.tsx";

test("rader legges til og fjernes med vanlige knapper, så det går uten skript", () => {
  const side = render(
    <RepeatableRows
      navn="barn"
      tittel="Barna"
      leggTil="Legg til barn"
      rader={[
        { id: "a", tittel: "Barn 1", fjern: "Fjern barn 1", felter: <input aria-label="Alder" name="barn.0.alder" /> },
      ]}
    />,
  );
  expect(side.byRole("group", "Barn 1").querySelector("[name='barn.0.alder']")).not.toBeNull();
  const knapper = side
    .allByRole("button")
    .map((k) => [k.getAttribute("type"), k.getAttribute("name"), k.getAttribute("value")]);
  expect(knapper).toEqual([
    ["submit", "_handling", fjernHandling("barn", 0)],
    ["submit", "_handling", leggTilHandling("barn")],
  ]);
});

test("når listen er full, kan ingen legges til, og feilen leses med listen", () => {
  const side = render(<RepeatableRows navn="barn" tittel="Barna" rader={[]} feil="Legg til minst ett barn" />);
  expect(side.allByRole("button")).toEqual([]);
  expect(side.beskrivelse(side.byRole("group", "Barna"))).toBe("Legg til minst ett barn");
});
