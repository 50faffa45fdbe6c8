import { expect, test } from "vitest";
import { demonumre, formsOf, nummerformer, vernede } from "./demofakta.ts";

test.each(["", "a", "ab", "abc", "abcd"])("et nummer kjennes igjen i base64 etter «%s»", (foran) => {
  const nummer = "12838510068";
  const kodet = Buffer.from(`${foran}${nummer} og mer`).toString("base64");
  expect(nummerformer(nummer).some((form) => kodet.includes(form))).toBe(true);
});

test("et nummer kjennes igjen i adresser og med mellomrom, og et annet gjør ikke", () => {
  const finnes = (tekst: string) => nummerformer("12838510068").some((form) => tekst.includes(form));
  expect(["x12838510068", "128385 10068", "128385%2010068", "128385+10068", "128385\u00a010068"].map(finnes)).toEqual(
    Array(5).fill(true),
  );
  expect(["12838510067", Buffer.from("02917920144").toString("base64"), ""].map(finnes)).toEqual([false, false, false]);
});

test("formene er lange nok til ikke å treffe ved en tilfeldighet", () => {
  for (const form of [...nummerformer("12838510068"), ...formsOf("Hemmelig vei 1")])
    expect(form.length).toBeGreaterThan(9);
});

test("demokommunen har folk, og noen er vernet", () => {
  expect(demonumre.length).toBeGreaterThanOrEqual(30);
  expect(vernede.map((f) => f.gradering).sort()).toEqual(["kode6", "kode7"]);
});
