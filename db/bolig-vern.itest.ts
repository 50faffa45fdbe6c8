import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boligOverganger, boligTilstander } from "#domain/bolig/tilstand.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { leieOverganger, leieTilstander } from "#domain/leie/tilstand.ts";
import { tilbudOverganger, tilbudTilstander } from "#domain/tilbud/tilstand.ts";
import { plassOverganger, plassStatuser } from "#domain/venteliste/plass.ts";
import { createBolig, createPlass } from "./testing/bolig-builder.ts";
import { useDatabase } from "./testing/database.ts";
import { createAnsatt, createPerson } from "./testing/person-builder.ts";

const db = useDatabase();
let app: postgres.Sql;
beforeAll(() => {
  app = postgres(process.env.DATABASE_URL_APP ?? "", { max: 4, onnotice: () => {} });
});
afterAll(() => app.end());

/** Runs as the actor on a connection of its own; gives what the work gives, or the name of what refused it. */
const som = (actor: Actor, work: (t: postgres.TransactionSql) => Promise<unknown>): Promise<unknown> =>
  app
    .begin(async (t) => {
      const ansatt = actor.kind === "ansatt" ? actor : undefined;
      const id = actor.kind === "innbygger" ? actor.personId : (ansatt?.ansattId ?? "");
      await t`select set_config('app.kind', ${actor.kind}, true), set_config('app.aktor', ${id}, true),
        set_config('app.roller', ${ansatt?.roller.join(",") ?? ""}, true), set_config('app.enheter', ${ansatt?.enheter.join(",") ?? ""}, true),
        set_config('app.klarering', ${ansatt?.klarering ?? ""}, true)`;
      return await work(t);
    })
    .catch((e: { code: string; constraint_name?: string }) => e.constraint_name ?? e.code);

const forvalter = () => createAnsatt(db.admin, { roller: ["boligforvalter"], enheter: ["bolig"] });
const nyttTilbud = (
  t: postgres.TransactionSql | postgres.Sql,
  boligId: string,
  plassId: string,
  av: string,
  id = randomUUID(),
) =>
  t`insert into tilbud (id, bolig_id, plass_id, leie_mnd, depositum, kontrakt_ar, innflytting, opprettet_av)
    values (${id}, ${boligId}, ${plassId}, 9500, 0, 3, '2026-12-15', ${av})`.then(() => id);

async function sendt(frist: string) {
  const boye = await forvalter();
  const [eier, annen] = [await createPerson(db.admin), await createPerson(db.admin)];
  const { plassId } = await createPlass(db.admin, eier.personId, { medsokerId: annen.personId });
  const boligId = await createBolig(db.admin);
  const tilbudId = await nyttTilbud(db.admin, boligId, plassId, boye.ansattId);
  await db.admin`update tilbud set tilstand = 'sendt', sendt = now(), frist = current_date, opprettet = now() - interval '2 days',
    frist_tid = now() + ${frist}::interval where id = ${tilbudId}`;
  return { boye, eier, annen, plassId, boligId, tilbudId };
}
const svar = (actor: Actor, tilbudId: string, til: string) =>
  som(actor, async (t) => {
    const id = actor.kind === "innbygger" ? actor.personId : actor.kind === "ansatt" ? actor.ansattId : "";
    const r =
      await t`update tilbud set tilstand = ${til}, svart = now(), svart_kind = ${actor.kind}, svart_av = ${id}, revisjon = revisjon + 1
      where id = ${tilbudId} and tilstand = 'sendt'`;
    return r.count;
  });

test("tegningene i databasen er de samme som i domenet", async () => {
  const alle = [
    ["bd_bolig_overgang", boligOverganger, boligTilstander],
    ["bd_tilbud_overgang", tilbudOverganger, tilbudTilstander],
    ["bd_leie_overgang", leieOverganger, leieTilstander],
    ["bd_plass_overgang", plassOverganger, plassStatuser],
  ] as const;
  for (const [funksjon, overganger, tilstander] of alle)
    for (const fra of tilstander)
      for (const til of tilstander) {
        const [rad] = await db.admin.unsafe(`select ${funksjon}('${fra}', '${til}') as svar`);
        const mulige: Record<string, string> = (overganger as Record<string, Record<string, string>>)[fra] ?? {};
        expect(rad?.svar, `${funksjon} ${fra} ${til}`).toBe(fra === til || Object.values(mulige).includes(til));
      }
});

test("to i husstanden og en ansatt svarer på likt i 200 runder: ett svar hver gang (T38)", async () => {
  const runder = await sendt("7 days");
  for (let i = 0; i < 200; i++) {
    const antall = await Promise.all([
      svar(runder.eier, runder.tilbudId, "akseptert"),
      svar(runder.annen, runder.tilbudId, "avslatt"),
      svar(runder.boye, runder.tilbudId, "akseptert"),
    ]);
    expect(antall.filter((n) => n === 1)).toHaveLength(1);
    expect(antall.filter((n) => n === 0)).toHaveLength(2);
    await db.admin`update tilbud set tilstand = 'sendt', svart = null, svart_kind = null, svart_av = null where id = ${runder.tilbudId}`;
  }
}, 60_000);

test("et svar ett sekund etter fristen er for sent, for alle", async () => {
  const { eier, boye, tilbudId } = await sendt("-1 second");
  expect(await svar(eier, tilbudId, "akseptert")).toBe("tilbud_frist");
  expect(await svar(boye, tilbudId, "akseptert")).toBe("tilbud_frist");
});

test("en bolig har aldri to som holder den: to tilbud på likt gir ett", async () => {
  const boye = await forvalter();
  for (let i = 0; i < 20; i++) {
    const boligId = await createBolig(db.admin);
    const plasser = await Promise.all(
      [0, 1].map(async () => createPlass(db.admin, (await createPerson(db.admin)).personId)),
    );
    const gitt = await Promise.all(
      plasser.map(({ plassId }) => som(boye, (t) => nyttTilbud(t, boligId, plassId, boye.ansattId))),
    );
    expect(gitt.filter((g) => g === "boligkrav_en")).toHaveLength(1);
  }
});

test("en bolig som er tilbudt, kan ikke tas ut av drift før tilbudet er trukket", async () => {
  const { boye, boligId, tilbudId } = await sendt("7 days");
  const taUt = () =>
    som(boye, (t) => t`update bolig set status = 'ute_av_drift' where id = ${boligId}`.then((r) => r.count));
  expect(await taUt()).toBe("bolig_holdt");
  await db.admin`update tilbud set tilstand = 'trukket', trukket_grunn = 'bolig_ute' where id = ${tilbudId}`;
  expect(await taUt()).toBe(1);
});

test("et nei holder boligen til fristen, så hun kan angre; etter fristen er den fri", async () => {
  const { eier, boye, tilbudId, boligId } = await sendt("7 days");
  expect(await svar(eier, tilbudId, "avslatt")).toBe(1);
  const ny = await createPlass(db.admin, (await createPerson(db.admin)).personId);
  expect(await som(boye, (t) => nyttTilbud(t, boligId, ny.plassId, boye.ansattId))).toBe("boligkrav_en");
  await db.admin`update tilbud set frist_tid = now() - interval '1 second' where id = ${tilbudId}`;
  expect(await som(boye, (t) => nyttTilbud(t, boligId, ny.plassId, boye.ansattId))).toMatch(/^[0-9a-f-]{36}$/);
});

test("en utleiers kvote på 40 prosent holdes", async () => {
  const boye = await forvalter();
  const [avtale] =
    await db.admin`insert into avtale (slag, utleier, prosjekt, antall_boliger, andel_pst, gjelder_fra, gjelder_til)
    values ('tilvisningsavtale', 'Prøve utleie', 'Prøvegården', 10, 40, '2026-01-01', '2046-01-01') returning id`;
  const svarene: unknown[] = [];
  for (let i = 0; i < 5; i++) {
    const boligId = await createBolig(db.admin, { avtaleId: avtale?.id });
    const { plassId } = await createPlass(db.admin, (await createPerson(db.admin)).personId);
    svarene.push(await som(boye, (t) => nyttTilbud(t, boligId, plassId, boye.ansattId)));
  }
  expect(svarene.slice(0, 4).every((s) => s !== "tilvisning_kvote")).toBe(true);
  expect(svarene[4]).toBe("tilvisning_kvote");
});

test("adressen til et småhus leses av forvalteren, ikke av saksbehandleren, og et familiehjem har ingen", async () => {
  const boye = await forvalter();
  const salim = await createAnsatt(db.admin, { roller: ["saksbehandler"], enheter: ["bolig"], klarering: "kode6" });
  const hus = await createBolig(db.admin, { boligtype: "smahus" });
  await db.admin`insert into bolig_sted (bolig_id, adresse) values (${hus}, 'Oppdiktet vei 1')`;
  const antall = (a: Actor) => som(a, (t) => t`select 1 from bolig_sted where bolig_id = ${hus}`.then((r) => r.count));
  expect(await antall(boye)).toBe(1);
  expect(await antall(salim)).toBe(0);
  expect(await antall(await createPerson(db.admin))).toBe(0);
  const hjem = await createBolig(db.admin, { boligtype: "familiehjem" });
  await expect(db.admin`insert into bolig_sted (bolig_id, adresse) values (${hjem}, 'x')`).rejects.toMatchObject({
    code: "42501",
  });
});

test("forvalteren ser plass og tilbud, men verken vedtak, vurdering eller søknad", async () => {
  const { boye, plassId } = await sendt("7 days");
  const tell = (tabell: string) => som(boye, (t) => t.unsafe(`select 1 from ${tabell} limit 1`).then((r) => r.count));
  expect(await som(boye, (t) => t`select 1 from ventelisteplass where id = ${plassId}`.then((r) => r.count))).toBe(1);
  for (const tabell of ["vedtak", "vurdering", "beregning", "soknad", "notat", "person", "prioritetsvurdering"])
    expect(await tell(tabell), tabell).toBe(0);
});

test("en annens tilbud finnes ikke for henne, heller ikke boligen", async () => {
  const { boligId, tilbudId } = await sendt("7 days");
  const fremmed = await createPerson(db.admin);
  expect(await svar(fremmed, tilbudId, "akseptert")).toBe(0);
  expect(await som(fremmed, (t) => t`select 1 from bolig where id = ${boligId}`.then((r) => r.count))).toBe(0);
});

test("historikken til en bolig skriver seg selv og kan ikke endres", async () => {
  const { boye, boligId } = await sendt("7 days");
  await som(boye, (t) => t`update bolig set status = 'reservert' where id = ${boligId}`);
  const rader = await db.admin`select fra, til, aktor_id from bolig_status where bolig_id = ${boligId} order by id`;
  expect(rader.map((r) => [r.fra, r.til])).toEqual([
    [null, "ledig"],
    ["ledig", "reservert"],
  ]);
  expect(rader[1]?.aktor_id).toBe(boye.ansattId);
  await expect(db.admin`update bolig_status set til = 'x'`).rejects.toMatchObject({ code: "42501" });
});
