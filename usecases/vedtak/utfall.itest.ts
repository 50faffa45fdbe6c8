import { beforeAll, describe, expect, test } from "vitest";
import { findSisteVedtak } from "#db/queries/vedtak.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { withActor } from "#db/with-actor.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { startlanEksempel } from "#domain/startlan/eksempel.ts";
import { previewBrev } from "#usecases/brev/preview-brev.ts";
import { submitKlage } from "#usecases/klage/submit-klage.ts";
import { viewVedtak } from "#usecases/klage/view-vedtak.ts";
import { viewMinSak } from "#usecases/minside/view-min-sak.ts";
import { approveVedtak } from "./approve-vedtak.ts";
import { proposeVedtak } from "./propose-vedtak.ts";
import { saveInnstilling } from "./save-innstilling.ts";
import { innstillingFor, klarSak } from "./testing/klar-sak.ts";
import { viewInnstilling } from "./view-innstilling.ts";

const db = useDatabase();
let sunniva: Ansatt;
let bjorn: Ansatt;
beforeAll(async () => {
  sunniva = await createAnsatt(db.admin, { navn: "Sunniva Prøve" });
  bjorn = await createAnsatt(db.admin, { navn: "Bjørn Prøve", roller: ["beslutter"] });
});

const avvisning = {
  utfall: "avvist",
  belop: "",
  gyldigTil: "",
  vilkar: [],
  avvisningsgrunner: ["annenKommune"],
  hvorforMindre: "",
  hensyn: "Du skal bo i Bærum.",
  barnetsBeste: "",
  veienVidere: "Søk i Bærum kommune.",
};
/** A case that somebody has taken and nothing more has been done with. */
async function tattSak() {
  const soker = await createPerson(db.admin);
  const sak = await createSak(db.admin, soker.personId, {
    svar: startlanEksempel,
    tilstand: "under_behandling",
    ansvarlig: sunniva.ansattId,
  });
  return { ...sak, soker };
}
async function vedtatt(sakId: string, mer: Record<string, unknown>) {
  const svar = await proposeVedtak(sunniva, await innstillingFor(sunniva, sakId, mer));
  if (!svar.ok) throw new Error(JSON.stringify(svar));
  expect(await approveVedtak(bjorn, { sakId, ...svar.value })).toMatchObject({ ok: true });
  return svar.value.vedtakId;
}
const rad = async (id: string) => (await db.admin`select * from vedtak where id = ${id}`)[0];
const tilstand = async (id: string) => (await db.admin`select tilstand from sak where id = ${id}`)[0]?.tilstand;
const mal = async (id: string) => (await db.admin`select mal from brev where sak_id = ${id}`).map((b) => b.mal);
const klage = (vedtakId: string, punkter: string[]) => ({
  vedtakId,
  nokkel: crypto.randomUUID(),
  punkter,
  tekst: "",
  sentGrunn: "",
});

describe("delvis innvilgelse", () => {
  test("leder dit en innvilgelse leder, med eget brev, og parten ser hva hun søkte om, fikk, hvorfor, og kan klage på beløpet", async () => {
    const { sakId, soker } = await klarSak(db.admin, sunniva);
    const vedtakId = await vedtatt(sakId, { utfall: "delvis_tilsagn" });
    expect([await tilstand(sakId), await mal(sakId)]).toEqual(["innvilget_tilsagn", ["vedtak_delvis"]]);
    expect(await viewVedtak(soker, { vedtakId })).toMatchObject({
      value: {
        utfall: "delvis_tilsagn",
        sokt: 2_300_000,
        belop: 2_000_000,
        begrunnelse: { hvorforMindre: "Inntekten bærer ikke mer." },
        klageadgang: { mulig: true },
      },
    });
    expect(await viewMinSak(soker, { sakId })).toMatchObject({
      value: {
        vedtak: { utfall: "delvis_tilsagn" },
        tidslinje: expect.arrayContaining([expect.objectContaining({ slag: "delvis" })]),
      },
    });
    expect(await submitKlage(soker, klage(vedtakId, ["belopet"]))).toMatchObject({ ok: true });
    expect(await tilstand(sakId)).toBe("klage_mottatt");
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ["beløpet er det hun søkte om", { belop: "2 300 000" }, ["ikkeMindre"]],
    ["det ikke står hvorfor", { hvorforMindre: " " }, ["hvorforMindre"]],
    ["det heter innvilgelse", { utfall: "innvilget_bevis" }, ["mindreEnnSokt"]],
  ])("sendes ikke videre når %s", async (_, mer, ventet) => {
    const { sakId } = await klarSak(db.admin, sunniva);
    const svar = await proposeVedtak(sunniva, await innstillingFor(sunniva, sakId, mer));
    expect(svar).toMatchObject({ kode: "vedtak.ufullstendig" });
    expect(!svar.ok && svar.felt?.map((f) => f.kode)).toEqual(ventet);
  });

  test("det hun ber om på telefonen etterpå, er det som gjelder, i kontrollen og i vedtaket", async () => {
    const { sakId } = await klarSak(db.admin, sunniva);
    await db.admin`insert into saksopplysning (sak_id, felt, verdi, kilde, registrert_av) values (${sakId}, 'laneonske', '2000000', 'telefon', ${sunniva.ansattId})`;
    const svar = await proposeVedtak(sunniva, await innstillingFor(sunniva, sakId));
    expect(!svar.ok && svar.felt?.map((f) => f.kode)).toContain("ikkeMindre");
  });
});

describe("avvisning", () => {
  test("krever verken vurdering, beregning eller samtale, og bærer ingen av dem; to personer avgjør, og parten kan klage", async () => {
    const { sakId, soker } = await tattSak();
    expect(await viewInnstilling(sunniva, { sakId })).toMatchObject({ ok: true });
    const vedtakId = await vedtatt(sakId, avvisning);
    expect([await tilstand(sakId), await mal(sakId)]).toEqual(["avvist", ["vedtak_avvist"]]);
    expect(await rad(vedtakId)).toMatchObject({
      utfall: "avvist",
      vurdering: null,
      beregning: null,
      avslagsgrunner: ["annenKommune"],
      belop: null,
      vilkar: [],
    });
    const sett = await viewVedtak(soker, { vedtakId });
    expect(sett).toMatchObject({
      value: { utfall: "avvist", klagepunkter: ["avvisningen", "annet"], klageadgang: { mulig: true } },
    });
    expect(sett.ok && sett.value.tre).toBeUndefined();
    expect(await submitKlage(soker, klage(vedtakId, ["betjeningsevne"]))).toMatchObject({
      felt: [{ felt: "punkter" }],
    });
    expect(await submitKlage(soker, klage(vedtakId, ["avvisningen"]))).toMatchObject({ ok: true });
    expect(await tilstand(sakId)).toBe("klage_mottatt");
  });

  test("en sak som er vurdert, kan også avvises, og vurderingen følger ikke med", async () => {
    const { sakId } = await klarSak(db.admin, sunniva);
    const vedtakId = await vedtatt(sakId, avvisning);
    expect(await rad(vedtakId)).toMatchObject({ vurdering: null, beregning: null });
    expect(await viewInnstilling(bjorn, { sakId })).toMatchObject({ value: { innhold: { tre: null } } });
  });

  test("en avslagsgrunn er ikke en avvisningsgrunn, og omvendt", async () => {
    const { sakId } = await tattSak();
    const feil = { ...avvisning, avslagsgrunner: ["betjeningsevne"], avvisningsgrunner: [] };
    const svar = await proposeVedtak(sunniva, await innstillingFor(sunniva, sakId, feil));
    expect(!svar.ok && svar.felt).toEqual([{ felt: "avvisningsgrunner", kode: "avvisningsgrunn" }]);
    const forfalsket = { ...avvisning, avvisningsgrunner: ["betjeningsevne"] };
    expect(await proposeVedtak(sunniva, await innstillingFor(sunniva, sakId, forfalsket))).toMatchObject({
      kode: "ugyldig",
      felt: [{ felt: "avvisningsgrunner.0", kode: "ugyldigValg" }],
    });
  });

  test("det som ikke hører til utfallet, stopper ingen og følger ikke med", async () => {
    const { sakId } = await tattSak();
    const rester = { ...avvisning, belop: "masse", gyldigTil: "snart", vilkar: ["pant"], hvorforMindre: "rest" };
    const svar = await saveInnstilling(sunniva, await innstillingFor(sunniva, sakId, rester));
    const lagret = await withActor(sunniva, "prøve", (tx) => findSisteVedtak(tx, sakId));
    expect(svar.ok && lagret).toMatchObject({
      id: svar.ok && svar.value.vedtakId,
      belop: null,
      gyldigTil: null,
      vilkar: [],
      begrunnelse: { hvorforMindre: "" },
    });
    const sett = await previewBrev(sunniva, { sakId });
    expect(sett).toMatchObject({ value: { ok: true } });
  });

  test("et utkast uten utfall har ikke noe brev å vise ennå", async () => {
    const { sakId } = await tattSak();
    expect(await saveInnstilling(sunniva, await innstillingFor(sunniva, sakId, { utfall: "" }))).toMatchObject({
      ok: true,
    });
    expect(await previewBrev(sunniva, { sakId })).toMatchObject({ value: { ok: false, kode: "vedtak.utenUtfall" } });
  });

  test("basen tar ikke imot et vedtak på realiteten uten vurdering, eller en avvisning med", async () => {
    const { sakId } = await klarSak(db.admin, sunniva);
    const vedtakId = await vedtatt(sakId, {});
    for (const [utfall, tre] of [
      ["avslatt", null],
      ["avvist", "{}"],
    ] as const)
      await expect(
        db.admin`update vedtak set utfall = ${utfall}, vurdering = ${tre}, beregning = ${tre} where id = ${vedtakId}`,
      ).rejects.toThrow("vedtak_vurdert");
  });
});
