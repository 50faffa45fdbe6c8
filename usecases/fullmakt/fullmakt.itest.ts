import { expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSesjon } from "#db/testing/sesjon-builder.ts";
import { setTestMiljo } from "#db/testing/test-miljo.ts";
import { type Innbygger, innlogging } from "#domain/kernel/actor.ts";
import { checkSesjon } from "../konto/check-sesjon.ts";
import { viewMinSide } from "../minside/view-min-side.ts";
import { startSoknad } from "../soknad/start-soknad.ts";
import { viewSoknad } from "../soknad/view-soknad.ts";
import { actFor, actForSelf } from "./act-for.ts";
import { endFullmakt } from "./end-fullmakt.ts";
import { giveFullmakt } from "./give-fullmakt.ts";
import { viewFullmakter } from "./view-fullmakter.ts";

const db = useDatabase();
setTestMiljo();
const DATTER = "12838510068";
const MOR = "24815830101";
const FREMMED = "15860160231";
const skjema = { navn: "Amina Prøve", fnr: DATTER, tjenester: ["omsorgsbolig"], varighet: "6" };

async function verdi<T>(svar: Promise<{ ok: true; value: T } | { ok: false; kode: string }>): Promise<T> {
  const s = await svar;
  if (!s.ok) throw new Error(s.kode);
  return s.value;
}

/** Three people once, since a number belongs to one person; each test begins without fullmakter, sessions and drafts. */
const folk = { mor: { navn: "Ingrid Prøve", ident: MOR }, datter: { navn: "Amina Prøve", ident: DATTER } };
let kjente: { mor: Innbygger; datter: Innbygger; fremmed: Innbygger } | undefined;

async function familien() {
  kjente ??= {
    mor: await createPerson(db.admin, folk.mor),
    datter: await createPerson(db.admin, folk.datter),
    fremmed: await createPerson(db.admin, { navn: "Jonas Prøve", ident: FREMMED }),
  };
  for (const tabell of ["sesjon", "fullmakt", "soknad"]) await db.admin`delete from ${db.admin(tabell)}`;
  const { mor, datter, fremmed } = kjente;
  const nokkel = await createSesjon(db.admin, datter);
  const { fullmaktId } = await verdi(giveFullmakt(mor, skjema));
  return { mor, datter, fremmed, nokkel, fullmaktId };
}

const hvemEr = async (nokkel: string): Promise<Innbygger> => {
  const s = await verdi(checkSesjon(innlogging, { nokkel }));
  if (s.tilstand !== "aktiv" || s.actor.kind !== "innbygger") throw new Error(s.tilstand);
  return s.actor;
};

test("datteren søker for moren: saken er morens, og kjeden sier hvem som trykket", async () => {
  const { mor, datter, nokkel, fullmaktId } = await familien();
  expect(await actFor(innlogging, { nokkel, fullmaktId })).toMatchObject({ ok: true });
  const somMor = await hvemEr(nokkel);
  expect(somMor).toMatchObject({
    personId: mor.personId,
    fullmektig: { personId: datter.personId, tjenester: ["omsorgsbolig"] },
  });
  const { soknadId } = await verdi(startSoknad(somMor, { tjeneste: "omsorgsbolig" }));
  const [rad] = await db.admin`select soker_id from soknad where id = ${soknadId}`;
  expect(rad?.soker_id).toBe(mor.personId);
  const [hendelse] = await db.admin`select aktor_id, data from hendelse where strom_id = ${soknadId}`;
  expect(hendelse).toMatchObject({ aktor_id: mor.personId, data: { fullmektig: datter.personId } });
  expect((await verdi(viewMinSide(mor, {}))).utkast.map((u) => u.soknadId)).toEqual([soknadId]);
});

test("bare tjenestene fullmakten nevner: det andre moren har, finnes ikke for datteren", async () => {
  const { mor, datter, nokkel, fullmaktId } = await familien();
  const { soknadId: lan } = await verdi(startSoknad(mor, { tjeneste: "startlan" }));
  await actFor(innlogging, { nokkel, fullmaktId });
  const somMor = await hvemEr(nokkel);
  expect(await viewSoknad(somMor, { soknadId: lan })).toMatchObject({ ok: false, kode: "finnesIkke" });
  expect((await verdi(viewMinSide(somMor, {}))).utkast).toEqual([]);
  // The refused look is logged with the one who tried.
  const [linje] =
    await db.admin`select data from sikkerhetslogg where aktor_id = ${mor.personId} order by id desc limit 1`;
  expect(linje?.data).toMatchObject({ fullmektig: datter.personId });
  expect(await startSoknad(somMor, { tjeneste: "startlan" })).toMatchObject({ ok: false, kode: "finnesIkke" });
  expect(await giveFullmakt(somMor, { ...skjema, fnr: FREMMED })).toMatchObject({ ok: false, kode: "finnesIkke" });
  expect(await viewFullmakter(somMor, {})).toMatchObject({ ok: false, kode: "finnesIkke" });
});

test("en fullmakt er for den den er gitt til, og slutter i samme øyeblikk som en av dem sier det", async () => {
  const { mor, datter, fremmed, nokkel, fullmaktId } = await familien();
  const annens = await createSesjon(db.admin, fremmed);
  expect(await actFor(innlogging, { nokkel: annens, fullmaktId })).toMatchObject({ ok: false, kode: "finnesIkke" });
  expect(await endFullmakt(fremmed, { fullmaktId })).toMatchObject({ ok: false, kode: "finnesIkke" });
  await actFor(innlogging, { nokkel, fullmaktId });
  expect((await hvemEr(nokkel)).personId).toBe(mor.personId);
  expect(await endFullmakt(mor, { fullmaktId })).toMatchObject({ ok: true });
  expect(await hvemEr(nokkel)).toEqual(datter);
  expect(await actFor(innlogging, { nokkel, fullmaktId })).toMatchObject({ ok: false, kode: "fullmakt.gjelderIkke" });
  expect(await endFullmakt(datter, { fullmaktId })).toMatchObject({ ok: true });
});

test("når tiden er ute, handler hun for seg selv; det gjør hun også når hun ber om det", async () => {
  const { mor, datter, nokkel, fullmaktId } = await familien();
  await actFor(innlogging, { nokkel, fullmaktId });
  await db.admin`update fullmakt set gyldig_til = current_date - 1`;
  expect(await hvemEr(nokkel)).toEqual(datter);
  await db.admin`update fullmakt set gyldig_til = current_date + 30`;
  expect((await hvemEr(nokkel)).personId).toBe(mor.personId);
  expect(await actForSelf(innlogging, { nokkel })).toMatchObject({ ok: true });
  expect(await hvemEr(nokkel)).toEqual(datter);
});

test("begge ser hvem den andre er, og ingen ser noe nummer", async () => {
  const { mor, datter, fremmed } = await familien();
  expect((await verdi(viewFullmakter(mor, {}))).gitt).toMatchObject([{ navn: "Amina Prøve", tilstand: "gjelder" }]);
  expect((await verdi(viewFullmakter(datter, {}))).fatt).toMatchObject([{ navn: "Ingrid Prøve" }]);
  expect(await verdi(viewFullmakter(fremmed, {}))).toEqual({ gitt: [], fatt: [] });
  const [rad] = await db.admin`select navn_kryptert from fullmakt`;
  expect(String(rad?.navn_kryptert)).toMatch(/^v1\./);
});

test.for([
  [{ navn: "" }, [{ felt: "navn", kode: "mangler" }]],
  [{ fnr: "123" }, [{ felt: "fnr", kode: "ugyldigFnr" }]],
  [{ fnr: MOR }, [{ felt: "fnr", kode: "degSelv" }]],
  [{ tjenester: [] }, [{ felt: "tjenester", kode: "mangler" }]],
  [{ tjenester: ["alt"] }, [{ felt: "tjenester", kode: "ugyldigValg" }]],
  [{ varighet: "100" }, [{ felt: "varighet", kode: "ugyldigValg" }]],
] as const)("%j sies fra om ved feltet, og ingenting lagres", async ([mer, felt]) => {
  const { mor } = await familien();
  await db.admin`delete from fullmakt`;
  expect(await giveFullmakt(mor, { ...skjema, ...mer })).toMatchObject({ ok: false, kode: "fullmakt.ugyldig", felt });
  expect(await db.admin`select 1 from fullmakt`).toHaveLength(0);
});

test("ansatte gir og ser ingen fullmakter, og tabellen nekter den som skriver i andres navn", async () => {
  const { mor, fremmed } = await familien();
  const ansatt = await createAnsatt(db.admin);
  expect(await giveFullmakt(ansatt, skjema)).toMatchObject({ ok: false, kode: "finnesIkke" });
  expect(await viewFullmakter(ansatt, {})).toMatchObject({ ok: false, kode: "finnesIkke" });
  expect(await giveFullmakt({ ...fremmed, personId: crypto.randomUUID() }, skjema)).toMatchObject({ ok: false });
  expect((await verdi(viewFullmakter(mor, {}))).gitt).toHaveLength(1);
});
