import type { Route } from "next";
import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { type Kolonne, Table } from "./table.tsx";

type Rad = { id: string; navn: string; belop: string };
const kolonner: Kolonne<Rad>[] = [
  { id: "navn", navn: "Søker", celle: (r) => r.navn, radnavn: true },
  { id: "belop", navn: "Beløp", celle: (r) => r.belop, tall: true },
];
const rader = [{ id: "1", navn: "Amina", belop: "100" }];

test("tabellen har navn, kolonnenavn og radnavn", () => {
  const side = render(<Table tittel="Saker" kolonner={kolonner} rader={rader} nokkel={(r) => r.id} />);
  expect(side.byRole("table", "Saker")).toBeDefined();
  expect([...side.document.querySelectorAll("thead th[scope=col]")].map((e) => e.textContent)).toEqual([
    "Søker",
    "Beløp",
  ]);
  expect(side.document.querySelector("tbody th[scope=row]")?.textContent).toBe("Amina");
});

test("hver celle bærer kolonnens navn til kortvisningen", () => {
  const { document } = render(<Table tittel="Saker" kolonner={kolonner} rader={rader} nokkel={(r) => r.id} />);
  expect([...document.querySelectorAll("tbody [data-navn]")].map((e) => e.getAttribute("data-navn"))).toEqual([
    "Søker",
    "Beløp",
  ]);
});

test("sorteringen er en lenke, og kolonnen sier hvilken vei", () => {
  const medSort = kolonner.map((k) =>
    k.id === "navn"
      ? { ...k, sortering: { href: "/saksbehandling?sort=navn" as Route, retning: "ascending" as const } }
      : k,
  );
  const side = render(<Table tittel="Saker" kolonner={medSort} rader={rader} nokkel={(r) => r.id} />);
  expect(side.byRole("link", "Søker").getAttribute("href")).toBe("/saksbehandling?sort=navn");
  expect(side.allByRole("columnheader")[0]?.getAttribute("aria-sort")).toBe("ascending");
});

test("en tom tabell sier hvorfor", () => {
  const side = render(
    <Table tittel="Saker" kolonner={kolonner} rader={[]} nokkel={(r) => r.id} tom="Ingen saker venter." />,
  );
  expect(side.document.body.textContent).toBe("Ingen saker venter.");
});
