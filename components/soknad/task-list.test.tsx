import type { Route } from "next";
import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { TaskList } from "./task-list.tsx";

test("hver oppgave er en lenke som beskrives av tilstanden sin", () => {
  const side = render(
    <TaskList
      oppgaver={[{ id: "hus", href: "/s/hus" as Route, navn: "Husstanden", tilstand: "ferdig", farge: "success" }]}
    />,
  );
  const lenke = side.byRole("link", "Husstanden");
  expect(side.beskrivelse(lenke)).toBe("ferdig");
});
