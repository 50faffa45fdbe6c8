import { expect, test } from "vitest";
import { createLogg } from "./logg.ts";
import { maskert } from "./maskert.ts";

function linjer(skriv: (logg: ReturnType<typeof createLogg>) => void) {
  const ut: string[] = [];
  skriv(createLogg({ write: (linje: string) => void ut.push(linje) }));
  return ut;
}

test.for([
  "12838510068",
  "nummer 12838510068.",
  "128385 10068",
  "128385 10 068",
  "128385%2010068",
  "128385+10068",
  "pid=50829414012&x",
  '{"pid":"63888825195"}',
])("%j maskeres (T51)", (tekst) => {
  const ut = maskert(tekst);
  expect(ut).toContain("***********");
  expect(ut).not.toMatch(/\d{6}.{0,3}\d{5}/);
});

test.for([
  "1795527217954",
  "2026-11-24T13:33:34.123Z",
  "0193b7a0-1111-7222-8333-444455556666",
  "68050000",
  "belop 540000 kr",
  "saksnummer 2026/00123",
])("%s er ikke et fødselsnummer og står", (tekst) => {
  expect(maskert(tekst)).toBe(tekst);
});

test("ukjente nøkler skrives ikke, kjente gjør", () => {
  const [linje = ""] = linjer((l) =>
    l.info({ kode: "sak.apnet", sakId: "abc", navn: "Amina Berg", adresse: "Testveien 1", body: { a: 1 } }, "åpnet"),
  );
  expect(JSON.parse(linje)).toEqual({
    level: "info",
    time: expect.any(Number),
    kode: "sak.apnet",
    sakId: "abc",
    msg: "åpnet",
  });
});

test("av en feil skrives navn, kode og sted, aldri meldingen eller det den bærer", () => {
  const feil = Object.assign(new TypeError("kunne ikke lagre Amina Berg 12838510068"), {
    code: "23505",
    parameters: ["hemmelig"],
    query: "insert",
  });
  const [linje = ""] = linjer((l) => l.error({ kode: "rute.feil", feil }, "feilet"));
  expect(JSON.parse(linje).feil).toMatchObject({ navn: "TypeError", kode: "23505" });
  expect(JSON.parse(linje).feil.sted[0]).toMatch(/^at /);
  for (const hemmelig of ["Amina", "12838510068", "hemmelig", "insert"]) expect(linje).not.toContain(hemmelig);
});

test("en melding som ser ut som et sted, skrives heller ikke", () => {
  const feil = new Error("kunne ikke lagre\n    at Amina Berg, Testveien 1");
  const [linje = ""] = linjer((l) => l.error({ kode: "rute.feil", feil }, "feilet"));
  expect(JSON.parse(linje).feil.sted[0]).toMatch(/logg\.test\.ts/);
  expect(linje).not.toContain("Amina");
});

test("et nummer som sniker seg inn i et tillatt felt eller i teksten, maskeres, og linjeskift blir aldri en ny linje", () => {
  const [linje = "", ...flere] = linjer((l) =>
    l.warn({ kode: "x 12838510068", rute: '/a\n{"level":"falsk"}' }, "fant 02917920144"),
  );
  expect(linje).not.toMatch(/12838510068|02917920144/);
  expect(flere).toEqual([]);
  expect(linje.trim().split("\n")).toHaveLength(1);
});
