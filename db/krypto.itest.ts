import { randomBytes } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { blindIndex, caseCipher, decryptField, encryptField, encryptVern, isEncrypted, newCaseKey } from "./krypto.ts";

beforeAll(() => {
  for (const [i, navn] of ["NOKKEL_KEK", "NOKKEL_INDEKS", "NOKKEL_VERN"].entries()) {
    process.env[navn] = Buffer.alloc(32, i + 1).toString("base64");
  }
});

test("det som krypteres på ett sted, kan ikke leses på et annet", () => {
  const pakke = encryptField("person.ident:1", "12838510068");
  expect(decryptField("person.ident:1", pakke)).toBe("12838510068");
  expect(() => decryptField("person.ident:2", pakke)).toThrow();
});

test("samme tekst gir aldri samme pakke, og pakken røper ikke teksten", () => {
  const [a, b] = [encryptField("x", "hemmelig"), encryptField("x", "hemmelig")];
  expect(a).not.toBe(b);
  expect(isEncrypted(a)).toBe(true);
  expect(Buffer.from(a.split(".")[4] ?? "", "base64url").toString()).not.toContain("hemmelig");
});

test("en endret byte oppdages", () => {
  const pakke = encryptField("x", "hemmelig");
  const deler = pakke.split(".");
  const ct = Buffer.from(deler[4] ?? "", "base64url");
  ct[0] = (ct[0] ?? 0) ^ 1;
  expect(() => decryptField("x", [...deler.slice(0, 4), ct.toString("base64url")].join("."))).toThrow();
});

test("vernet adresse åpnes ikke med den vanlige nøkkelen", () => {
  expect(() => decryptField("person.adresse:1", encryptVern("person.adresse:1", "Hemmelig vei 2"))).toThrow();
});

test("indeksen er lik for samme nummer, ulik for andre, og avhenger av nøkkelen", () => {
  const a = Buffer.from(blindIndex("12838510068"));
  expect(a).toEqual(Buffer.from(blindIndex("12838510068")));
  expect(a).not.toEqual(Buffer.from(blindIndex("02917920144")));
  const forrige = process.env.NOKKEL_INDEKS;
  process.env.NOKKEL_INDEKS = Buffer.alloc(32, 9).toString("base64");
  expect(a).not.toEqual(Buffer.from(blindIndex("12838510068")));
  process.env.NOKKEL_INDEKS = forrige;
});

test("uten saksnøkkelen er teksten borte, og en annen saks nøkkel åpner den ikke", () => {
  const en = caseCipher("a", newCaseKey("a"));
  const annen = caseCipher("a", newCaseKey("a"));
  const pakke = en.encrypt("helse", "astma");
  expect(en.decrypt("helse", pakke)).toBe("astma");
  expect(() => annen.decrypt("helse", pakke)).toThrow();
  expect(() => en.decrypt("annet", pakke)).toThrow();
});

test("en for kort nøkkel nektes", () => {
  const forrige = process.env.NOKKEL_KEK;
  process.env.NOKKEL_KEK = "kort";
  expect(() => encryptField("x", "y")).toThrow("NOKKEL_KEK");
  process.env.NOKKEL_KEK = forrige;
});

test("en hel verdi kommer tilbake som den var, en tom tekst er tom, og det som lå åpent fra før, leses", () => {
  const { seal, open } = caseCipher("a", newCaseKey("a"));
  const verdi = { grunn: "astma", tall: 3, liste: ["æ", null] };
  const pakke = seal("data", verdi);
  expect(isEncrypted(pakke)).toBe(true);
  expect(open("data", pakke)).toEqual(verdi);
  expect(() => open("annet", pakke)).toThrow();
  expect(seal("tekst", "")).toBe("");
  expect(open("data", verdi as never)).toEqual(verdi);
  expect(open("tekst", "gammel tekst" as never)).toBe("gammel tekst");
});

test("byte for byte: det som lukkes, åpnes likt, på sitt sted, og en endret eller avkortet fil åpnes ikke", () => {
  const { sealBytes, openBytes } = caseCipher("a", newCaseKey("a"));
  for (const lengde of [0, 1, 5_000]) {
    const fil = randomBytes(lengde);
    const pakke = sealBytes("fil", fil);
    expect(openBytes("fil", pakke)).toEqual(fil);
    expect(() => openBytes("annet", pakke)).toThrow();
    const endret = Buffer.from(pakke);
    endret[pakke.length - 1] = (endret[pakke.length - 1] ?? 0) ^ 1;
    expect(() => openBytes("fil", lengde === 0 ? Buffer.concat([pakke, Buffer.from("x")]) : endret)).toThrow();
    if (lengde > 0) expect(() => openBytes("fil", pakke.subarray(0, -1))).toThrow();
  }
  expect(openBytes("fil", Buffer.from("%PDF-1.7 fra før"))).toEqual(Buffer.from("%PDF-1.7 fra før"));
});

test("uten nøkkel er alt lukket", () => {
  const pakke = caseCipher("a", newCaseKey("a")).seal("x", "astma");
  const uten = caseCipher("a", "");
  expect(() => uten.open("x", pakke)).toThrow();
  expect(() => uten.seal("x", "y")).toThrow();
  expect(() => uten.sealBytes("x", Buffer.from("y"))).toThrow();
});
