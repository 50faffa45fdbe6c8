import { describe, expect, test } from "vitest";
import type { Brevark } from "../brev/ark.ts";
import { lesPdf } from "../brev/testing/pdf-tekst.ts";
import { renderPdf, visbarTekst } from "./pdf.ts";

const merknad = { slag: "merknad", tekst: "□ står for et tegn som mangler" } as const;
const ark = (...tekster: string[]): Brevark => ({
  tittel: "Prøvebrev",
  avsender: { kommune: "Asker kommune", kontor: "Boligkontoret" },
  mottaker: ["Kari Prøve"],
  merker: [["Dato", "24. november 2026"]],
  blokker: tekster.map((tekst) => ({ slag: "avsnitt", tekst })),
  hilsen: "Hilsen",
  signaturer: [{ navn: "Sunniva Dal", tittel: "Rådgiver" }],
  bunn: "Asker kommune",
  side: { ord: "Side", av: "av" },
  demo: "",
});
const lag = (a: Brevark) => {
  const svar = renderPdf(a, merknad);
  if (!svar.ok) throw new Error(svar.kode);
  return svar.value;
};

describe("PDF", () => {
  test("er merket PDF/UA-1, har tittel, språk, tagger og tre skriftsnitt av Inter", async () => {
    const a = ark("Hei.");
    const full: Brevark = {
      ...a,
      blokker: [
        { slag: "viktig", tekst: "Vi har sagt ja." },
        { slag: "overskrift", tekst: "Hva skjer nå" },
        { slag: "liste", punkter: ["En", "To"] },
        { slag: "tabell", tall: false, hode: ["Spørsmål", "Svar"], rader: [["Hvor mange?", "To"]] },
      ],
    };
    const lest = await lesPdf(lag(full).bytes);
    expect(lest).toMatchObject({ ua: true, tittel: "Prøvebrev", sprak: "nb-NO", sider: 1, skrifter: 3 });
    expect(lest.tagger).toEqual(expect.arrayContaining(["H1", "H2", "L", "LI", "Table", "TH", "TD", "P"]));
    for (const ord of ["Vi har sagt ja.", "Hvor mange?", "Sunniva Dal", "Side 1 av 1"])
      expect(lest.tekst).toContain(ord);
  });

  test("samme brev gir samme bytes", () => {
    expect(lag(ark("Hei.")).sha256).toBe(lag(ark("Hei.")).sha256);
    expect(lag(ark("Hei.")).sha256).not.toBe(lag(ark("Hei!")).sha256);
  });

  test("norske og samiske bokstaver vises som de er", async () => {
    const tekst = "Æøå ÆØÅ éèü ŧđŋšžčáŦĐŊŠŽČ – «sitat» 2 450 000 kr";
    expect((await lesPdf(lag(ark(tekst)).bytes)).tekst).toContain(tekst);
  });

  test("det noen skriver, er tekst og aldri kode: verken Typst eller filer", async () => {
    const koder = [
      '#read("/etc/passwd")',
      "#sys.inputs.ark",
      "*fet* _kursiv_ $x^2$ @ref",
      '#import "/x.typ": *',
      "</x> \\ ` = Tittel",
    ];
    const { tekst } = await lesPdf(lag(ark(...koder)).bytes);
    for (const kode of koder) expect(tekst).toContain(kode);
    expect(tekst).not.toContain("root:");
  });

  test("tegn uten skrift blir en firkant hver, og brevet sier det", async () => {
    const { tekst } = await lesPdf(lag(ark("Hei 😀 مرحبا 👩‍👧 slutt")).bytes);
    expect(tekst).toContain("Hei □ □□□□□ □ slutt");
    expect(tekst).toContain(merknad.tekst);
    expect((await lesPdf(lag(ark("Hei.")).bytes)).tekst).not.toContain(merknad.tekst);
  });

  test("kontrolltegn og retningstegn faller bort, linjeskift blir stående", () => {
    expect(visbarTekst("a\u0000b\u0007c\u202ed\u2066e\u200bf\r\ng\th\ud800")).toBe("abcdef\ng h□");
  });

  test("for store brev blir ikke laget", () => {
    expect(renderPdf(ark("x".repeat(400_001)), merknad)).toEqual({ ok: false, kode: "pdf.forStor" });
    const lange = Array.from({ length: 12_000 }, () => "a");
    expect(renderPdf(ark(...lange), merknad)).toEqual({ ok: false, kode: "pdf.forMangeSider" });
  });

  test("et brev uten tittel er ikke PDF/UA, og blir ikke laget", () => {
    expect(renderPdf({ ...ark("Hei."), tittel: "" }, merknad)).toEqual({ ok: false, kode: "pdf.ikkeLaget" });
  });
});
