import { expect, test } from "vitest";
import { erForSent, erUtenForbindelse } from "./uten-forbindelse.ts";

const med = (code: string) => Object.assign(new Error("x"), { code });

test.each(["ECONNREFUSED", "ECONNRESET", "CONNECTION_CLOSED", "CONNECT_TIMEOUT", "57P01", "57P03", "08006", "53300"])(
  "%s er en database som er borte",
  (code) => {
    expect(erUtenForbindelse(med(code))).toBe(true);
    expect(erUtenForbindelse(new Error("spørringen feilet", { cause: med(code) }))).toBe(true);
  },
);

test.each(["22012", "23505", "42501", "40001", "55P03", "57014"])("%s er det ikke", (code) => {
  expect(erUtenForbindelse(med(code))).toBe(false);
});

test("en lås som ikke var å få og en spørring som gikk ut på tid, er for sent og ikke borte", () => {
  for (const code of ["55P03", "57014"]) {
    expect(erForSent(new Error("spørringen feilet", { cause: med(code) }))).toBe(true);
    expect(erUtenForbindelse(med(code))).toBe(false);
  }
  expect(["22012", "23505", "40001", "57P01"].map((code) => erForSent(med(code)))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("noe annet enn en feil er det ikke", () => {
  expect([undefined, "ECONNREFUSED", { code: "ECONNREFUSED" }, new Error("x")].map(erUtenForbindelse)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
