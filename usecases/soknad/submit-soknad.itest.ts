import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { startlanEksempel } from "#db/testing/eksempler.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { createUtkast } from "#db/testing/soknad-builder.ts";
import { produceBrev } from "../brev/produce-brev.ts";
import { submitSoknad } from "./submit-soknad.ts";
import { viewInnsending } from "./view-innsending.ts";

process.env.DB_POOL = "20";
const db = useDatabase();
let amina: Awaited<ReturnType<typeof createPerson>>;

beforeAll(async () => {
  amina = await createPerson(db.admin, { navn: "Amina Prøve" });
});

const count = async (soknadId: string) => {
  const [rad] = await db.admin`select
    (select count(*)::int from sak where soknad_id = ${soknadId}) as saker,
    (select count(*)::int from innsending i join sak s on s.id = i.sak_id where s.soknad_id = ${soknadId}) as innsendinger,
    (select count(*)::int from hendelse h join sak s on s.id = h.sak_id where s.soknad_id = ${soknadId}) as hendelser,
    (select count(*)::int from brev b join sak s on s.id = b.sak_id where s.soknad_id = ${soknadId}) as brev,
    (select count(*)::int from pgboss.job j join brev b on j.data->>'brevId' = b.id::text join sak s on s.id = b.sak_id
      where s.soknad_id = ${soknadId}) as jobber`;
  return rad;
};
const alltEnGang = { saker: 1, innsendinger: 1, hendelser: 1, brev: 1, jobber: 1 };
const ingenting = { saker: 0, innsendinger: 0, hendelser: 0, brev: 0, jobber: 0 };

const own = async (mer: Parameters<typeof createUtkast>[2] = {}) => {
  const hun = await createPerson(db.admin);
  const utkast = await createUtkast(db.admin, hun.personId, mer);
  return {
    hun,
    ...utkast,
    send: (rest = {}) => submitSoknad(hun, { ...utkast, revisjon: 1, bekreftet: true, ...rest }),
  };
};

describe("å sende søknaden", () => {
  test("gir sak i mottatt, saksnummer, frist, hendelse, kvitteringsbrev og jobb", async () => {
    const utkast = await createUtkast(db.admin, amina.personId);
    const svar = await submitSoknad(amina, { ...utkast, revisjon: 1, bekreftet: true });
    expect(svar).toMatchObject({ ok: true, value: { saksnr: expect.stringMatching(/^\d{4}\/\d+$/) } });
    expect(await count(utkast.soknadId)).toEqual(alltEnGang);
    const [sak] =
      await db.admin`select tilstand, enhet, apen, sok_navn, (frist_svar = (mottatt at time zone 'Europe/Oslo')::date + interval '1 month') as om_en_maned
      from sak where soknad_id = ${utkast.soknadId}`;
    expect(sak).toMatchObject({ tilstand: "mottatt", enhet: "startlan", apen: true, sok_navn: "prøve amina" });
    const [h] = await db.admin`select type, aktor_id from hendelse where sak_id = ${svar.ok ? svar.value.sakId : ""}`;
    expect(h).toEqual({ type: "soknad.sendtInn", aktor_id: amina.personId });
    expect(await viewInnsending(amina, { nokkel: utkast.nokkel })).toMatchObject({
      ok: true,
      value: { mottatt: true, kvittering: { saksnr: svar.ok && svar.value.saksnr } },
    });
  });

  test("kvitteringsbrevet lar seg lage av det som ble sendt, også uten grunn for papirer som kommer senere", async () => {
    const { send, soknadId } = await own();
    await send();
    const [brev] =
      await db.admin`select b.id from brev b join sak s on s.id = b.sak_id where s.soknad_id = ${soknadId}`;
    expect(await produceBrev({ kind: "system", jobb: "brev" }, { brevId: brev?.id })).toMatchObject({ ok: true });
  });

  test("samme trykk en gang til gir den første kvitteringen", async () => {
    const { send, soknadId } = await own();
    const forste = await send();
    expect(await send()).toEqual(forste);
    expect(await count(soknadId)).toEqual(alltEnGang);
  });

  test("femti samtidige trykk gir én sak og samme kvittering til alle", async () => {
    const { send, soknadId } = await own();
    const svar = await Promise.all(Array.from({ length: 50 }, () => send()));
    expect(new Set(svar.map((s) => JSON.stringify(s))).size).toBe(1);
    expect(svar[0]?.ok).toBe(true);
    expect(await count(soknadId)).toEqual(alltEnGang);
  });

  test("en fremmed får samme svar som om søknaden ikke fantes", async () => {
    const { soknadId, nokkel } = await own();
    const svar = await submitSoknad(amina, { soknadId, nokkel, revisjon: 1, bekreftet: true });
    expect(svar).toEqual(
      await submitSoknad(amina, { soknadId: crypto.randomUUID(), nokkel, revisjon: 1, bekreftet: true }),
    );
    expect(svar).toMatchObject({ ok: false, kode: "finnesIkke" });
    expect(await viewInnsending(amina, { nokkel })).toMatchObject({ ok: false, kode: "finnesIkke" });
    expect(await count(soknadId)).toEqual(ingenting);
  });

  test.each(["idporten-loa-substantial", "Level4"])("nivå %s er for lavt til å sende", async (acr) => {
    const { hun, soknadId, nokkel } = await own();
    const svar = await submitSoknad({ ...hun, acr }, { soknadId, nokkel, revisjon: 1, bekreftet: true });
    expect(svar).toMatchObject({ ok: false, kode: acr === "Level4" ? "finnesIkke" : "acr_for_lav" });
    expect(await count(soknadId)).toEqual(ingenting);
  });

  test.each<[string, Partial<typeof startlanEksempel>, string[]]>([
    ["negativ inntekt", { bruttoAr: "-498000" }, ["bruttoAr"]],
    ["dato i 2100", { boddSiden: "1.1.2100" }, ["boddSiden"]],
    ["husstand uten svar", { samliv: "" }, ["samliv"]],
    ["flere å forsørge enn voksne", { andreVoksne: "1", forsorgerVoksne: "2" }, ["forsorgerVoksne"]],
  ])("ugyldige svar gir feltene tilbake og skriver ingenting: %s", async (_navn, endring, felt) => {
    const { send, soknadId } = await own({ svar: { ...startlanEksempel, ...endring } as typeof startlanEksempel });
    const svar = await send();
    expect(svar).toMatchObject({ ok: false, kode: "soknad.ufullstendig" });
    expect(svar.ok ? [] : svar.felt?.map((f) => f.felt)).toEqual(felt);
    expect(await count(soknadId)).toEqual(ingenting);
  });

  test("et papir uten fil og uten «har ikke nå» mangler", async () => {
    const { send } = await own({ dokumentsvar: {} });
    const svar = await send();
    expect(svar.ok ? [] : svar.felt).toContainEqual({ felt: "dokument.skattemelding", kode: "mangler" });
  });

  test("samme nøkkel med annet innhold er en annen innsending", async () => {
    const { send, soknadId } = await own();
    await send();
    expect(await send({ revisjon: 2 })).toMatchObject({ ok: false, kode: "nokkelGjenbrukt" });
    expect(await send({ nokkel: crypto.randomUUID() })).toMatchObject({ ok: false, kode: "nokkelGjenbrukt" });
    expect(await count(soknadId)).toEqual(alltEnGang);
  });

  test("et utkast som er endret siden det ble lest gjennom, sendes ikke", async () => {
    const { send, soknadId } = await own();
    expect(await send({ revisjon: 7 })).toMatchObject({ ok: false, kode: "soknad.endretAvAndre" });
    expect(await count(soknadId)).toEqual(ingenting);
  });

  test("uten bekreftelse sendes ingenting", async () => {
    const { send, soknadId } = await own();
    expect(await send({ bekreftet: false })).toMatchObject({
      ok: false,
      kode: "ugyldig",
      felt: [{ felt: "bekreftet", kode: "maBekreftes" }],
    });
    expect(await count(soknadId)).toEqual(ingenting);
  });

  test("skjulte svar sperrer ikke: de er ikke en del av søknaden", async () => {
    const svar = { ...startlanEksempel, harBarn: "nei", barn: [{ alder: "ugyldig", delingsgrad: "" }] };
    const { send } = await own({ svar });
    expect(await send()).toMatchObject({ ok: true });
  });
});

describe("brudd midt i sendingen (T44)", () => {
  const punkter = [
    "soknad.submit.lastet",
    "submit.sak",
    "submit.innsending",
    "submit.soknad",
    "submit.brev",
    "submit.vedlegg",
    "soknad.submit.utfort",
    "soknad.submit.forCommit",
  ];
  test.each(punkter)("ved %s står ingenting igjen, og neste trykk sender én gang", async (punkt) => {
    const { send, soknadId } = await own();
    process.env.BD_DRAP_VED = `kast:${punkt}`;
    await expect(send()).rejects.toThrow(punkt);
    delete process.env.BD_DRAP_VED;
    expect(await count(soknadId)).toEqual(ingenting);
    expect(await send()).toMatchObject({ ok: true });
    expect(await count(soknadId)).toEqual(alltEnGang);
  });

  test("etter commit, før svaret: neste trykk får kvitteringen som alt finnes", async () => {
    const { send, soknadId } = await own();
    process.env.BD_DRAP_VED = "kast:soknad.submit.etterCommit";
    await expect(send()).rejects.toThrow("etterCommit");
    delete process.env.BD_DRAP_VED;
    expect(await count(soknadId)).toEqual(alltEnGang);
    expect(await send()).toMatchObject({ ok: true });
    expect(await count(soknadId)).toEqual(alltEnGang);
  });
});
