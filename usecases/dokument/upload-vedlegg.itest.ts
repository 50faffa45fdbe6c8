import { createHash } from "node:crypto";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { viewSoknad } from "../soknad/view-soknad.ts";
import { grenser } from "./grenser.ts";
import * as filer from "./testing/filer.ts";
import { useOpplasting } from "./testing/opplasting.ts";

const { db, send, fil, own, objekter, lest } = useOpplasting();

describe("det som tas imot", () => {
  test("en PDF ligger bit for bit som den kom, med hash, og er en hendelse", async () => {
    const { hun, soknadId, last, rader } = await own();
    const ut = await last(filer.pdf(), "Lønnsslipp oktober.pdf");
    expect(ut).toMatchObject({ ok: true, value: { mottatt: [{ filnavn: "Lønnsslipp oktober.pdf" }], avvist: [] } });
    const [rad] = await rader();
    expect(rad).toMatchObject({
      tilstand: "mottatt",
      mime: "application/pdf",
      krav: "lonnsslipp",
      skann: "ikkeSkannet",
    });
    expect(rad?.sha256).toBe(createHash("sha256").update(filer.pdf()).digest("hex"));
    expect(await lest(hun, rad?.id)).toEqual(filer.pdf());
    expect(await db.admin`select type from hendelse where strom_id = ${soknadId}`).toMatchObject([
      { type: "vedlegg.mottatt" },
    ]);
    const vist = await viewSoknad(hun, { soknadId });
    expect(vist.ok && vist.value.dokumenter.find((k) => k.type === "lonnsslipp")?.filer).toHaveLength(1);
  });

  test("et bilde tegnes på nytt: rett vei, uten sted og uten det som lå bak", async () => {
    const { hun, last, rader } = await own();
    const bilde = Buffer.concat([await filer.jpegMedPosisjon(), filer.zip]);
    expect(await last(bilde, "bilde.jpg")).toMatchObject({ ok: true, value: { avvist: [] } });
    const ut = await lest(hun, (await rader())[0]?.id);
    const om = await sharp(ut).metadata();
    expect([om.width, om.height, om.exif, om.orientation]).toEqual([20, 40, undefined, undefined]);
    expect(ut?.includes("MERKETEKST")).toBe(false);
    expect(ut?.includes("PK")).toBe(false);
  });

  test("et bilde fra iPhone (HEIC) blir et vanlig JPEG", async () => {
    const { hun, last, rader } = await own();
    expect(await last(filer.heic, "IMG_0042.HEIC")).toMatchObject({
      ok: true,
      value: { mottatt: [{ filnavn: "IMG_0042.jpg" }], avvist: [] },
    });
    const ut = sharp(await lest(hun, (await rader())[0]?.id));
    const om = await ut.metadata();
    const { dominant } = await ut.stats();
    expect([om.format, om.width, om.height]).toEqual(["jpeg", 96, 64]);
    expect(dominant.r).toBeGreaterThan(dominant.g + 100);
  });

  test("et stort bilde krympes til det en side trenger", async () => {
    const { hun, last, rader } = await own();
    await last(await filer.png(4_000, 3_000), "skjerm.png");
    const om = await sharp(await lest(hun, (await rader())[0]?.id)).metadata();
    expect([om.width, om.height, om.format]).toEqual([2_500, 1_875, "png"]);
  });

  test("akkurat på grensen tas imot, én byte over gjør ikke", async () => {
    const { last, rader } = await own();
    const stor = (bytes: number) => Buffer.concat([filer.pdf(), Buffer.alloc(bytes - filer.pdf().length, 32)]);
    expect(await last(stor(grenser.fil))).toMatchObject({ ok: true, value: { avvist: [] } });
    expect(await last(stor(grenser.fil + 1))).toMatchObject({
      ok: true,
      value: { mottatt: [], avvist: [{ kode: "forStor" }] },
    });
    expect(await rader()).toHaveLength(1);
  });

  test("flere filer i ett skjema: hver får sin skjebne, med navn", async () => {
    const { hun, soknadId, rader } = await own();
    const ut = await send(hun, soknadId, [
      fil(filer.pdf(), "en.pdf"),
      fil(filer.exe, "to.pdf"),
      fil(await filer.jpeg(), "tre.jpg"),
    ]);
    expect(ut).toMatchObject({
      ok: true,
      value: {
        mottatt: [{ filnavn: "en.pdf" }, { filnavn: "tre.jpg" }],
        avvist: [{ filnavn: "to.pdf", kode: "ukjentType" }],
      },
    });
    expect(await rader()).toHaveLength(2);
  });
});

describe("det som avvises, og ingenting ligger igjen", () => {
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ["program med PDF-navn", () => filer.exe, "ukjentType"],
    ["SVG med script", () => filer.svg, "ukjentType"],
    ["HTML kalt bilde", () => filer.html, "ukjentType"],
    ["arkiv (DOCX, DOCM, ZIP-bombe)", () => filer.zip, "ukjentType"],
    ["PDF og ZIP i ett", () => Buffer.concat([filer.pdf(), filer.zip]), "ukjentType"],
    ["GIF og JAR i ett", () => Buffer.concat([Buffer.from("GIF89a"), Buffer.alloc(50), filer.zip]), "ukjentType"],
    ["PDF med noe foran", () => Buffer.concat([Buffer.from("<html>"), filer.pdf()]), "ukjentType"],
    [
      "kryptert PDF",
      () => filer.pdf("", "9 0 obj << /Filter /Standard >> endobj\ntrailer << /Encrypt 9 0 R >>\n"),
      "kryptertPdf",
    ],
    ["PDF med script", () => filer.pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"), "aktivPdf"],
    ["PDF med script skrevet med tegnkoder", () => filer.pdf("/Names << /Java#53cript 5 0 R >>"), "aktivPdf"],
    ["PDF med script i objektstrøm", () => filer.pdfMedObjektstrom("5 0 << /S /JavaScript /JS (x) >>"), "aktivPdf"],
    ["PDF som starter et program", () => filer.pdf("/AA << /O << /S /Launch /F (cmd.exe) >> >>"), "aktivPdf"],
    [
      "PDF som åpner en handling annet steds",
      () => filer.pdf("/OpenAction 7 0 R", "7 0 obj << /S /URI /URI (x) >> endobj\n"),
      "aktivPdf",
    ],
    ["PDF med vedlagt fil", () => filer.pdf("/Names << /EmbeddedFiles 8 0 R >>"), "innebygdFil"],
    ["PDF med bunnløs nesting", () => filer.pdf("", `9 0 obj ${"[".repeat(100_000)}\n`), "odelagt"],
    ["objektstrøm som er en bombe", () => filer.pdfMedObjektstrom(" ".repeat(40_000_000)), "odelagt"],
    ["bilde på 900 millioner punkter", filer.pikselbombe, "forMangePiksler"],
    ["ødelagt bilde", async () => (await filer.jpeg(400, 300)).subarray(0, 300), "odelagt"],
    [
      "HEIC som ikke er det",
      () => Buffer.concat([Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "latin1"), Buffer.alloc(300, 7)]),
      "heic",
    ],
    ["tom fil", () => Buffer.alloc(0), "tom"],
  ])("%s", async (_navn, lag, kode) => {
    const { last, rader } = await own();
    const for_ = await objekter();
    const ut = await last(await lag());
    expect(ut).toMatchObject({ ok: true, value: { mottatt: [], avvist: [{ kode }] } });
    expect(await rader()).toHaveLength(0);
    expect(await objekter()).toBe(for_);
  });

  test("PDF fra et vanlig skriveprogram, som åpner på en side, er ikke farlig", async () => {
    const { last } = await own();
    expect(await last(filer.pdf("/OpenAction [3 0 R /XYZ null null 0]"))).toMatchObject({
      ok: true,
      value: { avvist: [] },
    });
    expect(await last(filer.pdf("/OpenAction 7 0 R", "7 0 obj << /S /GoTo /D [3 0 R /Fit] >> endobj\n"))).toMatchObject(
      {
        ok: true,
        value: { avvist: [] },
      },
    );
  });

  test("en kropp som blir kuttet på veien, gir ingen fil", async () => {
    const { hun, soknadId, rader } = await own();
    const ut = await send(hun, soknadId, [fil(Buffer.concat([filer.pdf(), Buffer.alloc(5_000)]))], { kutt: 3_000 });
    expect(ut).toMatchObject({ ok: false, kode: "vedlegg.avbrutt" });
    expect(await rader()).toHaveLength(0);
  });

  test("en kropp som sier at den er for stor, leses ikke", async () => {
    const { hun, soknadId } = await own();
    expect(await send(hun, soknadId, [fil(filer.pdf())], { lengde: 60 * 1024 * 1024 * 2 })).toMatchObject({
      kode: "vedlegg.forStor",
    });
  });

  test("en fremmed, en ansatt og en ukjent søknad får samme svar", async () => {
    const { soknadId, rader } = await own();
    const hun = await createPerson(db.admin);
    const ukjent = await send(hun, crypto.randomUUID(), [fil(filer.pdf())]);
    expect(ukjent).toMatchObject({ ok: false, kode: "finnesIkke" });
    expect(await send(hun, soknadId, [fil(filer.pdf())])).toEqual(ukjent);
    expect(await send(await createAnsatt(db.admin), soknadId, [fil(filer.pdf())])).toEqual(ukjent);
    expect(await rader()).toHaveLength(0);
  });

  test("den tjueførste filen får ikke plass, heller ikke når to kommer samtidig", async () => {
    const { hun, soknadId, last, rader } = await own();
    await db.admin`insert into vedlegg (soknad_id, eier_id, krav, filnavn, mime, storrelse, sha256, lagernokkel, tilstand)
      select ${soknadId}, ${hun.personId}, 'annet', 'a.pdf', 'application/pdf', 10, repeat('a', 64), 'aa/' || n, 'mottatt' from generate_series(1, 19) n`;
    const ut = await Promise.all([last(filer.pdf(), "a.pdf"), last(filer.pdf(), "b.pdf"), last(filer.pdf(), "c.pdf")]);
    expect(ut.filter((u) => u.ok && u.value.mottatt.length === 1)).toHaveLength(1);
    expect(ut.flatMap((u) => (u.ok ? u.value.avvist.map((a) => a.kode) : []))).toEqual(["antall", "antall"]);
    expect(await rader()).toHaveLength(20);
  });

  test.each<[string, number, string]>([
    ["søknadens", 100 * 1024 * 1024 - 100, "kvoteSoknad"],
    ["personens", 300 * 1024 * 1024 - 100, "kvotePerson"],
  ])("%s samlede grense holdes", async (_navn, bytes, kode) => {
    const { hun, soknadId, last } = await own();
    const annen =
      kode === "kvotePerson"
        ? (
            await db.admin`insert into soknad (tjeneste, soker_id, tilstand, skjemaversjon, nokkel, slettes_dato)
      values ('startlan', ${hun.personId}, 'slettet', 1, '', '2099-01-01') returning id`
          )[0]?.id
        : soknadId;
    await db.admin`insert into vedlegg (soknad_id, eier_id, krav, filnavn, mime, storrelse, sha256, lagernokkel, tilstand)
      values (${annen}, ${hun.personId}, 'annet', 'a.pdf', 'application/pdf', ${bytes}, repeat('a', 64), 'aa/x', 'mottatt')`;
    expect(await last(filer.pdf())).toMatchObject({ ok: true, value: { avvist: [{ kode }] } });
  });
});
