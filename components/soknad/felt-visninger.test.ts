import { expect, test } from "vitest";
import { startlan } from "#domain/startlan/index.ts";
import { feltVisninger } from "./felt-visninger.ts";

const ord = {
  tekst: (felt: string, del: string) => (del === "hjelp" ? undefined : `${felt}/${del}`),
  valgfritt: "(valgfritt)",
  hvorforSporsmal: "Hvorfor?",
  krPerMnd: "kr per måned",
  krPerAr: "kr per år",
  kr: "kr",
  prosent: "prosent",
};
const steg = (id: string) => startlan.steg.find((s) => s.id === id)?.felt ?? {};
const visning = (id: string, navn: string) => {
  const f = feltVisninger(steg(id), {}, ord).find((v) => v.navn === navn);
  if (!f) throw new Error(navn);
  return f;
};

test("visningen er ren JSON: ingen funksjon følger med til nettleseren", () => {
  for (const { felt } of startlan.steg) {
    const sendt = feltVisninger(felt, startlan.eksempel, ord);
    expect(sendt.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(sendt))).toEqual(JSON.parse(JSON.stringify(structuredClone(sendt))));
  }
});

test("enheten følger av feltet, og valgfritt står bare ved valgfrie felt", () => {
  expect(visning("okonomi", "bidragBetaltMnd")).toMatchObject({ suffiks: "kr per måned", valgfritt: "(valgfritt)" });
  expect(visning("okonomi", "bruttoAr")).toMatchObject({ suffiks: "kr per år", valgfritt: undefined });
  expect(visning("sparing", "egenkapital").suffiks).toBe("kr");
});

test("et betinget felt er skjult uten svar og bærer vilkåret sitt", () => {
  expect(visning("behov", "jobbhinderTekst")).toMatchObject({
    synlig: false,
    vises: { av: ["jobbhinder"], naar: ["ja"] },
  });
});

test("et vilkår i en rad leser radens egne svar", () => {
  const rad = visning("okonomi", "inntekter").liste?.felt.find((f) => f.navn === "inntektSlutt");
  expect(rad?.vises).toEqual({ av: ["varighet"], naar: ["midlertidig"] });
});
