import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { createBolig, createPlass } from "#db/testing/bolig-builder.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { etterprov } from "#dev/etterprov-tildeling.mjs";
import type { Ansatt } from "#domain/kernel/actor.ts";
import type { Band } from "#domain/venteliste/plass.ts";
import { commitKjoring } from "./commit-kjoring.ts";
import { decideValg } from "./decide-valg.ts";
import { exportKjoring } from "./export-kjoring.ts";
import { listKjoringer } from "./list-kjoringer.ts";
import { proposeValg } from "./propose-valg.ts";
import { runTildeling } from "./run-tildeling.ts";
import { viewBoligvalg } from "./view-boligvalg.ts";
import { viewKjoring } from "./view-kjoring.ts";

const db = useDatabase();
let salim: Ansatt;
let bjorn: Ansatt;
let linn: Ansatt;
beforeAll(async () => {
  salim = await createAnsatt(db.admin, { roller: ["saksbehandler"], enheter: ["bolig"] });
  bjorn = await createAnsatt(db.admin, { roller: ["beslutter"], enheter: ["bolig"] });
  linn = await createAnsatt(db.admin, { roller: ["saksbehandler", "leder"], enheter: ["bolig"], klarering: "kode6" });
});
beforeEach(async () => {
  await db.admin`update ventelisteplass set status = 'pauset' where status = 'aktiv'`;
  await db.admin`update bolig set status = 'ute_av_drift'`;
});

const verdi = <T>(svar: { ok: true; value: T } | { ok: false; kode: string }): T => {
  if (!svar.ok) throw new Error(svar.kode);
  return svar.value;
};
async function husstand(band: Band, faktorer: string[] = [], gradering: "ingen" | "kode6" = "ingen") {
  const person = await createPerson(db.admin, { gradering });
  const plass = await createPlass(db.admin, person.personId, { band, gradering });
  await db.admin`insert into prioritetsvurdering (sak_id, versjon, band, faktorer, grunn_kryptert, regelsett, vurdert_av)
    values (${plass.sakId}, 1, ${band}, ${db.admin.json(["utenBolig", "utrygg"].map((kode) => ({ kode, hjemmel: "h", svar: faktorer.includes(kode) ? "ja" : "nei" })))},
      'x', 'prove', ${salim.ansattId})`;
  return plass;
}
async function kjort(hvem = salim) {
  const { kjoringId, forpliktelse } = verdi(await commitKjoring(hvem, { enhet: "bolig" }));
  verdi(await runTildeling(hvem, { kjoringId }));
  const [rad] = await db.admin`select * from tildelingskjoring where id = ${kjoringId}`;
  return {
    kjoringId,
    forpliktelse,
    rad,
    resultat: (rad?.resultat ?? []) as { boligId: string; forslag: string; utelukket: unknown[] }[],
  };
}
const velg = (kjoringId: string, boligId: string, plassId: string, mer: object = {}, hvem = salim) =>
  proposeValg(hvem, { kjoringId, boligId, plassId, grunner: {}, notat: "", ...mer });

test("forplikte, kjøre, velge, og en annen avgjør: valget er det et tilbud lages av", async () => {
  const boligId = await createBolig(db.admin);
  const [c, a, b] = [await husstand("C"), await husstand("A"), await husstand("B", ["utrygg"])];
  const { kjoringId, resultat } = await kjort();
  expect(resultat).toHaveLength(1);
  expect(resultat[0]).toMatchObject({ boligId, forslag: a.plassId });
  const { valgId } = verdi(await velg(kjoringId, boligId, a.plassId));
  expect(await decideValg(salim, { valgId, svar: "besluttet" })).toMatchObject({ kode: "finnesIkke" });
  expect(await decideValg({ ...bjorn, fersk: false }, { valgId, svar: "besluttet" })).toMatchObject({
    kode: "konto.gammelInnlogging",
  });
  expect(verdi(await decideValg(bjorn, { valgId, svar: "besluttet" }))).toEqual({
    valgId,
    boligId,
    plassId: a.plassId,
  });
  expect(await decideValg(linn, { valgId, svar: "forkastet" })).toMatchObject({ kode: "tildeling.alleredeAvgjort" });
  const hendelser = await db.admin`select type, data from hendelse where sak_id = ${a.sakId} order by seq`;
  expect(hendelser.map((h) => h.type)).toEqual(["tildeling.foreslatt", "tildeling.besluttet"]);
  expect(hendelser[1]?.data).toEqual({ plassId: a.plassId, valgId, kjoringId, boligId });
  // The household and the home are on their way to an offer: the next run knows, and says so.
  const ny = await kjort();
  expect(ny.resultat).toEqual([]);
  expect(ny.rad?.fakta.kandidater.map((k: { plassId: string; opptatt: string }) => [k.plassId, k.opptatt])).toEqual(
    [c, a, b].map((p) => [p.plassId, p === a ? "valg" : null]).sort((x, y) => (String(x[0]) < String(y[0]) ? -1 : 1)),
  );
});

test("eksporten er uten navn og saker, og etterprøveren er enig og leser kjeden fra kjøringen før", async () => {
  await createBolig(db.admin);
  const plass = await husstand("B", ["utenBolig"]);
  const en = await kjort();
  const to = await kjort();
  const { tekst, filnavn } = verdi(await exportKjoring(salim, { kjoringId: to.kjoringId }));
  expect(filnavn).toMatch(/^tildeling-bolig-\d+\.jsonl$/);
  expect(etterprov(Buffer.from(tekst), to.forpliktelse, en.rad?.hash)).toBe(to.rad?.hash);
  expect(tekst).toContain(plass.plassId);
  expect(tekst).not.toContain(plass.sakId);
  expect(tekst).not.toMatch(/Prøve|hjemmel|fakta/);
});

test("to som forplikter seg på likt gir én forpliktelse, og to som kjører på likt gir én kjøring", async () => {
  const forpliktet = await Promise.all(
    [0, 1, 2, 3].map((n) => commitKjoring(n % 2 ? linn : salim, { enhet: "bolig" })),
  );
  expect(forpliktet.filter((s) => s.ok)).toHaveLength(1);
  expect(forpliktet.filter((s) => !s.ok && s.kode === "tildeling.apenForpliktelse")).toHaveLength(3);
  const kjoringId = forpliktet.flatMap((s) => (s.ok ? [s.value.kjoringId] : []))[0];
  const svar = await Promise.all([0, 1, 2, 3].map((n) => runTildeling(n % 2 ? linn : salim, { kjoringId })));
  expect(svar.filter((s) => s.ok)).toHaveLength(1);
  expect(svar.filter((s) => !s.ok && s.kode === "tildeling.alleredeKjort")).toHaveLength(3);
});

test("frøet kan ikke leses før kjøringen, ikke byttes, og en gjort kjøring står", async () => {
  const { kjoringId } = verdi(await commitKjoring(salim, { enhet: "bolig" }));
  const [for_] = await db.admin`select fro, fro_kryptert, forpliktelse from tildelingskjoring where id = ${kjoringId}`;
  expect(for_?.fro).toBeNull();
  expect(for_?.fro_kryptert).toMatch(/^v1\.kek/);
  const bytt = db.admin`update tildelingskjoring set tilstand = 'kjort', fro = 'annet', fakta = '{}', resultat = '[]', hash = 'x', kjort = now()
    where id = ${kjoringId}`;
  await expect(bytt).rejects.toMatchObject({ code: "42501" });
  verdi(await runTildeling(salim, { kjoringId }));
  await expect(db.admin`update tildelingskjoring set resultat = '[]' where id = ${kjoringId}`).rejects.toMatchObject({
    code: "42501",
  });
  await expect(db.admin`delete from tildelingskjoring where id = ${kjoringId}`).rejects.toMatchObject({
    code: "42501",
  });
});

test("den som velger en annen enn den første, sier hvorfor for hver; notatet ligger under sakens nøkkel", async () => {
  const boligId = await createBolig(db.admin);
  const [a, b, c] = [await husstand("A"), await husstand("B"), await husstand("C")];
  const { kjoringId } = await kjort();
  expect(await velg(kjoringId, boligId, c.plassId, { grunner: { [a.plassId]: "bomiljo" }, notat: "n" })).toMatchObject({
    felt: [{ felt: `grunn.${b.plassId}` }],
  });
  const { valgId } = verdi(
    await velg(kjoringId, boligId, c.plassId, {
      grunner: { [a.plassId]: "bomiljo", [b.plassId]: "onskerAVente" },
      notat: "Naboen er en hun ikke kan bo ved.",
    }),
  );
  const [valg] = await db.admin`select forbigatt, notat_kryptert from tildelingsvalg where id = ${valgId}`;
  expect(valg?.forbigatt).toEqual([
    { plassId: a.plassId, grunn: "bomiljo" },
    { plassId: b.plassId, grunn: "onskerAVente" },
  ]);
  expect(valg?.notat_kryptert).toMatch(/^v1\./);
  expect(await velg(kjoringId, boligId, a.plassId)).toMatchObject({ kode: "tildeling.alleredeValgt" });
  verdi(await decideValg(bjorn, { valgId, svar: "forkastet" }));
  verdi(await velg(kjoringId, boligId, a.plassId));
});

test("to som velger på likt for samme bolig, og for samme husstand, gir ett valg", async () => {
  const [hjem, annet] = [await createBolig(db.admin), await createBolig(db.admin)];
  const [a, b] = [await husstand("A"), await husstand("B")];
  const { kjoringId } = await kjort();
  const grunner = { [a.plassId]: "bomiljo" };
  const svar = await Promise.all([
    velg(kjoringId, hjem, a.plassId),
    velg(kjoringId, annet, a.plassId, {}, linn),
    velg(kjoringId, hjem, b.plassId, { grunner, notat: "n" }, linn),
  ]);
  expect(svar.filter((s) => s.ok).length).toBeGreaterThan(0);
  const [antall] =
    await db.admin`select count(distinct bolig_id)::int as boliger, count(distinct plass_id)::int as plasser, count(*)::int as alle
    from tildelingsvalg where kjoring_id = ${kjoringId}`;
  expect(antall).toMatchObject({ boliger: antall?.alle, plasser: antall?.alle });
});

test("grunnlag som er endret siden kjøringen, stanser både valget og avgjørelsen", async () => {
  const boligId = await createBolig(db.admin);
  const plass = await husstand("B");
  const { kjoringId } = await kjort();
  const { valgId } = verdi(await velg(kjoringId, boligId, plass.plassId));
  await db.admin`update ventelisteplass set behovsprofil = behovsprofil || '{"dyr": true}' where id = ${plass.plassId}`;
  expect(await decideValg(bjorn, { valgId, svar: "besluttet" })).toMatchObject({ kode: "tildeling.grunnlagEndret" });
  verdi(await decideValg(bjorn, { valgId, svar: "forkastet" }));
  expect(await velg(kjoringId, boligId, plass.plassId)).toMatchObject({ kode: "tildeling.grunnlagEndret" });
  await db.admin`update ventelisteplass set behovsprofil = behovsprofil || '{"dyr": false}' where id = ${plass.plassId}`;
  await db.admin`update bolig set status = 'ute_av_drift' where id = ${boligId}`;
  expect(await velg(kjoringId, boligId, plass.plassId)).toMatchObject({ kode: "tildeling.boligIkkeLedig" });
});

test("en skjermet husstand er med i kjøringen, men velges bare av den som er klarert for den", async () => {
  const boligId = await createBolig(db.admin);
  const skjermet = await husstand("A", [], "kode6");
  const { kjoringId, resultat } = await kjort(salim);
  expect(resultat[0]?.forslag).toBe(skjermet.plassId);
  expect(await velg(kjoringId, boligId, skjermet.plassId)).toMatchObject({ kode: "finnesIkke" });
  const { valgId } = verdi(await velg(kjoringId, boligId, skjermet.plassId, {}, linn));
  expect(await decideValg(bjorn, { valgId, svar: "besluttet" })).toMatchObject({ kode: "finnesIkke" });
});

test("den som ikke har rollen eller enheten, får ikke vite at noe finnes", async () => {
  const boye = await createAnsatt(db.admin, { roller: ["boligforvalter"], enheter: ["bolig"] });
  const sunniva = await createAnsatt(db.admin, { roller: ["saksbehandler"], enheter: ["startlan"] });
  const boligId = await createBolig(db.admin);
  const plass = await husstand("B");
  const { kjoringId } = await kjort();
  for (const hvem of [boye, sunniva]) {
    expect(await commitKjoring(hvem, { enhet: "bolig" })).toMatchObject({ kode: "finnesIkke" });
    expect(await runTildeling(hvem, { kjoringId })).toMatchObject({ kode: "finnesIkke" });
    expect(await exportKjoring(hvem, { kjoringId })).toMatchObject({ kode: "finnesIkke" });
    expect(await velg(kjoringId, boligId, plass.plassId, {}, hvem)).toMatchObject({ kode: "finnesIkke" });
  }
  expect(await runTildeling(salim, { kjoringId: randomUUID() })).toMatchObject({ kode: "finnesIkke" });
});

test("et par som er avvist, en avtale uten plass igjen og et levende tilbud står i fakta, og ingen av dem foreslås", async () => {
  const [avtale] =
    await db.admin`insert into avtale (slag, utleier, prosjekt, antall_boliger, andel_pst, gjelder_fra, gjelder_til)
    values ('tilvisningsavtale', 'Prøve utleie', 'Prøvegården', 5, 40, '2026-01-01', '2046-01-01') returning id`;
  const boliger = [];
  for (let i = 0; i < 3; i++) boliger.push(await createBolig(db.admin, { avtaleId: avtale?.id }));
  const eid = await createBolig(db.admin);
  const [a, b, c, d] = [await husstand("A"), await husstand("A"), await husstand("A"), await husstand("A")];
  await db.admin`insert into avvist_par (plass_id, bolig_id, grunn) values (${a.plassId}, ${eid}, 'avslag')`;
  const tilbudt = await createBolig(db.admin);
  await db.admin`insert into tilbud (bolig_id, plass_id, leie_mnd, depositum, kontrakt_ar, innflytting, opprettet_av)
    values (${tilbudt}, ${d.plassId}, 9500, 0, 3, '2026-12-15', ${salim.ansattId})`;
  const { rad, resultat } = await kjort();
  expect(resultat).toHaveLength(4);
  expect(rad?.fakta.avtaler).toContainEqual(expect.objectContaining({ avtaleId: avtale?.id, ledige: 2 }));
  const forslag = new Map(resultat.map((r) => [r.boligId, r]));
  expect(boliger.filter((id) => forslag.get(id)?.forslag)).toHaveLength(2);
  expect(forslag.get(eid)?.utelukket).toContainEqual({ plassId: a.plassId, grunner: ["avvistFor"] });
  for (const r of resultat) {
    expect(r.forslag).not.toBe(d.plassId);
    expect(r.utelukket).toContainEqual({ plassId: d.plassId, grunner: ["harTilbud"] });
  }
  expect([a, b, c].some((p) => p.plassId === forslag.get(eid)?.forslag)).toBe(true);
});

test("møtet ser kandidatene side om side; en skjermet husstand er der uten navn, behov og faktorer, og hver som vises, får det i loggen sin", async () => {
  const boligId = await createBolig(db.admin);
  const skjermet = await husstand("A", ["utenBolig"], "kode6");
  const apen = await husstand("B", ["utrygg"]);
  const { kjoringId } = await kjort(linn);
  expect(verdi(await listKjoringer(bjorn, {})).kjoringer[0]).toMatchObject({ kjoringId, boliger: 1, forslag: 1 });
  const mote = verdi(await viewKjoring(salim, { kjoringId }));
  expect(mote.boliger[0]?.kandidater.map((k) => [k.plassId, k.navn === null])).toEqual([
    [skjermet.plassId, true],
    [apen.plassId, false],
  ]);
  const side = verdi(await viewBoligvalg(salim, { kjoringId, boligId }));
  expect(side.kandidater[0]).toMatchObject({ navn: null, sakId: null, behov: null, faktorer: [] });
  expect(side.kandidater[1]).toMatchObject({
    sakId: apen.sakId,
    faktorer: [{ kode: "utrygg", svar: "ja" }],
    skille: "band",
  });
  const sett =
    await db.admin`select sak_id from oppslag where ansatt_id = ${salim.ansattId} and handling = 'tildeling'`;
  expect(sett.map((o) => o.sak_id)).toEqual([apen.sakId]);
  const valg = { grunner: { [skjermet.plassId]: "onskerAVente" }, notat: "Ord fra møtet." };
  verdi(await velg(kjoringId, boligId, apen.plassId, valg));
  expect(verdi(await viewBoligvalg(salim, { kjoringId, boligId })).valg).toMatchObject({
    notat: "Ord fra møtet.",
    kanAvgjore: false,
  });
  expect(verdi(await viewBoligvalg(bjorn, { kjoringId, boligId })).valg).toMatchObject({ kanAvgjore: true });
});
