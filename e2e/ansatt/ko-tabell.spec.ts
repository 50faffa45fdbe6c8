import { expect } from "@playwright/test";
import { test } from "../actions/test.ts";

const faner = ["mine", "enhetens", "ledige", "avgjorte", "enhetens&sorter=mottatt&rekke=synkende"] as const;

test("hver overskrift i køen begynner der kolonnen sin begynner, på en vanlig skjerm", async ({ ansatt }) => {
  const sunniva = await ansatt.loggInn("sunniva");
  let malt = 0;
  for (const fane of faner) {
    await sunniva.goto(`/saksbehandling?fane=${fane}`);
    const avvik = await sunniva.getByRole("table").evaluate((tabell) => {
      const venstre = (el: Element) => {
        const omrade = document.createRange();
        omrade.selectNodeContents(el);
        return Math.round(omrade.getBoundingClientRect().left);
      };
      const rader = [...tabell.querySelectorAll("tbody tr")];
      return [...tabell.querySelectorAll("thead th")].map((th, i) => ({
        navn: th.textContent,
        overskrift: venstre(th),
        celler: rader
          .map((rad) => rad.children[i])
          .filter((c) => c?.textContent)
          .map((c) => (c ? venstre(c) : 0)),
      }));
    });
    for (const { navn, overskrift, celler } of avvik)
      for (const celle of celler) {
        expect(Math.abs(celle - overskrift), `${fane}: ${navn}`).toBeLessThanOrEqual(1);
        malt++;
      }
  }
  expect(malt).toBeGreaterThan(100);
});
