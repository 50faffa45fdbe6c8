import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { submitSoknad } from "../soknad/submit-soknad.ts";
import { openVedlegg } from "./open-vedlegg.ts";
import { removeVedlegg } from "./remove-vedlegg.ts";
import { ryddVedlegg } from "./rydd-vedlegg.ts";
import * as filer from "./testing/filer.ts";
import { useOpplasting } from "./testing/opplasting.ts";

const { db, fillager, own, objekter, lest } = useOpplasting();

describe("navn", () => {
  test.each([
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\fakepath\\kontrakt.pdf", "kontrakt.pdf"],
    ["kontrakt.pdf.exe", "kontrakt.pdf"],
    ["lønn\u202Efdp.exe", "lønnfdp.pdf"],
    ["a".repeat(300), `${"a".repeat(116)}.pdf`],
    ["", "dokument.pdf"],
    [".pdf", "dokument.pdf"],
    ["👩‍👧 hjemme.pdf", "👩👧 hjemme.pdf"],
  ])("«%s» vises som «%s»", async (ra, vist) => {
    const { last } = await own();
    const ut = await last(filer.pdf(), ra || "tomt");
    const forventet = ra ? vist : "tomt.pdf";
    expect(ut.ok && ut.value.mottatt[0]?.filnavn).toBe(forventet);
  });
});

describe("lese, fjerne og rydde", () => {
  test("eieren og saksbehandleren som har saken, kan hente filen; andre får ikke vite at den finnes", async () => {
    const { hun, soknadId, nokkel, last, rader } = await own();
    await last(filer.pdf());
    const id = (await rader())[0]?.id as string;
    const linn = await createAnsatt(db.admin);
    expect(await openVedlegg(linn, { vedleggId: id })).toMatchObject({ kode: "finnesIkke" });
    const [{ revisjon }] = (await db.admin`select revisjon from soknad where id = ${soknadId}`) as unknown as [
      { revisjon: number },
    ];
    expect(await submitSoknad(hun, { soknadId, nokkel, revisjon, bekreftet: true })).toMatchObject({ ok: true });
    expect((await rader())[0]?.sak_id).not.toBeNull();
    expect(await openVedlegg(linn, { vedleggId: id })).toMatchObject({ kode: "finnesIkke" });
    await db.admin`update sak set ansvarlig = ${linn.ansattId}, tilstand = 'under_behandling' where soknad_id = ${soknadId}`;
    expect(await lest(linn, id)).toEqual(filer.pdf());
    expect(await db.admin`select handling from oppslag where ansatt_id = ${linn.ansattId}`).toMatchObject([
      { handling: "vedlegg" },
    ]);
    expect(await openVedlegg(await createPerson(db.admin), { vedleggId: id })).toMatchObject({ kode: "finnesIkke" });
    expect(await lest(hun, id)).toEqual(filer.pdf());
  });

  test("en fil kan fjernes fra utkastet, men ikke fra en sendt søknad, og aldri av en fremmed", async () => {
    const { hun, soknadId, nokkel, last, rader } = await own();
    await last(filer.pdf());
    await last(filer.pdf());
    const [en, to] = (await rader()).map((r) => r.id as string);
    expect(await removeVedlegg(await createPerson(db.admin), { vedleggId: en })).toMatchObject({ kode: "finnesIkke" });
    expect(await removeVedlegg(hun, { vedleggId: en })).toMatchObject({ ok: true });
    const [{ revisjon }] = (await db.admin`select revisjon from soknad where id = ${soknadId}`) as unknown as [
      { revisjon: number },
    ];
    await submitSoknad(hun, { soknadId, nokkel, revisjon, bekreftet: true });
    expect(await removeVedlegg(hun, { vedleggId: to })).toMatchObject({ kode: "finnesIkke" });
    expect(
      await db.admin`select type from hendelse where strom_id = ${soknadId} order by seq desc limit 1`,
    ).toMatchObject([{ type: "vedlegg.fjernet" }]);
  });

  test("ettersendt mens saken venter: saken går videre, hendelse i kjeden, én kvittering for flere filer", async () => {
    const { hun, soknadId, nokkel, last } = await own();
    const sendt = await submitSoknad(hun, { soknadId, nokkel, revisjon: 1, bekreftet: true });
    const sakId = sendt.ok ? sendt.value.sakId : "";
    await db.admin`update sak set tilstand = 'venter_dokumentasjon', frist = '2099-01-01' where id = ${sakId}`;
    expect(await last(filer.pdf())).toMatchObject({ ok: true, value: { avvist: [] } });
    expect(await last(filer.pdf())).toMatchObject({ ok: true, value: { avvist: [] } });
    expect(
      await db.admin`select tilstand, apen, frist = frist_svar as vanlig from sak where id = ${sakId}`,
    ).toMatchObject([{ tilstand: "under_behandling", apen: true, vanlig: true }]);
    const typer = await db.admin`select type, data->>'til' as til from hendelse where sak_id = ${sakId} order by seq`;
    expect(typer.map((h) => [h.type, h.til])).toEqual([
      ["soknad.sendtInn", null],
      ["vedlegg.ettersendt", "under_behandling"],
      ["vedlegg.ettersendt", null],
    ]);
    const brev = await db.admin`select mal from brev where sak_id = ${sakId} and mal = 'ettersendt'`;
    expect(brev.length).toBeGreaterThanOrEqual(1);
    await db.admin`update sak set tilstand = 'trukket', apen = false where id = ${sakId}`;
    expect(await last(filer.pdf())).toMatchObject({ kode: "finnesIkke" });
  });

  test("avbrudd etter raden og etter objektet: ryddingen etterlater verken rad uten objekt eller objekt uten rad", async () => {
    const { last, rader } = await own();
    await last(filer.pdf(), "hel.pdf");
    for (const punkt of ["vedlegg.rad", "vedlegg.objekt"]) {
      process.env.BD_DRAP_VED = `kast:${punkt}`;
      expect(await last(filer.pdf())).toMatchObject({ ok: true, value: { avvist: [{ kode: "galt" }] } });
      delete process.env.BD_DRAP_VED;
    }
    expect((await rader()).map((r) => r.tilstand)).toEqual(["mottatt", "lastes_opp", "lastes_opp"]);
    const foreldrelos = join(fillager, "ff");
    await (await import("node:fs/promises")).mkdir(foreldrelos, { recursive: true });
    const sti = join(foreldrelos, `ff${crypto.randomUUID().slice(2)}`);
    await (await import("node:fs/promises")).writeFile(sti, "x");
    const igar = new Date(Date.now() - 2 * 86_400_000);
    await utimes(sti, igar, igar);
    await db.admin`update vedlegg set opprettet = now() - interval '2 days' where tilstand = 'lastes_opp'`;

    expect(await ryddVedlegg({ kind: "anonym" }, {})).toMatchObject({ ok: true, value: { rader: 0, objekter: 0 } });
    const ut = await ryddVedlegg({ kind: "system", jobb: "rydd" }, {});
    expect(ut).toMatchObject({ ok: true, value: { objekter: 1 } });
    expect((await rader()).map((r) => r.tilstand)).toEqual(["mottatt"]);
    const igjen =
      await db.admin`select lagernokkel from vedlegg where tilstand <> 'fjernet' and lagernokkel like '__/%-%'`;
    expect(await objekter()).toBe(igjen.length);
  });
});

beforeAll(() => {
  process.env.DB_POOL = "10";
});
