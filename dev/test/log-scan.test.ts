import { expect, test } from "vitest";
import { demonumre, helsemerke, vernedeAdresser } from "./demofakta.ts";
import { findHits } from "./log-scan.ts";

const [nummer = ""] = demonumre;
const [adresse = ""] = vernedeAdresser;
const base64 = (tekst: string) => Buffer.from(tekst).toString("base64");

test.each([
  ["nummeret", `{"msg":"hei ${nummer}"}`],
  ["nummeret delt i to", `fnr ${nummer.slice(0, 6)} ${nummer.slice(6)}`],
  ["nummeret i en adresse", `GET /sok?q=${nummer.slice(0, 6)}%20${nummer.slice(6)}`],
  ["nummeret i base64", base64(`Hei, ${nummer}`)],
  ["en vernet adresse", `bor i ${adresse}`],
  ["en vernet adresse over to linjer i en e-post", `${adresse.slice(0, 5)}=\r\n${adresse.slice(5)}`],
  ["helse", base64(`xy${helsemerke}`)],
])("%s blir funnet", (_hva, text) => {
  expect(findHits({ name: "logg", text })).toHaveLength(1);
});

test("en logg uten persondata har ingen treff", () => {
  expect(findHits({ name: "logg", text: '{"level":"info","time":1795530551335,"kode":"side.feil"}' })).toEqual([]);
});
