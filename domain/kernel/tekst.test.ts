import { expect, test } from "vitest";
import { lesEpost, lesPostnr, lesTelefon } from "./kontakt.ts";
import { antallTegn, kanLagres, lesTekst } from "./tekst.ts";

const svar = (lest: { ok: boolean; verdi?: unknown; kode?: string }) => (lest.ok ? lest.verdi : lest.kode);

test.each([
  ["Åse Ødegård", "Åse Ødegård"],
  ["  luft rundt  ", "luft rundt"],
  ["e\u0301", "é"],
  ["familien 👨‍👩‍👧 og ❤️", "familien 👨‍👩‍👧 og ❤️"],
  ["می‌خواهم", "می‌خواهم"],
  ["<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["'; drop table sak; --", "'; drop table sak; --"],
])("teksten %j tas imot som %j", (ra, ut) => {
  expect(svar(lesTekst(ra))).toBe(ut);
});

test.each([
  ["a\u202eb", "ugyldigeTegn"],
  ["a\u2066b", "ugyldigeTegn"],
  ["a\u200fb", "ugyldigeTegn"],
  ["a\u061cb", "ugyldigeTegn"],
  ["a\u200bb", "ugyldigeTegn"],
  ["a\u200db", "ugyldigeTegn"],
  ["a\u2060b", "ugyldigeTegn"],
  ["a\ufeffb", "ugyldigeTegn"],
  ["Bo\u00adlig", "ugyldigeTegn"],
  ["a\u{e0041}b", "ugyldigeTegn"],
  ["a\u0000b", "ugyldigeTegn"],
  ["a\u0007b", "ugyldigeTegn"],
  ["a\u0085b", "ugyldigeTegn"],
  ["a\u2028b", "ugyldigeTegn"],
  ["a\ud800b", "ugyldigeTegn"],
  ["to\nlinjer", "ugyldigeTegn"],
  [" \t ", "mangler"],
])("teksten %j avvises med %s", (ra, kode) => {
  expect(svar(lesTekst(ra))).toBe(kode);
});

test("lang tekst kan ha linjeskift, og CRLF blir til LF", () => {
  expect(svar(lesTekst("en\r\nto", { linjer: true }))).toBe("en\nto");
});

test("lengden telles i tegn slik folk teller dem", () => {
  expect(antallTegn("👨‍👩‍👧é")).toBe(2);
  expect(svar(lesTekst("👨‍👩‍👧".repeat(10), { maks: 10 }))).toBe("👨‍👩‍👧".repeat(10));
  expect(lesTekst("a".repeat(11), { maks: 10 })).toEqual({ ok: false, kode: "forLang", verdier: { maks: 10 } });
});

test("et tegn med tusen aksenter er ikke ett tegn plass", () => {
  expect(svar(lesTekst(`a${"\u0301".repeat(5000)}`, { maks: 100 }))).toBe("forLang");
});

test("utkastet tar vare på alt som kan lagres", () => {
  expect(kanLagres("a\u202eb 1e3 \u200b")).toBe(true);
  expect(kanLagres("a\u0000")).toBe(false);
  expect(kanLagres("\udc00")).toBe(false);
});

test.each([
  ["1383", "1383"],
  [" 0101 ", "0101"],
  ["138", "ugyldigPostnr"],
  ["13830", "ugyldigPostnr"],
  ["1e33", "ugyldigPostnr"],
])("postnummeret «%s» gir %s", (ra, ventet) => {
  expect(svar(lesPostnr(ra))).toBe(ventet);
});

test.each([
  ["68 05 00 12", "+4768050012"],
  ["+47 68050012", "+4768050012"],
  ["004768050012", "+4768050012"],
  ["+46 70 123 45 67", "+46701234567"],
  ["12345678", "ugyldigTelefon"],
  ["680500", "ugyldigTelefon"],
  ["+47 123", "ugyldigTelefon"],
  ["68O50012", "ugyldigTelefon"],
])("telefonnummeret «%s» gir %s", (ra, ventet) => {
  expect(svar(lesTelefon(ra))).toBe(ventet);
});

test.each([
  ["navn@eksempel.no", "navn@eksempel.no"],
  ["a.b+c@sub.eksempel.no", "a.b+c@sub.eksempel.no"],
  ["a@b.no,c@d.no", "ugyldigEpost"],
  ['"x" <a@b.no>, y@z.no', "ugyldigEpost"],
  ["a@b.no\r\nBcc: c@d.no", "ugyldigEpost"],
  ["gruppe:a@b.no;", "ugyldigEpost"],
  ["=?utf-8?q?a?=@b.no", "ugyldigEpost"],
  ["a@b", "ugyldigEpost"],
  ["a..b@c.no", "ugyldigEpost"],
  ["a@-b.no", "ugyldigEpost"],
])("e-postadressen %j gir %s", (ra, ventet) => {
  expect(svar(lesEpost(ra))).toBe(ventet);
});
