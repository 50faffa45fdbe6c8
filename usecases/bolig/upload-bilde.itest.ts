import { readdir } from "node:fs/promises";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { bilderAvBolig } from "#db/queries/bolig-bilde.ts";
import { createBolig, createPlass } from "#db/testing/bolig-builder.ts";
import { useDatabase } from "#db/testing/database.ts";
import { useFillager } from "#db/testing/fillager.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { withActor } from "#db/with-actor.ts";
import type { Actor, Ansatt } from "#domain/kernel/actor.ts";
import { ryddVedlegg } from "../dokument/rydd-vedlegg.ts";
import * as filer from "../dokument/testing/filer.ts";
import { MAKS_BILDER } from "./begin-bilde.ts";
import { openBilde } from "./open-bilde.ts";
import { removeBilde } from "./receive-bilde.ts";
import { uploadBilde } from "./upload-bilde.ts";

const db = useDatabase();
const mappe = useFillager();
let boye: Ansatt;
let salim: Ansatt;
beforeAll(async () => {
  boye = await createAnsatt(db.admin, { roller: ["boligforvalter"], enheter: ["bolig"] });
  salim = await createAnsatt(db.admin, { enheter: ["bolig"] });
});

function last(actor: Actor, boligId: string, innhold: Buffer, mer: Record<string, string> = {}) {
  const felt = { slag: "bilde", alt: "Stue med vindu mot sør", utenPersoner: "ja", ...mer };
  const { kropp, contentType } = filer.multipart([
    ...Object.entries(felt).map(([navn, verdi]) => ({ navn, innhold: verdi })),
    { navn: "fil", innhold, filnavn: "stue.jpg" },
  ]);
  return uploadBilde(actor, { boligId, kropp: new Blob([new Uint8Array(kropp)]).stream() as never, contentType });
}
const bildet = async (actor: Actor, boligId: string, innhold?: Buffer) => {
  const ut = await last(actor, boligId, innhold ?? (await filer.jpeg()));
  if (!ut.ok) throw new Error(ut.kode);
  return ut.value.bildeId;
};
const kan = async (actor: Actor, bildeId: string) => (await openBilde(actor, { bildeId })).ok;

test("et bilde tegnes på nytt, uten stedet det ble tatt, og ligger forseglet", async () => {
  const boligId = await createBolig(db.admin);
  const bildeId = await bildet(boye, boligId, await filer.jpegMedPosisjon());
  const apnet = await openBilde(salim, { bildeId });
  if (!apnet.ok) throw new Error(apnet.kode);
  const om = await sharp(apnet.value.bytes).metadata();
  expect([om.exif, om.width, om.height]).toEqual([undefined, 20, 40]);
  expect(await withActor(salim, "prove", (tx) => bilderAvBolig(tx, boligId))).toEqual([
    { id: bildeId, slag: "bilde", alt: "Stue med vindu mot sør", bredde: 20, hoyde: 40 },
  ]);
  const [rad] = await db.admin`select lagernokkel, lastet_opp_av from bolig_bilde where id = ${bildeId}`;
  expect(rad?.lastet_opp_av).toBe(boye.ansattId);
});

test.each<[string, () => Promise<Buffer> | Buffer, Record<string, string>, object]>([
  ["uten ord om hva det viser", filer.jpeg, { alt: "  " }, { felt: "alt", kode: "mangler" }],
  ["uten at noen sier at det er uten personer", filer.jpeg, { utenPersoner: "" }, { felt: "utenPersoner" }],
  ["en PDF", () => filer.pdf(), {}, { felt: "fil", kode: "ikkeBilde" }],
  ["en SVG", () => filer.svg, {}, { felt: "fil", kode: "ukjentType" }],
  ["et program som heter .jpg", () => filer.exe, {}, { felt: "fil", kode: "ukjentType" }],
  ["et slag som ikke finnes", filer.jpeg, { slag: "film" }, { felt: "slag" }],
])("avvises: %s", async (_navn, lag, mer, feil) => {
  const boligId = await createBolig(db.admin);
  expect(await last(boye, boligId, await lag(), mer)).toMatchObject({ ok: false, felt: [feil] });
  expect(await db.admin`select 1 from bolig_bilde where bolig_id = ${boligId} and tilstand = 'mottatt'`).toEqual([]);
});

test("bare forvalter og leder laster opp; for andre finnes ikke boligen", async () => {
  const boligId = await createBolig(db.admin);
  const fremmed = await createAnsatt(db.admin, { roller: ["boligforvalter"], enheter: ["startlan"] });
  for (const actor of [salim, fremmed, await createPerson(db.admin)])
    expect(await last(actor, boligId, await filer.jpeg())).toMatchObject({ kode: "finnesIkke" });
});

test("en bolig har tolv bilder, og ikke ett til", async () => {
  const boligId = await createBolig(db.admin);
  await db.admin`insert into bolig_bilde (bolig_id, slag, alt, mime, bredde, hoyde, storrelse, sha256, lagernokkel, nokkel, tilstand)
    select ${boligId}, 'bilde', 'Kjøkken', 'image/jpeg', 1, 1, 1, '', gen_random_uuid(), '', 'mottatt' from generate_series(1, ${MAKS_BILDER})`;
  expect(await last(boye, boligId, await filer.jpeg())).toMatchObject({ kode: "boligbilde.fullt" });
});

test("bilder av et småhus ser bare de som kan vite hvor det ligger, og den som er tilbudt det", async () => {
  const smahus = await createBolig(db.admin, { boligtype: "smahus" });
  const bildeId = await bildet(boye, smahus);
  expect(await kan(boye, bildeId)).toBe(true);
  expect(await kan(salim, bildeId)).toBe(false);
  const [hun, fremmed] = [await createPerson(db.admin), await createPerson(db.admin)];
  expect(await kan(hun, bildeId)).toBe(false);
  const { plassId } = await createPlass(db.admin, hun.personId);
  const [t] =
    await db.admin`insert into tilbud (bolig_id, plass_id, leie_mnd, depositum, kontrakt_ar, innflytting, opprettet_av)
    values (${smahus}, ${plassId}, 9500, 0, 3, '2026-12-15', ${boye.ansattId}) returning id`;
  expect(await kan(hun, bildeId), "laget, men ikke sendt").toBe(false);
  await db.admin`update tilbud set tilstand = 'sendt', sendt = now(), frist = current_date + 7, frist_tid = now() + interval '7 days' where id = ${t?.id}`;
  expect(await kan(hun, bildeId)).toBe(true);
  expect(await kan(fremmed, bildeId)).toBe(false);
});

test("det som er fjernet, kan ikke åpnes, og ryddes bort; resten får stå", async () => {
  const boligId = await createBolig(db.admin);
  const [borte, blir] = [await bildet(boye, boligId), await bildet(boye, boligId)];
  expect(await removeBilde(salim, { boligId, bildeId: borte })).toMatchObject({ kode: "finnesIkke" });
  expect(await removeBilde(boye, { boligId, bildeId: borte })).toMatchObject({ ok: true });
  expect(await kan(boye, borte)).toBe(false);
  const for_ = (await readdir(mappe, { recursive: true })).length;
  const omToDager = new Date(Date.now() + 2 * 86_400_000);
  await ryddVedlegg({ kind: "system", jobb: "rydd" }, { na: omToDager });
  expect((await readdir(mappe, { recursive: true })).length).toBe(for_ - 1);
  expect(await db.admin`select 1 from bolig_bilde where id = ${borte}`).toEqual([]);
  expect(await kan(boye, blir)).toBe(true);
});
