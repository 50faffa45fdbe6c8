import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { startlanEksempel } from "#domain/startlan/eksempel.ts";
import { previewBrev } from "../brev/preview-brev.ts";
import { produceBrev } from "../brev/produce-brev.ts";
import { viewBrev } from "../brev/view-brev.ts";
import { saveInnstilling } from "../vedtak/save-innstilling.ts";
import { innstillingFor, klarSak } from "../vedtak/testing/klar-sak.ts";
import { listDokumenter } from "./list-dokumenter.ts";
import { listSakBrev } from "./list-sak-brev.ts";
import { openSak } from "./open-sak.ts";
import { registerOpplysning } from "./register-opplysning.ts";
import { viewSak } from "./view-sak.ts";
import { writeNotat } from "./write-notat.ts";

const db = useDatabase();
let sunniva: Ansatt;
let kollega: Ansatt;
let leder: Ansatt;
let sakId: string;
let brevId: string;
const hemmelig = ["merkelapp-notat", "merkelapp-annet", "merkelapp-gjeld", "merkelapp-fil"];

/** A case with something telling in every place: a note, facts beside the questions, a file's name, a letter with all she wrote. */
beforeAll(async () => {
  sunniva = await createAnsatt(db.admin);
  kollega = await createAnsatt(db.admin);
  leder = await createAnsatt(db.admin, { roller: ["leder"] });
  const soker = await createPerson(db.admin);
  const laget = await createSak(db.admin, soker.personId, {
    svar: { ...startlanEksempel, harGjeld: "nei" },
    tilstand: "under_behandling",
    ansvarlig: sunniva.ansattId,
  });
  sakId = laget.sakId;
  await writeNotat(sunniva, { sakId, slag: "internt", tekst: "merkelapp-notat" });
  await registerOpplysning(sunniva, { sakId, felt: "annet", verdi: "merkelapp-annet", kilde: "nav", merknad: "" });
  // A fact on a question that is no longer asked stands beside the others.
  await db.admin`insert into saksopplysning (sak_id, felt, verdi, kilde, registrert_av) values (${sakId}, 'spesifiserGjeld', 'merkelapp-gjeld', 'bank', ${sunniva.ansattId})`;
  await db.admin`insert into vedlegg (soknad_id, sak_id, eier_id, krav, filnavn, mime, storrelse, sha256, lagernokkel, tilstand, mottatt)
    values (${laget.soknadId}, ${sakId}, ${soker.personId}, 'annet', 'merkelapp-fil.pdf', 'application/pdf', 10, 'x', 'y', 'mottatt', now())`;
  const [rad] = await db.admin`insert into brev (sak_id, mottaker_id, mal, malversjon, nokkel, data)
    values (${sakId}, ${soker.personId}, 'kvittering', 1, ${`kvittering:${sakId}`}, '{}') returning id`;
  brevId = rad?.id;
  expect(await produceBrev({ kind: "system", jobb: "brev" }, { brevId })).toMatchObject({ ok: true });
  for (const hvem of [kollega, leder]) await openSak(hvem, { sakId, grunn: "henvendelse", tekst: "" });
});

const sett = async (hvem: Ansatt) => {
  const svar = await Promise.all([viewSak(hvem, { sakId }), listDokumenter(hvem, { sakId })]);
  expect(svar).toMatchObject([
    { ok: true, value: { adgang: "apen" } },
    { ok: true, value: { adgang: "apen" } },
  ]);
  return hemmelig.filter((ord) => JSON.stringify(svar).includes(ord));
};

test("den som har saken, ser alt; lederen notatene; en kollega med grunn bare sakens kjerne (C2)", async () => {
  expect(await sett(sunniva)).toEqual(hemmelig);
  expect(await sett(leder)).toEqual(["merkelapp-notat"]);
  expect(await sett(kollega)).toEqual([]);
});

test("et brev sier alt hun skrev: det åpnes av den som har saken, ikke av den som bare ser kjernen", async () => {
  expect(await viewBrev(sunniva, { brevId })).toMatchObject({ ok: true });
  for (const hvem of [kollega, leder]) {
    expect(await viewBrev(hvem, { brevId })).toMatchObject({ kode: "finnesIkke" });
    expect(await listSakBrev(hvem, { sakId })).toMatchObject({ value: { innhold: { kanApnes: false, brev: [{}] } } });
  }
  expect(await listSakBrev(sunniva, { sakId })).toMatchObject({ value: { innhold: { kanApnes: true } } });
});

test("et vedtaksbrev under arbeid forhåndsvises heller ikke av dem", async () => {
  const klar = await klarSak(db.admin, sunniva);
  expect(await saveInnstilling(sunniva, await innstillingFor(sunniva, klar.sakId))).toMatchObject({ ok: true });
  expect(await previewBrev(sunniva, { sakId: klar.sakId })).toMatchObject({ ok: true, value: { ok: true } });
  await openSak(leder, { sakId: klar.sakId, grunn: "kontroll", tekst: "" });
  expect(await previewBrev(leder, { sakId: klar.sakId })).toMatchObject({ kode: "finnesIkke" });
});
