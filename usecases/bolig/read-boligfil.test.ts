import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boligfeltnavn } from "#domain/bolig/felter.ts";
import { lesBolig, skrivBolig } from "#domain/bolig/les-bolig.ts";
import { eksempelbolig } from "#domain/bolig/testing/bolig.ts";
import { MAKS_BYTES, MAKS_RADER, readBoligfil } from "./read-boligfil.ts";
import { vilkarligBolig } from "./testing/vilkarlig-bolig.ts";
import { writeBoligfil } from "./write-boligfil.ts";

const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const celler = skrivBolig(eksempelbolig);
const fil = (mer: Record<string, string> = {}, skille = ";", navn: readonly string[] = boligfeltnavn) =>
  [navn.join(skille), navn.map((n) => ({ ...celler, ...mer })[n as keyof typeof celler] ?? "").join(skille)].join(
    "\r\n",
  );
const koder = (innhold: string | Uint8Array) => {
  const svar = readBoligfil(typeof innhold === "string" ? bytes(innhold) : innhold);
  return svar.ok ? [] : svar.feil.map((f) => `${f.linje}.${f.kolonne ?? ""}.${f.kode}`);
};
const rad = (innhold: string | Uint8Array) => {
  const svar = readBoligfil(typeof innhold === "string" ? bytes(innhold) : innhold);
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil));
  return svar.rader;
};

test("det som eksporteres, importeres til det samme, for alle boliger", () => {
  fc.assert(
    fc.property(fc.array(vilkarligBolig, { minLength: 1, maxLength: 5 }), (boliger) => {
      const lest = rad(writeBoligfil(boliger.map((bolig) => ({ bolig, status: "ledig", ledigeDager: "4" }))));
      expect(lest.map(({ ra }) => lesBolig(ra, "2026-11-24"))).toEqual(boliger.map((bolig) => ({ ok: true, bolig })));
    }),
    { numRuns: 200 },
  );
});

describe("filer slik de kommer", () => {
  test.each<[string, string | Uint8Array]>([
    ["semikolon", fil()],
    ["komma", fil({}, ",")],
    ["UTF-8 med merke", `\ufeff${fil()}`],
    ["æøå fra Excel på Windows", Uint8Array.from(Buffer.from(fil({ adresse: "Bråtevegen 7" }), "latin1"))],
    ["overskrifter med stor bokstav, mellomrom og å", fil().replace("omrade", "Område").replace("leieMnd", "Leie mnd")],
    ["tomme linjer til slutt", `${fil()}\r\n;;;\r\n\r\n`],
    ["linjeskift i anførsel", fil({ tomt: '"Tomt\n3"' })],
  ])("%s leses", (_navn, innhold) => {
    expect(rad(innhold)).toHaveLength(1);
    expect(rad(innhold)[0]?.ra.omrade).toBe("asker");
  });

  test("linja er den hun ser i fila", () => {
    const to = `${fil()}\r\n\r\n${fil().split("\r\n")[1]}`;
    expect(rad(to).map((r) => r.linje)).toEqual([2, 4]);
  });

  test("æøå fra Windows blir æøå", () => {
    expect(rad(Uint8Array.from(Buffer.from(fil({ adresse: "Blåbærløkka 7" }), "latin1")))[0]?.ra.adresse).toBe(
      "Blåbærløkka 7",
    );
  });
});

describe("filer som ikke kan leses, sier hvorfor", () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ["tom", "", ["1..tom"]],
    ["bare overskrift", fil().split("\r\n")[0] ?? "", ["1..tom"]],
    ["et regneark, ikke CSV", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1]), ["1..ikkeTekst"]],
    ["for stor", new Uint8Array(MAKS_BYTES + 1).fill(65), ["1..forStor"]],
    ["for mange rader", `${fil()}\n${`${fil().split("\r\n")[1]}\n`.repeat(MAKS_RADER)}`, ["1..forMangeRader"]],
    ["ukjent kolonne", fil().replace("heis", "diagnose"), ["1.diagnose.ukjentKolonne"]],
    ["samme kolonne to ganger", fil().replace("trinnfri", "heis"), ["1.heis.dobbeltKolonne"]],
    [
      "påkrevd kolonne borte",
      fil(
        {},
        ";",
        boligfeltnavn.filter((n) => n !== "omrade"),
      ),
      ["1.omrade.manglerKolonne"],
    ],
    ["en celle for mye", `${fil()};x`, ["2..feilAntallCeller"]],
    ["anførsel som ikke slutter", fil({ adresse: '"Vei 1' }), ["2..ugyldigCsv"]],
  ])("%s", (_navn, innhold, ventet) => {
    expect(koder(innhold)).toEqual(ventet);
  });
});

test("en celle som ville blitt en formel, får en apostrof foran", () => {
  const bolig = { ...eksempelbolig, adresse: "=HYPERLINK(1)", tomt: "@x", matrikkelenhet: "-1+1", etasje: -1 };
  const ut = writeBoligfil([{ bolig }]);
  expect(ut).toContain(";'=HYPERLINK(1);");
  expect(ut).toContain(";'@x;");
  expect(ut).toContain(";'-1+1;");
  expect(ut).toContain(";-1;");
});
