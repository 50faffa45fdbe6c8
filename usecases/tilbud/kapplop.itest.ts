import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { addVisning } from "../visning/add-visning.ts";
import { bookVisning } from "../visning/book-visning.ts";
import { answerTilbud } from "./answer-tilbud.ts";
import { makeTilbud } from "./make-tilbud.ts";
import { sendTilbud } from "./send-tilbud.ts";
import { createFolk, createSendt, createValg, createValgt, type Folk, krev } from "./testing/klart-tilbud.ts";
import { withdrawTilbud } from "./withdraw-tilbud.ts";

const db = useDatabase();
let folk: Folk;
beforeAll(async () => {
  folk = await createFolk(db.admin);
});

const RUNDER = 200;
const ok = (svar: readonly { ok: boolean }[]) => svar.filter((s) => s.ok).length;

test(`én bolig, to husstander og ${RUNDER} runder på likt: aldri to som har den (T38)`, async () => {
  const [a, b] = [await createValgt(db.admin, folk), await createValgt(db.admin, folk)];
  const av = { av: folk.boye.ansattId, besluttetAv: folk.salim.ansattId };
  const valgB = await createValg(db.admin, { ...av, boligId: a.boligId, plassId: b.plassId });
  const utfall = { ja: 0, trukket: 0 };
  for (let runde = 0; runde < RUNDER; runde++) {
    const laget = await Promise.all([
      makeTilbud(folk.boye, { valgId: a.valgId, innflytting: "1.12.2027" }),
      makeTilbud(folk.salim, { valgId: valgB, innflytting: "1.12.2027" }),
    ]);
    expect(ok(laget)).toBe(1);
    expect(laget.find((s) => !s.ok)).toMatchObject({ kode: "tilbud.boligOpptatt" });
    const tilbudId = laget.flatMap((s) => (s.ok ? [s.value.tilbudId] : []))[0] ?? "";
    await krev(sendTilbud(folk.boye, { tilbudId, revisjon: 1 }));
    const { eier, annen } = laget[0]?.ok ? a : b;
    const ja = () => ({ tilbudId, svar: "ja" as const, nokkel: randomUUID() });
    const trekk = { tilbudId, revisjon: 2, grunn: "feil_i_tilbudet" as const };
    const svar = await Promise.all([
      answerTilbud(eier, ja()),
      withdrawTilbud(folk.salim, trekk),
      answerTilbud(annen, ja()),
    ]);
    expect(ok(svar)).toBe(1);
    const [holdt] = await db.admin`select
      (select count(*)::int from boligkrav where bolig_id = ${a.boligId}) as krav,
      (select count(*)::int from tilbud where bolig_id = ${a.boligId} and tilstand = 'akseptert') as ja,
      (select count(*)::int from leieforhold where bolig_id = ${a.boligId} and tilstand <> 'avbrutt') as leie,
      (select status from bolig where id = ${a.boligId}) as status`;
    const trukket = svar[1]?.ok ?? false;
    expect(holdt).toEqual(
      trukket ? { krav: 0, ja: 0, leie: 0, status: "ledig" } : { krav: 1, ja: 1, leie: 1, status: "reservert" },
    );
    utfall[trukket ? "trukket" : "ja"]++;
    await db.admin`delete from leieforhold where bolig_id = ${a.boligId}`;
    await db.admin`delete from tilbud where bolig_id = ${a.boligId}`;
    await db.admin`delete from boligkrav where bolig_id = ${a.boligId}`;
    await db.admin`update ventelisteplass set status = 'aktiv' where id in ${db.admin([a.plassId, b.plassId])}`;
    await db.admin`update bolig set status = 'ledig' where id = ${a.boligId}`;
  }
  expect(utfall.ja + utfall.trukket).toBe(RUNDER);
}, 180_000);

test("den siste plassen på en visning går til én, og den andre får vite at den er full", async () => {
  const s = await createSendt(db.admin, folk);
  await krev(addVisning(folk.boye, { boligId: s.boligId, dag: "1.11.2027", klokka: "16.00", plasser: "1" }));
  const [v] = await db.admin`select id from visning where bolig_id = ${s.boligId}`;
  // Another household's earlier offer of the same home, still with a right to see it.
  const annet = await createValgt(db.admin, folk);
  const [t] =
    await db.admin`insert into tilbud (bolig_id, plass_id, leie_mnd, depositum, kontrakt_ar, innflytting, opprettet_av, tilstand, sendt,
      frist, frist_tid, opprettet) values (${s.boligId}, ${annet.plassId}, 9500, 0, 3, '2027-12-01', ${folk.boye.ansattId}, 'sendt',
      now() - interval '9 days', current_date - 2, now() - interval '2 days', now() - interval '9 days') returning id`;
  const svar = await Promise.all([
    bookVisning(s.eier, { tilbudId: s.tilbudId, visningId: v?.id }),
    bookVisning(annet.eier, { tilbudId: t?.id, visningId: v?.id }),
  ]);
  expect(ok(svar)).toBe(1);
  expect(svar.find((r) => !r.ok)).toMatchObject({ kode: "visning.full" });
});
