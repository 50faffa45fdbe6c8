import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt } from "#db/testing/person-builder.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { approveVedtak } from "./approve-vedtak.ts";
import { proposeVedtak } from "./propose-vedtak.ts";
import { returnVedtak } from "./return-vedtak.ts";
import { innstillingFor, klarSak } from "./testing/klar-sak.ts";

const db = useDatabase();
let sunniva: Ansatt;
let bjorn: Ansatt;
// Room for fifty at once: with fewer, some would be told that the database is busy, which is another answer.
process.env.DB_POOL = "20";
beforeAll(async () => {
  sunniva = await createAnsatt(db.admin, { navn: "Sunniva Prøve", roller: ["saksbehandler", "beslutter"] });
  bjorn = await createAnsatt(db.admin, { navn: "Bjørn Prøve", roller: ["beslutter"] });
});

async function innstilt(mer: Record<string, unknown> = {}) {
  const klar = await klarSak(db.admin, sunniva);
  const svar = await proposeVedtak(sunniva, await innstillingFor(sunniva, klar.sakId, mer));
  if (!svar.ok) throw new Error(JSON.stringify(svar));
  return { ...klar, ...svar.value };
}
const rad = async (id: string) =>
  (await db.admin`select tilstand, apen, revisjon, avgjort is not null as avgjort from sak where id = ${id}`)[0];
const vedtaket = async (id: string) => (await db.admin`select * from vedtak where id = ${id}`)[0];
const brev = (sakId: string) => db.admin`select mal, vedtak_id, nokkel from brev where sak_id = ${sakId}`;
const typer = async (sakId: string) =>
  (await db.admin`select type from hendelse where sak_id = ${sakId} order by seq`).map((r) => r.type);
const jobber = (id: string) =>
  db.admin`select data from pgboss.job where name = 'brev' and data->>'brevId' in (select id::text from brev where sak_id = ${id})`;

describe("to par øyne (T14)", () => {
  test("en annen beslutter vedtar: vedtak, sak, hendelse, brev og jobb i samme transaksjon", async () => {
    const { sakId, vedtakId, revisjon } = await innstilt();
    expect(await rad(sakId)).toMatchObject({ tilstand: "innstilt", apen: true });
    expect(await approveVedtak(bjorn, { sakId, vedtakId, revisjon })).toMatchObject({
      ok: true,
      value: { utfall: "delvis_bevis" },
    });
    expect(await rad(sakId)).toMatchObject({ tilstand: "innvilget_bevis", apen: false, avgjort: true });
    expect(await vedtaket(vedtakId)).toMatchObject({
      tilstand: "vedtatt",
      foreslatt_av: sunniva.ansattId,
      besluttet_av: bjorn.ansattId,
      belop: 2_000_000,
      sokt: 2_300_000,
      regelsett: "startlan/2026-01-01",
      klageinstans: "kommunalKlagenemnd",
      klagefrist_dager: 21,
      klagefrist: null,
    });
    expect(await brev(sakId)).toEqual([{ mal: "vedtak_delvis", vedtak_id: vedtakId, nokkel: `vedtak:${vedtakId}` }]);
    expect(await jobber(sakId)).toHaveLength(1);
    expect((await typer(sakId)).slice(-2)).toEqual(["vedtak.innstilt", "vedtak.vedtatt"]);
  });

  test("en beslutter som logget inn for lenge siden, må gjøre det på nytt først; en fremmed får ikke vite at det er noe der", async () => {
    const { sakId, vedtakId, revisjon } = await innstilt();
    const gammel = { ...bjorn, fersk: false };
    expect(await approveVedtak(gammel, { sakId, vedtakId, revisjon })).toEqual({
      ok: false,
      kode: "konto.gammelInnlogging",
    });
    expect(await rad(sakId)).toMatchObject({ tilstand: "innstilt", revisjon });
    expect(await brev(sakId)).toHaveLength(0);
    expect(await approveVedtak({ ...sunniva, fersk: false }, { sakId, vedtakId, revisjon })).toMatchObject({
      kode: "finnesIkke",
    });
    expect(await approveVedtak(bjorn, { sakId, vedtakId, revisjon })).toMatchObject({ ok: true });
  });

  test("den som har innstilt, kan ikke vedta selv, heller ikke med beslutterrolle", async () => {
    const { sakId, vedtakId, revisjon } = await innstilt();
    expect(await approveVedtak(sunniva, { sakId, vedtakId, revisjon })).toMatchObject({
      ok: false,
      kode: "finnesIkke",
    });
    expect(await rad(sakId)).toMatchObject({ tilstand: "innstilt" });
    expect(await brev(sakId)).toHaveLength(0);
  });

  test("har noe endret seg siden innstillingen, kan den ikke vedtas, og svaret sier hva", async () => {
    const { sakId, soknadId, soker, vedtakId, revisjon } = await innstilt();
    await db.admin`insert into vedlegg (soknad_id, sak_id, eier_id, krav, filnavn, mime, storrelse, sha256, lagernokkel, tilstand)
      values (${soknadId}, ${sakId}, ${soker.personId}, 'lonnsslipp', 'ny.pdf', 'application/pdf', 10, 'abc', 'k1', 'mottatt')`;
    expect(await approveVedtak(bjorn, { sakId, vedtakId, revisjon })).toMatchObject({
      kode: "vedtak.grunnlagEndret",
      detaljer: { endret: ["dokumenter"] },
    });
    expect(await rad(sakId)).toMatchObject({ tilstand: "innstilt" });
    expect(
      await returnVedtak(bjorn, { sakId, vedtakId, revisjon, grunn: "Se på den nye lønnsslippen." }),
    ).toMatchObject({ ok: true });
    expect(await rad(sakId)).toMatchObject({ tilstand: "under_behandling", apen: true });
    const ny = await proposeVedtak(sunniva, await innstillingFor(sunniva, sakId));
    expect(ny).toMatchObject({ ok: true });
    if (ny.ok) expect(await approveVedtak(bjorn, { sakId, ...ny.value })).toMatchObject({ ok: true });
  });

  test("retur uten grunn, fra fremmed enhet eller av innstilleren skjer ikke", async () => {
    const { sakId, vedtakId, revisjon } = await innstilt();
    const fremmed = await createAnsatt(db.admin, { roller: ["beslutter"], enheter: ["bolig"] });
    expect(await returnVedtak(bjorn, { sakId, vedtakId, revisjon, grunn: "  " })).toMatchObject({
      felt: [{ felt: "grunn", kode: "skrivGrunn" }],
    });
    for (const hvem of [fremmed, sunniva])
      expect(await returnVedtak(hvem, { sakId, vedtakId, revisjon, grunn: "Nei" })).toMatchObject({
        kode: "finnesIkke",
      });
    expect(await vedtaket(vedtakId)).toMatchObject({ tilstand: "innstilt" });
  });

  test("er innstilleren ikke saksbehandler lenger, står ikke innstillingen seg", async () => {
    const borte = await createAnsatt(db.admin);
    const { sakId } = await klarSak(db.admin, borte);
    const svar = await proposeVedtak(borte, await innstillingFor(borte, sakId));
    await db.admin`update ansatt set aktiv = false where id = ${borte.ansattId}`;
    expect(svar.ok && (await approveVedtak(bjorn, { sakId, ...svar.value }))).toMatchObject({
      kode: "vedtak.innstillerUtenRolle",
    });
  });

  test("den som er inhabil, finner ikke saken", async () => {
    const { sakId, vedtakId, revisjon, soker } = await innstilt();
    const nabo = await createAnsatt(db.admin, { roller: ["beslutter"] });
    await db.admin`insert into inhabilitet (ansatt_id, person_id, grunn) values (${nabo.ansattId}, ${soker.personId}, 'familie')`;
    expect(await approveVedtak(nabo, { sakId, vedtakId, revisjon })).toMatchObject({ kode: "finnesIkke" });
  });

  test("avslag krever en grunn, en vei videre og et vilkår som ikke er oppfylt", async () => {
    const { sakId } = await klarSak(db.admin, sunniva);
    const svar = await proposeVedtak(sunniva, await innstillingFor(sunniva, sakId, { utfall: "avslatt" }));
    expect(svar).toMatchObject({ kode: "vedtak.ufullstendig" });
    expect(!svar.ok && svar.felt?.map((f) => f.kode)).toEqual(["altOppfylt", "avslagsgrunn", "veienVidere"]);
    expect(await rad(sakId)).toMatchObject({ tilstand: "under_behandling" });
  });

  test("femti beslutninger på én gang av fem beslutterne gir ett vedtak, ett brev og én hendelse", async () => {
    const beslutterne = await Promise.all([1, 2, 3, 4, 5].map(() => createAnsatt(db.admin, { roller: ["beslutter"] })));
    for (let runde = 0; runde < 2; runde++) {
      const { sakId, vedtakId, revisjon } = await innstilt();
      const svar = await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          approveVedtak(beslutterne[i % 5] as Ansatt, { sakId, vedtakId, revisjon }),
        ),
      );
      expect(svar.filter((s) => s.ok)).toHaveLength(1);
      expect(svar.filter((s) => !s.ok && s.kode === "sak.endretAvAndre")).toHaveLength(49);
      expect(await brev(sakId)).toHaveLength(1);
      expect((await typer(sakId)).filter((t) => t === "vedtak.vedtatt")).toHaveLength(1);
      expect(await jobber(sakId)).toHaveLength(1);
      expect(await rad(sakId)).toMatchObject({ tilstand: "innvilget_bevis", apen: false });
    }
  });
});
