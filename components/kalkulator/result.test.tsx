import compile from "icu-minify/compile";
import { expect, test } from "vitest";
import type { RaSvar } from "#domain/kernel/felt.ts";
import { kalkuler } from "#domain/startlan/kalkulator.ts";
import beregning from "#messages/nb/beregning.json" with { type: "json" };
import kalkulator from "#messages/nb/kalkulator.json" with { type: "json" };
import regler from "#messages/nb/regler.json" with { type: "json" };
import { render } from "../testing/render.ts";
import { BudgetPicture } from "./budget-picture.tsx";
import { lagOrd } from "./ord.ts";
import { Answer, Behind } from "./result.tsx";

const blader = (tre: unknown, sti: string): [string, string][] =>
  typeof tre === "string"
    ? [[sti, tre]]
    : Object.entries(tre as object).flatMap(([k, v]) => blader(v, sti ? `${sti}.${k}` : k));
const ord = lagOrd(
  Object.fromEntries(blader({ beregning, kalkulator, regler }, "").map(([k, v]) => [k, structuredClone(compile(v))])),
  "nb",
);
const enslig: RaSvar = {
  samliv: "alene",
  barn: [{ alder: "5", delingsgrad: "100" }],
  inntekter: [
    { inntektType: "lonn", nettoMnd: "33 200", varighet: "varig" },
    { inntektType: "barnetrygd", nettoMnd: "2 900", varighet: "varig" },
    { inntektType: "bidrag", nettoMnd: "2 100", varighet: "varig" },
  ],
  gjeld: [{ gjeldType: "studielan", saldo: "182 000", gjeldTerminMnd: "1 450" }],
  barnehageMnd: "1 100",
  livsoppholdMnd: "17 414",
};
const svar = (mer: RaSvar = {}) => kalkuler({ ...enslig, ...mer }, "2026-11-24");
const rent = (tekst: string | null | undefined) => (tekst ?? "").replaceAll("\u00a0", " ");

test("svaret er to tall med rente og år ved siden av, og sier at et menneske avgjør", () => {
  const side = render(<Answer svar={svar()} ord={ord} />);
  const tall = [...side.document.querySelectorAll(".bd-stort")].map((e) => rent(e.textContent));
  expect(tall).toEqual(["12 686 kr", "2 115 000 kr"]);
  expect(rent(side.document.body.textContent)).toContain("Prøvd med 6 prosent rente over 30 år");
  expect(side.document.body.textContent).toContain("Et menneske avgjør");
});

test("er det ingenting igjen, sies hvor mye som mangler", () => {
  const side = render(<Answer svar={svar({ andreFasteMnd: "20 000" })} ord={ord} />);
  expect(rent(side.document.body.textContent)).toContain("Det mangler 7 314 kr i måneden");
});

test("bildet er uten stil i markeringen, skjult for skjermlesere, og tallene står under", () => {
  const side = render(<BudgetPicture beregning={svar().beregning} ord={ord} />);
  expect(side.html).not.toContain("style=");
  expect([...side.document.querySelectorAll("svg")].every((s) => s.getAttribute("aria-hidden") === "true")).toBe(true);
  expect(side.allByRole("listitem").map((e) => rent(e.textContent))).toContain("Igjen til renter og avdrag 12 686 kr");
});

test("søylene fyller det de skal: det som går ut og det som er igjen, er like langt som det som kommer inn", () => {
  const { document } = render(<BudgetPicture beregning={svar().beregning} ord={ord} />);
  const [inn, ...ut] = [...document.querySelectorAll("figure > svg rect")].map((r) => Number(r.getAttribute("width")));
  expect(inn).toBe(600);
  // Each part gives two points to the gap after it.
  expect(ut.reduce((a, b) => a + b + 2, 0)).toBeCloseTo(600, 6);
});

test("bak svaret står regnestykket, lånetabellen, vilkårene med paragraf, forutsetningene med kilde, og motorens versjon", () => {
  const side = render(<Behind svar={svar({ rentePst: "5" })} ord={ord} />);
  expect(side.allByRole("table").map((e) => side.navn(e))).toEqual([
    "Regnestykket, kroner per måned",
    "Lånet det er rom for",
    "Tallene vi har regnet med",
  ]);
  const tekst = rent(side.document.body.textContent);
  expect(tekst).toContain("2 363 000 kr");
  expect(tekst).toContain("§ 5-4");
  expect(tekst).toContain("Endret av deg");
  expect(tekst).toContain("Ikke bekreftet");
  expect(tekst).toContain("startlan/2026-01-01");
});
