import { beforeAll, describe, expect, test } from "vitest";
import { loadBrevgrunnlag } from "#db/queries/brev.ts";
import { findSak } from "#db/queries/sak.ts";
import { loadSaksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { withActor } from "#db/with-actor.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { kommunalBoligEksempel } from "#domain/kommunal-bolig/eksempel.ts";
import type { Brevmal } from "#domain/vedtak/brev.ts";
import { lagArk } from "../brev/lag-ark.ts";
import { approveVedtak } from "./approve-vedtak.ts";
import { grunnlagHash, motor } from "./grunnlag.ts";
import { proposeVedtak } from "./propose-vedtak.ts";
import { saveBeregning } from "./save-beregning.ts";
import { saveInnstilling } from "./save-innstilling.ts";
import { saveVurdering } from "./save-vurdering.ts";

const db = useDatabase();
let salim: Ansatt;
let berit: Ansatt;
beforeAll(async () => {
  salim = await createAnsatt(db.admin, { navn: "Salim Prøve", roller: ["saksbehandler"], enheter: ["bolig"] });
  berit = await createAnsatt(db.admin, { navn: "Berit Prøve", roller: ["beslutter"], enheter: ["bolig"] });
});

const na = (sakId: string) =>
  withActor(salim, "prove", async (tx) => {
    const sak = await findSak(tx, sakId);
    if (!sak) throw new Error("saken ses ikke");
    const grunnlag = await loadSaksgrunnlag(tx, sak);
    return { sak, m: motor(grunnlag, osloDag(new Date())), hash: grunnlagHash(grunnlag).hash };
  });

/** A case whose every condition is answered: all fulfilled, or as `egne` says. */
async function vurdert(egne: Record<string, "oppfylt" | "ikkeOppfylt"> = {}) {
  const soker = await createPerson(db.admin);
  const { sakId } = await createSak(db.admin, soker.personId, {
    tjeneste: "kommunal-bolig",
    enhet: "bolig",
    svar: kommunalBoligEksempel,
    tilstand: "under_behandling",
    ansvarlig: salim.ansattId,
  });
  const { m } = await na(sakId);
  const svar = await saveVurdering(salim, {
    sakId,
    versjon: 0,
    egne: Object.fromEntries(
      (m.tre.deler ?? []).map(({ regel }) => [
        regel,
        { svar: egne[regel] ?? "oppfylt", begrunnelse: "Vurdert i prøven." },
      ]),
    ),
    barnetsBeste: "Barna får bli på skolen.",
  });
  expect(svar.ok).toBe(true);
  return sakId;
}

async function innstilling(sakId: string, mer: Record<string, unknown>) {
  const { sak, hash } = await na(sakId);
  return {
    sakId,
    revisjon: sak.revisjon,
    grunnlagHash: hash,
    utfall: "godkjent_venteliste",
    belop: "",
    gyldigTil: "",
    vilkar: [],
    avslagsgrunner: [],
    avvisningsgrunner: [],
    hvorforMindre: "",
    hensyn: "Familien finner ikke bolig selv.",
    barnetsBeste: "Barna trenger et trygt hjem.",
    veienVidere: "Snakk med oss om å leie privat.",
    ...mer,
  };
}

const om14dager = new Date(Date.now() + 14 * 86_400_000);
const plass = {
  band: "B",
  bandGrunn: "Kontrakten går ut.",
  soverom: "2",
  bemanning: "ingen",
  trinnfri: "nei",
  rullestol: "nei",
  heis: "ja",
  dyr: "nei",
  kontraktAr: "3",
};
const hjelp = {
  hjelp: "gis",
  hjelpInnhold: "Vi leter sammen med deg.",
  hjelpKontakt: "Salim Prøve",
  hjelpMote: osloDag(om14dager).split("-").reverse().join("."),
};
const avslag = { utfall: "avslatt_bolig", avslagsgrunner: ["kanSelv"] };

async function vedtatt(sakId: string, mer: Record<string, unknown>) {
  const innstilt = await proposeVedtak(salim, await innstilling(sakId, mer));
  if (!innstilt.ok) throw new Error(JSON.stringify(innstilt));
  const { vedtakId, revisjon } = innstilt.value;
  expect(await approveVedtak(berit, { sakId, vedtakId, revisjon })).toMatchObject({ ok: true });
  return vedtakId;
}
const tilstand = async (sakId: string) => (await db.admin`select tilstand, apen from sak where id = ${sakId}`)[0];

/** The letter as it will be sent, as words. */
const brevet = (sakId: string, vedtakId: string, mal: Brevmal) =>
  withActor(berit, "prove", async (tx) => {
    const grunnlag = await loadBrevgrunnlag(tx, sakId, vedtakId);
    if (!grunnlag) throw new Error("brevet har ikke noe grunnlag");
    const ark = lagArk(grunnlag, { mal, data: {}, dato: "2026-11-24" });
    if (!ark.ok) throw new Error(JSON.stringify(ark));
    return JSON.stringify(ark.value);
  });

describe("kommunal bolig gjennom den samme motoren", () => {
  test("en familie godkjennes for ventelista, uten beregning, og brevet har begge delene", async () => {
    const sakId = await vurdert();
    const vedtakId = await vedtatt(sakId, { tillegg: { ...plass, ...hjelp } });
    expect(await tilstand(sakId)).toEqual({ tilstand: "godkjent_venteliste", apen: false });
    expect(
      await db.admin`select v.person_id = s.soker_id as egen, v.enhet, v.tjeneste, v.band, v.status, v.behovsprofil, v.godkjent::text,
        v.neste_bekreftelse > v.godkjent as spores, p.versjon, p.band as vurdert, p.vurdert_av, p.grunn_kryptert
        from ventelisteplass v join sak s on s.id = v.sak_id join prioritetsvurdering p on p.sak_id = s.id where s.id = ${sakId}`,
    ).toEqual([
      {
        egen: true,
        enhet: "bolig",
        tjeneste: "kommunal-bolig",
        band: "B",
        status: "aktiv",
        behovsprofil: expect.objectContaining({ soverom: 2, heis: true, dyr: false, kontraktAr: 3 }),
        godkjent: osloDag(new Date()),
        spores: true,
        versjon: 1,
        vurdert: "B",
        vurdert_av: berit.ansattId,
        grunn_kryptert: expect.not.stringContaining("Kontrakten"),
      },
    ]);
    const [rad] =
      await db.admin`select beregning, tillegg, begrunnelse, klageinstans from vedtak where id = ${vedtakId}`;
    expect(rad).toMatchObject({
      beregning: null,
      tillegg: { band: "B", soverom: "2", hjelp: "gis", hjelpMote: osloDag(om14dager) },
      klageinstans: "klagenemndOgStatsforvalter",
    });
    expect(JSON.stringify(rad)).not.toContain("Vi leter sammen");
    const brev = await brevet(sakId, vedtakId, "vedtak_venteliste");
    for (const ord of ["B – høy", "Kontrakten går ut.", "Vi leter sammen med deg.", "Salim Prøve", "Statsforvalteren"])
      expect(brev).toContain(ord);
  });

  test("et avslag uten svar om hjelp sendes ikke videre, heller ikke forbi koden", async () => {
    const sakId = await vurdert({ kbIkkeSelv: "ikkeOppfylt" });
    const svar = await proposeVedtak(salim, await innstilling(sakId, avslag));
    expect(svar).toMatchObject({
      ok: false,
      kode: "vedtak.ufullstendig",
      felt: [{ felt: "tillegg.hjelp", kode: "hjelp" }],
    });
    const utkast = await saveInnstilling(salim, await innstilling(sakId, avslag));
    if (!utkast.ok) throw new Error(JSON.stringify(utkast));
    await expect(db.admin`update vedtak set tilstand = 'innstilt' where id = ${utkast.value.vedtakId}`).rejects.toThrow(
      /vedtak_hjelp/,
    );
  });

  test("et avslag med hjelp avgjør begge delene i ett brev", async () => {
    const sakId = await vurdert({ kbIkkeSelv: "ikkeOppfylt" });
    const vedtakId = await vedtatt(sakId, { ...avslag, tillegg: hjelp });
    expect(await tilstand(sakId)).toMatchObject({ tilstand: "avslatt" });
    const brev = await brevet(sakId, vedtakId, "vedtak_avslag_bolig");
    for (const ord of ["boligsosial lov § 6", "Vi leter sammen med deg.", "Boligsosial lov § 4"])
      expect(brev).toContain(ord);
  });

  test("utfall, grunner og felt som er en annen tjenestes, tas ikke imot, og et lån kan ikke beregnes", async () => {
    const sakId = await vurdert();
    const feil = (mer: Record<string, unknown>) => innstilling(sakId, mer).then((i) => saveInnstilling(salim, i));
    expect(await feil({ utfall: "innvilget_bevis" })).toMatchObject({ ok: false, felt: [{ felt: "utfall" }] });
    expect(await feil({ ...avslag, avslagsgrunner: ["bankKan"] })).toMatchObject({
      ok: false,
      felt: [{ felt: "avslagsgrunner.0" }],
    });
    expect(await feil({ tillegg: { rente: "5" } })).toMatchObject({ ok: false, felt: [{ felt: "tillegg.rente" }] });
    const tom = { sakId, versjon: 0, linjer: {}, livsoppholdValg: "sifo" as const, satt: {}, grunner: {} };
    expect(await saveBeregning(salim, tom)).toMatchObject({ ok: false, kode: "finnesIkke" });
  });
});
