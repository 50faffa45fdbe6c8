import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt } from "#db/testing/person-builder.ts";
import type { Bolig } from "#domain/bolig/felter.ts";
import { eksempelbolig } from "#domain/bolig/testing/bolig.ts";
import type { Actor, Ansatt } from "#domain/kernel/actor.ts";
import * as filer from "../dokument/testing/filer.ts";
import { exportBoliger } from "./list-boliger.ts";
import { uploadBoligfil } from "./upload-boligfil.ts";
import { viewImport } from "./view-import.ts";
import { writeBoligfil } from "./write-boligfil.ts";

const db = useDatabase();
let boye: Ansatt;
let nr = 500;
beforeAll(async () => {
  boye = await createAnsatt(db.admin, { roller: ["boligforvalter"], enheter: ["bolig"] });
  await db.admin`insert into avtale (slag, utleier, prosjekt, antall_boliger, andel_pst, gjelder_fra, gjelder_til)
    values ('tilvisningsavtale', 'Utleier', 'Tenktkvartalet', 10, 40, '2020-01-01', '2040-01-01')`;
});

const en = (mer: Partial<Bolig> = {}): Bolig => {
  nr++;
  return { ...eksempelbolig, kode: `B-${String(nr).padStart(4, "0")}`, adresse: `Prøvevei ${nr}`, ...mer };
};
const send = (actor: Actor, innhold: string | Buffer) => {
  const { kropp, contentType } = filer.multipart([
    { navn: "fil", innhold: Buffer.from(innhold), filnavn: "boliger.csv" },
  ]);
  return uploadBoligfil(actor, { kropp: new Blob([new Uint8Array(kropp)]).stream() as never, contentType });
};
const importer = (boliger: Bolig[], endre = (csv: string) => csv) =>
  send(boye, endre(writeBoligfil(boliger.map((bolig) => ({ bolig })))));
const antall = async () => Number((await db.admin`select count(*)::int as n from bolig`)[0]?.n);

test("en god fil blir boliger, planlagte, med sted, avtale og spor etter hvem som tok dem inn", async () => {
  const [a, b, c] = [
    en(),
    en({ eierform: "tilvisningsrett", avtale: "tenktkvartalet", boligtype: "smahus" }),
    en({ kode: null }),
  ];
  const svar = await importer([a, b, c]);
  expect(svar).toMatchObject({ ok: true, value: { antall: 3, feil: [] } });
  const rader = await db.admin`select b.kode, b.status, b.avtale_id is not null as avtale, s.adresse, h.aktor_id
    from bolig b join bolig_sted s on s.bolig_id = b.id join bolig_status h on h.bolig_id = b.id order by s.adresse`;
  expect(rader).toMatchObject([
    { kode: a?.kode, status: "planlagt", avtale: false, adresse: a?.adresse, aktor_id: boye.ansattId },
    { kode: b?.kode, avtale: true },
    { kode: expect.stringMatching(/^B-\d{4}$/), adresse: c?.adresse },
  ]);
  if (svar.ok)
    expect(await viewImport(boye, { importId: svar.value.importId })).toMatchObject({ value: { antall: 3 } });
});

test("hver rad sjekkes før noen skrives: én feil, og ingen kommer inn", async () => {
  const for_ = await antall();
  const svar = await importer([en(), en(), en()], (csv) =>
    csv.replace(/;asker;3;2;65(?![\s\S]*;asker;3;2;65)/, ";oslo;3;2;seksti"),
  );
  expect(svar).toMatchObject({
    ok: true,
    value: {
      antall: 0,
      feil: [
        { linje: 4, kolonne: "omrade", kode: "ugyldigValg" },
        { linje: 4, kolonne: "bra", kode: "ugyldigTall" },
      ],
    },
  });
  expect(await antall()).toBe(for_);
});

test.each<[string, () => Bolig[], (csv: string) => string, object[]]>([
  [
    "samme kode to ganger i fila",
    () => [en({ kode: "B-9001" }), en({ kode: "B-9001" })],
    (c) => c,
    [{ linje: 3, kolonne: "kode", kode: "dobbeltRad", verdier: { linje: 2 } }],
  ],
  [
    "samme sted to ganger i fila",
    () => [en({ adresse: "Tvillingvei 1" }), en({ adresse: "TVILLINGVEI 1" })],
    (c) => c,
    [{ linje: 3, kolonne: "adresse", kode: "dobbeltRad" }],
  ],
  [
    "en formel",
    () => [en()],
    (c) => c.replace(/Prøvevei \d+/, "=HYPERLINK(1)"),
    [{ linje: 2, kolonne: "adresse", kode: "formel" }],
  ],
  [
    "en avtale som ikke finnes",
    () => [en({ eierform: "tilvisningsrett", avtale: "Luftslottet" })],
    (c) => c,
    [{ linje: 2, kolonne: "avtale", kode: "ukjentAvtale" }],
  ],
  [
    "en avtale av feil slag",
    () => [en({ eierform: "tildelingsrett", avtale: "Tenktkvartalet" })],
    (c) => c,
    [{ kode: "annetSlagAvtale" }],
  ],
  [
    "feil kolonne",
    () => [en()],
    (c) => c.replace("heis;", "fodselsnummer;"),
    [{ linje: 1, kolonne: "fodselsnummer", kode: "ukjentKolonne" }],
  ],
  ["et regneark", () => [en()], () => "PK\u0003\u0004\u0000\u0000", [{ linje: 1, kode: "ikkeTekst" }]],
  [
    "familiehjem med adresse",
    () => [en()],
    (c) => c.replace(";leilighet;", ";familiehjem;"),
    [{ kolonne: "plasser" }, { kolonne: "adresse" }, { kolonne: "matrikkelenhet" }],
  ],
])("avvises: %s", async (_navn, lag, endre, feil) => {
  const for_ = await antall();
  const svar = await importer(lag(), endre);
  expect(svar).toMatchObject({ ok: true, value: { antall: 0, feil } });
  expect(await antall()).toBe(for_);
});

test("det registeret har fra før, kommer ikke inn igjen", async () => {
  const a = en();
  await importer([a]);
  const igjen = await importer([
    a,
    en({ adresse: a.adresse, bruksenhetsnr: "H0201" }),
    en({ adresse: a.adresse?.toUpperCase() ?? null }),
  ]);
  expect(igjen).toMatchObject({
    value: {
      antall: 0,
      feil: [
        { linje: 2, kode: "kodeFinnes" },
        { linje: 2, kode: "stedFinnes" },
        { linje: 4, kode: "stedFinnes" },
      ],
    },
  });
});

test("uten fil, for stor fil og uten rett: ingenting leses", async () => {
  const { kropp, contentType } = filer.multipart([{ navn: "x", innhold: "y" }]);
  const uten = await uploadBoligfil(boye, { kropp: new Blob([new Uint8Array(kropp)]).stream() as never, contentType });
  expect(uten).toMatchObject({ kode: "boligimport.ingenFil" });
  expect(await send(boye, Buffer.alloc(1_100_000, "a"))).toMatchObject({ kode: "boligimport.forStor" });
  const salim = await createAnsatt(db.admin, { enheter: ["bolig"] });
  expect(await send(salim, "kode;program")).toMatchObject({ kode: "finnesIkke" });
});

test("bare den som sendte fila, ser hva som kom av den", async () => {
  const svar = await importer([en()]);
  const linn = await createAnsatt(db.admin, { roller: ["leder"], enheter: ["bolig"] });
  if (svar.ok) expect(await viewImport(linn, { importId: svar.value.importId })).toMatchObject({ kode: "finnesIkke" });
});

test("eksporten har bare det leseren kan se: ingen adresse til et småhus for en saksbehandler, og ingenting for andre", async () => {
  const smahus = en({ boligtype: "smahus", adresse: "Hemmelig tun 1" });
  await importer([smahus]);
  const steder = async (actor: Actor) => {
    const ut = await exportBoliger(actor, {});
    return ut.ok
      ? ut.value.filter((b) => b.bolig.kode === smahus.kode).map((b) => [b.sted?.adresse, b.stedErSkjult])
      : ut.kode;
  };
  expect(await steder(boye)).toEqual([["Hemmelig tun 1", false]]);
  expect(await steder(await createAnsatt(db.admin, { enheter: ["bolig"] }))).toEqual([[undefined, true]]);
  expect(await steder(await createAnsatt(db.admin, { enheter: ["startlan"] }))).toBe("finnesIkke");
  expect(await steder(await createAnsatt(db.admin, { roller: ["revisor"], enheter: ["bolig"] }))).toBe("finnesIkke");
});
