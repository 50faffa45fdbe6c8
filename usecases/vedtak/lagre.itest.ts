import { beforeAll, describe, expect, test } from "vitest";
import { findVurdering } from "#db/queries/vurdering.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { withActor } from "#db/with-actor.ts";
import type { Ansatt, Innbygger } from "#domain/kernel/actor.ts";
import { blader } from "#domain/kernel/vurdering.ts";
import { startlanEksempel } from "#domain/startlan/eksempel.ts";
import { registerOpplysning } from "../sak/register-opplysning.ts";
import { registerGjoremal } from "./register-gjoremal.ts";
import { saveBeregning } from "./save-beregning.ts";
import { saveVurdering } from "./save-vurdering.ts";
import { klarSak, naStilling } from "./testing/klar-sak.ts";
import { viewInnstilling } from "./view-innstilling.ts";
import { viewVurdering } from "./view-vurdering.ts";

const db = useDatabase();
let sunniva: Ansatt;
let salim: Ansatt;
let amina: Innbygger;
beforeAll(async () => {
  sunniva = await createAnsatt(db.admin, { navn: "Sunniva Prøve" });
  salim = await createAnsatt(db.admin, { navn: "Salim Prøve" });
  amina = await createPerson(db.admin);
});
const nySak = () =>
  createSak(db.admin, amina.personId, {
    svar: startlanEksempel,
    tilstand: "under_behandling",
    ansvarlig: sunniva.ansattId,
  });
const beregning = (sakId: string, mer: Record<string, unknown> = {}) => ({
  sakId,
  versjon: 0,
  linjer: {},
  livsoppholdValg: "sifo",
  satt: {},
  grunner: {},
  ...mer,
});
const vurdering = (sakId: string, mer: Record<string, unknown> = {}) => ({
  sakId,
  versjon: 0,
  egne: {},
  barnetsBeste: "Barnet først.",
  ...mer,
});
const typer = async (sakId: string) =>
  (await db.admin`select type from hendelse where sak_id = ${sakId} order by seq`).map((r) => r.type);
const lagrede = async (tabell: "vurdering" | "beregning", sakId: string) =>
  db.admin.unsafe(`select * from ${tabell} where sak_id = '${sakId}' order by versjon`);

describe("beregningen", () => {
  test("en ny lagring er en ny rad, og en lavere testrente gir rom for mer", async () => {
    const { sakId } = await nySak();
    expect(
      await saveBeregning(
        sunniva,
        beregning(sakId, { satt: { testpaslag: "0" }, grunner: { testpaslag: "Fastrente." } }),
      ),
    ).toMatchObject({ ok: true, value: { versjon: 1 } });
    expect(await saveBeregning(sunniva, beregning(sakId, { versjon: 1 }))).toMatchObject({
      ok: true,
      value: { versjon: 2 },
    });
    const rader = await lagrede("beregning", sakId);
    expect(rader.map((r) => [r.versjon, r.resultat.maksLan > 2_000_000, r.regelsett])).toEqual([
      [1, true, "startlan/2026-01-01"],
      [2, true, "startlan/2026-01-01"],
    ]);
    expect(rader[0]?.resultat.maksLan).toBeGreaterThan(rader[1]?.resultat.maksLan);
    expect(await typer(sakId)).toEqual(["beregning.lagret", "beregning.lagret"]);
  });

  test("et endret beløp uten grunn, et beløp som ikke kan leses, og ukjente linjer nektes felt for felt", async () => {
    const { sakId } = await nySak();
    const svar = await saveBeregning(
      sunniva,
      beregning(sakId, {
        linjer: {
          "inntekt.0": { belop: "30 000", varig: "ja", grunn: "" },
          bilMnd: { belop: "mye", grunn: "" },
          "inntekt.9": { belop: "1", grunn: "x" },
        },
        livsoppholdValg: "manuell",
        satt: { nedbetalingstidAr: "50" },
      }),
    );
    expect(!svar.ok && svar.felt?.map((f) => [f.felt, f.kode])).toEqual([
      ["linjer.inntekt.9", "ukjentFelt"],
      ["linjer.inntekt.0.grunn", "skrivGrunn"],
      ["linjer.bilMnd.belop", "ugyldigBelop"],
      ["satt.livsoppholdMnd", "mangler"],
      ["grunner.nedbetalingstidAr", "skrivGrunn"],
      ["grunner.livsopphold", "skrivGrunn"],
    ]);
    expect(await lagrede("beregning", sakId)).toHaveLength(0);
  });

  test("livsopphold under sosialhjelpssatsen løftes til gulvet", async () => {
    const { sakId } = await nySak();
    const valg = {
      livsoppholdValg: "manuell",
      satt: { livsoppholdMnd: "1 000" },
      grunner: { livsopphold: "Sier hun bruker lite." },
    };
    expect(await saveBeregning(sunniva, beregning(sakId, valg))).toMatchObject({ ok: true });
    const [rad] = await lagrede("beregning", sakId);
    expect(rad?.resultat.livsoppholdMnd).toBe(rad?.resultat.gulvMnd);
    expect(rad?.resultat.gulvMnd).toBeGreaterThan(10_000);
  });

  test("ekstra nøkler, prototypen og fremmede nektes", async () => {
    const { sakId } = await nySak();
    expect(await saveBeregning(sunniva, { ...beregning(sakId), resultat: { maksLan: 9 } })).toMatchObject({
      kode: "ugyldig",
      felt: [{ felt: "resultat", kode: "ukjentFelt" }],
    });
    expect(
      await saveBeregning(
        sunniva,
        beregning(sakId, {
          linjer: JSON.parse('{"__proto__":{"belop":"1","grunn":"x"},"constructor":{"belop":"1","grunn":"x"}}'),
        }),
      ),
    ).toMatchObject({ ok: false });
    for (const hvem of [salim, amina, await createAnsatt(db.admin, { roller: ["beslutter"] })]) {
      expect(await saveBeregning(hvem, beregning(sakId))).toMatchObject({ kode: "finnesIkke" });
    }
    expect(await lagrede("beregning", sakId)).toHaveLength(0);
  });
});

describe("vurderingen", () => {
  test("motorens svar lagres ved siden av saksbehandlerens, med regelsettet", async () => {
    const { sakId } = await nySak();
    const egne = { unntakA: { svar: "oppfylt", begrunnelse: "Barnet må ha ro." } };
    expect(await saveVurdering(sunniva, vurdering(sakId, { egne }))).toMatchObject({ ok: true });
    const [rad] = await lagrede("vurdering", sakId);
    expect(rad).toMatchObject({ regelsett: "startlan/2026-01-01" });
    const skrevet = await withActor(sunniva, "prøve", (tx) => findVurdering(tx, sakId));
    expect(skrevet).toMatchObject({ egne, barnetsBeste: "Barnet først." });
    const unntak = blader(rad?.tre).find((b) => b.regel === "unntakA")?.svar;
    expect(unntak).toBe("uavklart");
    expect(await typer(sakId)).toEqual(["vurdering.lagret"]);
  });

  test("et svar som avviker, eller avgjør det motoren lar stå åpent, må begrunnes; barnets beste må med", async () => {
    const { sakId } = await nySak();
    const egne = {
      unntakA: { svar: "oppfylt", begrunnelse: " " },
      bankForst: { svar: "ikkeOppfylt", begrunnelse: "" },
      myndig: { svar: "oppfylt", begrunnelse: "" },
    };
    const svar = await saveVurdering(sunniva, vurdering(sakId, { egne, barnetsBeste: "" }));
    expect(!svar.ok && svar.felt?.map((f) => [f.felt, f.kode])).toEqual([
      ["egne.unntakA.begrunnelse", "skrivGrunn"],
      ["egne.bankForst.begrunnelse", "skrivGrunn"],
      ["barnetsBeste", "skrivBarnetsBeste"],
    ]);
  });

  test("to faner: den som lagrer på en gammel versjon, får vite hvem som var først, og ingenting skrives over", async () => {
    const { sakId } = await nySak();
    const svar = await Promise.all([1, 2, 3].map(() => saveVurdering(sunniva, vurdering(sakId))));
    expect(svar.filter((s) => s.ok)).toHaveLength(1);
    for (const s of svar)
      if (!s.ok)
        expect(s).toMatchObject({
          kode: "sak.endretAvAndre",
          detaljer: { type: "vurdering.lagret", hvem: "Sunniva Prøve" },
        });
    expect(await lagrede("vurdering", sakId)).toHaveLength(1);
  });
});

describe("når opplysningene endres", () => {
  test("vurdering og beregning på gamle tall er utdatert, og innstillingen mangler begge igjen", async () => {
    const { sakId } = await klarSak(db.admin, sunniva);
    const for_ = await viewInnstilling(sunniva, { sakId });
    const koder = (v: typeof for_) =>
      v.ok && v.value.adgang === "apen" ? v.value.innhold?.mangler.map((m) => m.kode) : undefined;
    expect(koder(for_)).not.toContain("beregning");
    expect(
      await registerOpplysning(sunniva, {
        sakId,
        felt: "barnehageMnd",
        verdi: "3 000",
        kilde: "dokument",
        merknad: "Faktura",
      }),
    ).toMatchObject({ ok: true });
    const sett = await viewVurdering(sunniva, { sakId });
    expect(sett).toMatchObject({ value: { innhold: { utdatert: true, beregning: { utdatert: true } } } });
    expect(koder(await viewInnstilling(sunniva, { sakId }))).toEqual(
      expect.arrayContaining(["vurdering", "beregning"]),
    );
    expect((await naStilling(sunniva, sakId)).g.barnehageMnd).toBe(3000);
  });

  test("en opplysning som ikke kan leses, eller på et felt som ikke finnes, lagres ikke", async () => {
    const { sakId } = await nySak();
    const ny = (felt: string, verdi: string, mer = {}) =>
      registerOpplysning(sunniva, { sakId, felt, verdi, kilde: "nav", merknad: "", ...mer });
    expect(await ny("egenkapital", "mange penger")).toMatchObject({ felt: [{ felt: "verdi", kode: "ugyldigBelop" }] });
    expect(await ny("inntekter", "1")).toMatchObject({ felt: [{ felt: "verdi", kode: "ukjentFelt" }] });
    expect(await ny("__proto__", "1")).toMatchObject({ ok: false });
    expect(await ny("opphold", "statsborger")).toMatchObject({ felt: [{ felt: "verdi", kode: "ugyldigValg" }] });
    expect(await ny("egenkapital", "1", { kilde: "rykte" })).toMatchObject({
      felt: [{ felt: "kilde", kode: "velgKilde" }],
    });
    const [talt] = await db.admin`select count(*)::int as n from saksopplysning where sak_id = ${sakId}`;
    expect(talt?.n).toBe(0);
  });

  test("samtalen kan ikke registreres før alle temaer er gjennomgått, og ikke fram i tid", async () => {
    const { sakId } = await nySak();
    const samtale = {
      slag: "samtale",
      sakId,
      dato: "1.1.2040",
      mate: "telefon",
      deltakere: "",
      tolk: "nei",
      temaer: ["rente"],
      frarading: "nei",
      merknad: "",
    };
    const svar = await registerGjoremal(sunniva, samtale);
    expect(!svar.ok && svar.felt?.map((f) => [f.felt, f.kode])).toEqual([
      ["dato", "iFramtiden"],
      ["deltakere", "mangler"],
      ["temaer", "alleTemaer"],
    ]);
    expect(await registerGjoremal(salim, { ...samtale, dato: "1.1.2026" })).toMatchObject({ kode: "finnesIkke" });
  });
});
