import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { createBolig, createPlass } from "#db/testing/bolig-builder.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { leieregler } from "#domain/leie/satser.ts";
import { answerForHusstand, answerTilbud } from "./answer-tilbud.ts";
import { assessAvslag } from "./assess-avslag.ts";
import { expireTilbud } from "./expire-tilbud.ts";
import { tilbudshendelser } from "./folg.ts";
import { followTilbud } from "./follow-tilbud.ts";
import { listForfalteTilbud } from "./list-forfalte-tilbud.ts";
import { makeTilbud, makeTilbudDirekte } from "./make-tilbud.ts";
import { remindTilbud } from "./remind-tilbud.ts";
import { sendTilbud } from "./send-tilbud.ts";
import { createFolk, createSendt, createValg, createValgt, type Folk, krev } from "./testing/klart-tilbud.ts";
import { undoSvar } from "./undo-svar.ts";
import { withdrawTilbud } from "./withdraw-tilbud.ts";

const db = useDatabase();
const jobb = { kind: "system", jobb: "tilbud" } as const;
const frister = { kind: "system", jobb: "tilbudsfrister" } as const;
let folk: Folk;
beforeAll(async () => {
  folk = await createFolk(db.admin);
});

const rad = async (id: string) => (await db.admin`select * from tilbud where id = ${id}`)[0] ?? {};
const status = async (boligId: string) => (await db.admin`select status from bolig where id = ${boligId}`)[0]?.status;
const plassStatus = async (id: string) =>
  (await db.admin`select status from ventelisteplass where id = ${id}`)[0]?.status;
const leier = async (tilbudId: string) =>
  db.admin`select tilstand from leieforhold where tilbud_id = ${tilbudId} order by id`;
const typer = async (sakId: string) =>
  (await db.admin`select type from hendelse where sak_id = ${sakId} order by seq`).map((h) => h.type);
const utlop = (tilbudId: string) =>
  db.admin`update tilbud set frist = current_date - 1, frist_tid = now() - interval '1 second', sendt = now() - interval '8 days',
    opprettet = now() - interval '8 days' where id = ${tilbudId}`;
const ja = (tilbudId: string, nokkel: string = randomUUID()) => ({ tilbudId, svar: "ja" as const, nokkel });
const nei = (tilbudId: string) => ({ tilbudId, svar: "nei" as const, nokkel: randomUUID() });
const fordi = (tilbudId: string) => ({
  tilbudId,
  svar: "nei_fordi" as const,
  kode: "tilgjengelighet",
  tekst: "Det er en bratt trapp opp til døra.",
  nokkel: randomUUID(),
});

/** Runs what the worker would, from the rows of the queue. */
async function folgOpp(tilbudId: string) {
  const jobber =
    await db.admin`select data from pgboss.job where name = 'tilbud' and data ->> 'tilbudId' = ${tilbudId} order by created_on, id`;
  for (const { data } of jobber) await krev(followTilbud(jobb, data));
}

test("fra et besluttet valg til ja: boligen holdes, husstanden er tildelt, og kontrakten er begynt", async () => {
  const s = await createSendt(db.admin, folk);
  expect(await status(s.boligId)).toBe("reservert");
  const { frist, sendt, frist_tid } = await rad(s.tilbudId);
  expect(frist_tid.getTime() - sendt.getTime()).toBeGreaterThan(7 * 86_400_000);
  expect(frist).toBeTruthy();
  expect(await answerTilbud(s.eier, ja(s.tilbudId))).toEqual({
    ok: true,
    value: { tilstand: "akseptert", alleredeSvart: false },
  });
  expect(await plassStatus(s.plassId)).toBe("tildelt");
  expect(await leier(s.tilbudId)).toEqual([{ tilstand: "utkast" }]);
  const [utkast] =
    await db.admin`select regelsett, fra::text, til::text from leieforhold where tilbud_id = ${s.tilbudId}`;
  expect(utkast).toEqual({ regelsett: leieregler(osloDag(new Date())).versjon, fra: "2027-12-01", til: "2030-11-30" });
  await folgOpp(s.tilbudId);
  const [sak] = await db.admin`select tilstand from sak where id = ${s.sakId}`;
  expect(sak?.tilstand).toBe("tildelt");
  expect(await db.admin`select mal, mottaker_id from brev where sak_id = ${s.sakId} order by opprettet`).toEqual([
    { mal: "tilbudsbrev", mottaker_id: s.eier.personId },
    { mal: "tilbud_svar", mottaker_id: s.eier.personId },
  ]);
  expect(await typer(s.sakId)).toEqual(["tilbud.laget", "tilbud.sendt", "tilbud.akseptert", "venteliste.tildelt"]);
});

test("det samme trykket to ganger er ett svar; et annet etterpå får vite at det er svart", async () => {
  const s = await createSendt(db.admin, folk);
  const trykk = ja(s.tilbudId);
  await krev(answerTilbud(s.eier, trykk));
  expect(await answerTilbud(s.eier, trykk)).toMatchObject({ value: { alleredeSvart: true } });
  expect(await answerTilbud(s.annen, nei(s.tilbudId))).toMatchObject({ kode: "tilbud.alleredeSvart" });
  expect((await typer(s.sakId)).filter((t) => t.startsWith("tilbud.a"))).toEqual(["tilbud.akseptert"]);
});

test("den andre voksne kan si nei med grunn; ordene ligger under sakens nøkkel", async () => {
  const s = await createSendt(db.admin, folk);
  await krev(answerTilbud(s.annen, fordi(s.tilbudId)));
  const r = await rad(s.tilbudId);
  expect(r).toMatchObject({
    tilstand: "avslatt_begrunnet",
    svart_av: s.annen.personId,
    avslag_kode: "tilgjengelighet",
  });
  expect(r.avslag_kryptert).toMatch(/^v1\.sak1\./);
  expect(await status(s.boligId)).toBe("reservert");
});

test("boligforvalteren svarer på telefon med et notat, som også ligger under nøkkelen", async () => {
  const s = await createSendt(db.admin, folk);
  const uten = await answerForHusstand(folk.boye, { ...ja(s.tilbudId), notat: " " });
  expect(uten).toMatchObject({ kode: "ugyldig", felt: [{ felt: "notat", kode: "mangler" }] });
  await krev(answerForHusstand(folk.boye, { ...ja(s.tilbudId), notat: "Hun ringte kl. 10 og sa ja." }));
  const r = await rad(s.tilbudId);
  expect(r).toMatchObject({ tilstand: "akseptert", svart_kind: "ansatt", svart_av: folk.boye.ansattId });
  expect(r.notat_kryptert).toMatch(/^v1\.sak1\./);
});

test("ett sekund etter fristen er for sent, både å svare og å angre, og det sies i ord", async () => {
  const [a, b] = [await createSendt(db.admin, folk), await createSendt(db.admin, folk)];
  await krev(answerTilbud(b.eier, nei(b.tilbudId)));
  await utlop(a.tilbudId);
  await utlop(b.tilbudId);
  expect(await answerTilbud(a.eier, ja(a.tilbudId))).toMatchObject({ kode: "tilbud.fristUte" });
  expect(await answerForHusstand(folk.salim, { ...ja(a.tilbudId), notat: "Ringte." })).toMatchObject({
    kode: "tilbud.fristUte",
  });
  expect(await undoSvar(b.eier, { tilbudId: b.tilbudId })).toMatchObject({ kode: "tilbud.fristUte" });
});

test.each(["ja", "nei", "nei_fordi"] as const)("et %s kan angres til fristen, og alt er som før", async (svar) => {
  const s = await createSendt(db.admin, folk);
  await krev(answerTilbud(s.eier, { ...fordi(s.tilbudId), svar }));
  expect(await undoSvar(s.annen, { tilbudId: s.tilbudId })).toEqual({ ok: true, value: { tilstand: "sendt" } });
  expect(await rad(s.tilbudId)).toMatchObject({
    tilstand: "sendt",
    svart: null,
    avslag_kode: null,
    avslag_kryptert: null,
  });
  expect(await plassStatus(s.plassId)).toBe("aktiv");
  expect((await leier(s.tilbudId)).filter((l) => l.tilstand !== "avbrutt")).toEqual([]);
  await folgOpp(s.tilbudId);
  const [sak] = await db.admin`select tilstand from sak where id = ${s.sakId}`;
  expect(sak?.tilstand).toBe("godkjent_venteliste");
  await krev(answerTilbud(s.eier, ja(s.tilbudId)));
  expect(await plassStatus(s.plassId)).toBe("tildelt");
});

test("når leieren har signert, kan et ja ikke tas tilbake", async () => {
  const s = await createSendt(db.admin, folk);
  await krev(answerTilbud(s.eier, ja(s.tilbudId)));
  await db.admin`update leieforhold set tilstand = 'til_signering', signert_leier = now() where tilbud_id = ${s.tilbudId}`;
  expect(await undoSvar(s.eier, { tilbudId: s.tilbudId })).toMatchObject({ kode: "tilbud.kontraktSignert" });
  const trekk = { tilbudId: s.tilbudId, revisjon: 3, grunn: "etter_onske" };
  expect(await withdrawTilbud(folk.boye, trekk)).toMatchObject({ kode: "tilbud.kontraktSignert" });
});

test("et begrunnet nei vurderes: holder grunnen, er boligen fri og paret huskes; ellers foreslås det å fjerne", async () => {
  const [a, b] = [await createSendt(db.admin, folk), await createSendt(db.admin, folk)];
  for (const s of [a, b]) await krev(answerTilbud(s.eier, fordi(s.tilbudId)));
  const vurder = (tilbudId: string, utfall: string) => ({
    tilbudId,
    revisjon: 3,
    utfall,
    begrunnelse: "Vi har sett på trappa.",
  });
  expect(await assessAvslag(folk.boye, vurder(a.tilbudId, "nytt_tilbud"))).toMatchObject({ kode: "finnesIkke" });
  await krev(assessAvslag(folk.salim, vurder(a.tilbudId, "nytt_tilbud")));
  await krev(assessAvslag(folk.salim, vurder(b.tilbudId, "foresla_fjerning")));
  expect([await rad(a.tilbudId), await rad(b.tilbudId)].map((r) => r.tilstand)).toEqual(["nytt_tilbud", "vurderes"]);
  expect([await status(a.boligId), await status(b.boligId)]).toEqual(["ledig", "reservert"]);
  const par = await db.admin`select grunn from avvist_par where plass_id in ${db.admin([a.plassId, b.plassId])}`;
  expect(par).toEqual([{ grunn: "uegnet_tilgjengelighet" }, { grunn: "uegnet_tilgjengelighet" }]);
  expect(await undoSvar(a.eier, { tilbudId: a.tilbudId })).toMatchObject({ kode: "tilbud.ulovligOvergang" });
  const igjen = await createValg(db.admin, { ...a, av: folk.boye.ansattId, besluttetAv: folk.salim.ansattId });
  expect(await makeTilbud(folk.boye, { valgId: igjen, innflytting: "1.12.2027" })).toMatchObject({
    kode: "tilbud.avvistPar",
  });
});

test("fristjobben: uten svar løper tilbudet ut, et nei blir stående, og begge boligene er fri", async () => {
  const [a, b, c] = [
    await createSendt(db.admin, folk),
    await createSendt(db.admin, folk),
    await createSendt(db.admin, folk),
  ];
  await krev(answerTilbud(b.eier, nei(b.tilbudId)));
  expect(await expireTilbud(frister, { tilbudId: c.tilbudId })).toMatchObject({ kode: "tilbud.fristenLoper" });
  await utlop(a.tilbudId);
  await utlop(b.tilbudId);
  const { forfalte } = await krev(listForfalteTilbud(frister, {}));
  expect(forfalte).toEqual(expect.arrayContaining([a.tilbudId, b.tilbudId]));
  expect(forfalte).not.toContain(c.tilbudId);
  for (const tilbudId of [a.tilbudId, b.tilbudId]) await krev(expireTilbud(frister, { tilbudId }));
  expect([await rad(a.tilbudId), await rad(b.tilbudId)].map((r) => r.tilstand)).toEqual(["utlopt", "avslatt"]);
  expect([await status(a.boligId), await status(b.boligId)]).toEqual(["ledig", "ledig"]);
  const etter = await krev(listForfalteTilbud(frister, {}));
  expect(etter.forfalte).not.toEqual(expect.arrayContaining([a.tilbudId]));
  expect(etter.forfalte).not.toEqual(expect.arrayContaining([b.tilbudId]));
  const grunner =
    await db.admin`select grunn from avvist_par where plass_id in ${db.admin([a.plassId, b.plassId])} order by grunn`;
  expect(grunner.map((g) => g.grunn)).toEqual(["ikke_svart", "nei"]);
});

test("påminnelsen går én gang, når to dager er igjen og ingen har svart", async () => {
  const s = await createSendt(db.admin, folk);
  expect((await krev(listForfalteTilbud(frister, {}))).purres).not.toContain(s.tilbudId);
  await db.admin`update tilbud set frist = current_date + 1, frist_tid = now() + interval '1 day' where id = ${s.tilbudId}`;
  expect((await krev(listForfalteTilbud(frister, {}))).purres).toContain(s.tilbudId);
  await krev(remindTilbud(frister, { tilbudId: s.tilbudId }));
  expect(await remindTilbud(frister, { tilbudId: s.tilbudId })).toMatchObject({ kode: "tilbud.alleredeSvart" });
  expect((await krev(listForfalteTilbud(frister, {}))).purres).not.toContain(s.tilbudId);
});

test("et ja lukker husstandens andre tilbud, og boligene der er fri", async () => {
  const s = await createSendt(db.admin, folk);
  const annenBolig = await createBolig(db.admin);
  const valgId = await createValg(db.admin, {
    ...s,
    boligId: annenBolig,
    av: folk.boye.ansattId,
    besluttetAv: folk.salim.ansattId,
  });
  const { tilbudId: annet } = await krev(makeTilbud(folk.boye, { valgId, innflytting: "1.12.2027" }));
  await krev(sendTilbud(folk.boye, { tilbudId: annet, revisjon: 1 }));
  await krev(answerTilbud(s.eier, ja(s.tilbudId)));
  expect(await answerTilbud(s.annen, ja(annet))).toMatchObject({ kode: "tilbud.husstandVenterIkke" });
  await folgOpp(s.tilbudId);
  expect(await rad(annet)).toMatchObject({ tilstand: "trukket", trukket_grunn: "annet_akseptert" });
  expect(await status(annenBolig)).toBe("ledig");
});

test("en bolig som går ut av drift mens den er tilbudt: tilbudet trekkes med den grunnen, også etter et ja", async () => {
  const [a, b] = [await createSendt(db.admin, folk), await createSendt(db.admin, folk)];
  await krev(answerTilbud(b.eier, ja(b.tilbudId)));
  const trekk = (tilbudId: string, revisjon: number) => ({ tilbudId, revisjon, grunn: "bolig_ute_av_drift" });
  expect(await withdrawTilbud(folk.boye, trekk(a.tilbudId, 1))).toMatchObject({ kode: "tilbud.endretAvAndre" });
  await krev(withdrawTilbud(folk.boye, trekk(a.tilbudId, 2)));
  await krev(withdrawTilbud(folk.boye, trekk(b.tilbudId, 3)));
  expect([await status(a.boligId), await status(b.boligId)]).toEqual(["ute_av_drift", "ute_av_drift"]);
  expect(await leier(b.tilbudId)).toEqual([{ tilstand: "avbrutt" }]);
  expect(await plassStatus(b.plassId)).toBe("aktiv");
  expect(await answerTilbud(a.eier, ja(a.tilbudId))).toMatchObject({ kode: "tilbud.trukket" });
});

test("uten to som er enige, og uten vedtak om bolig direkte, lages det ikke noe tilbud", async () => {
  const v = await createValgt(db.admin, folk);
  await db.admin`update tildelingsvalg set tilstand = 'foreslatt', besluttet_av = null, besluttet = null where id = ${v.valgId}`;
  expect(await makeTilbud(folk.boye, { valgId: v.valgId, innflytting: "1.12.2027" })).toMatchObject({
    kode: "tilbud.ikkeBesluttet",
  });
  const direkte = { boligId: v.boligId, plassId: v.plassId, grunn: "vedtak_om_boligen", innflytting: "1.12.2027" };
  expect(await makeTilbudDirekte(folk.salim, direkte)).toMatchObject({ kode: "tilbud.trengerValg" });
  await db.admin`update sak set tilstand = 'direkte_tildelt' where id = ${v.sakId}`;
  const gammel = await makeTilbudDirekte(folk.salim, { ...direkte, innflytting: "1.12.2020" });
  expect(gammel).toMatchObject({ felt: [{ felt: "innflytting", kode: "iFortiden" }] });
  await krev(makeTilbudDirekte(folk.salim, direkte));
  expect(await makeTilbudDirekte(folk.salim, direkte)).toMatchObject({ kode: "tilbud.boligOpptatt" });
});

test("fremmede, andre enheter og de uten klarering får samme svar som når tilbudet ikke finnes", async () => {
  const s = await createSendt(db.admin, folk);
  const fremmed = await createPerson(db.admin);
  const startlan = await createAnsatt(db.admin, { roller: ["saksbehandler"], enheter: ["startlan"] });
  const beslutter = await createAnsatt(db.admin, { roller: ["beslutter"], enheter: ["bolig"] });
  expect(await answerTilbud(fremmed, ja(s.tilbudId))).toMatchObject({ kode: "finnesIkke" });
  expect(await answerTilbud(folk.boye, ja(s.tilbudId))).toMatchObject({ kode: "finnesIkke" });
  const trekk = { tilbudId: s.tilbudId, revisjon: 2, grunn: "etter_onske" };
  for (const hvem of [startlan, beslutter, s.eier])
    expect(await withdrawTilbud(hvem, trekk)).toMatchObject({ kode: "finnesIkke" });
  const vernet = await createPerson(db.admin, { gradering: "kode6" });
  const { plassId } = await createPlass(db.admin, vernet.personId, { gradering: "kode6" });
  const boligId = await createBolig(db.admin);
  const direkte = { boligId, plassId, grunn: "akutt_behov", innflytting: "1.12.2027" };
  expect(await makeTilbudDirekte(folk.salim, direkte)).toMatchObject({ kode: "finnesIkke" });
});

test("hver hendelse har et brev som kan bestilles, og samme hendelse gir ett", async () => {
  const s = await createSendt(db.admin, folk);
  for (const hendelse of [...tilbudshendelser, ...tilbudshendelser])
    await krev(followTilbud(jobb, { tilbudId: s.tilbudId, hendelse, revisjon: "9" }));
  const brev = await db.admin`select mal from brev where sak_id = ${s.sakId}`;
  expect(brev).toHaveLength(tilbudshendelser.length);
});
