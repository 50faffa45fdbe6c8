import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { raw } from "#db/handle.ts";
import { caseCipher, decryptField, identsted } from "#db/krypto.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { createUtkast } from "#db/testing/soknad-builder.ts";
import { withActor } from "#db/with-actor.ts";
import { driftsjobber } from "../jobs/driftsjobber.ts";
import { logg } from "../kernel/logg.ts";
import { rewrapNokler } from "./rewrap-nokler.ts";

const db = useDatabase();
logg.level = "silent";
const jobb = { kind: "system", jobb: "nokkelbytte" } as const;
const bytte = () => driftsjobber.nokler({}, { siste: false });
const IDENT = "12838510068";

let gammel = "";
beforeEach(() => {
  gammel = process.env.NOKKEL_KEK ?? "";
});
afterEach(() => {
  process.env.NOKKEL_KEK = gammel;
  delete process.env.NOKKEL_KEK_FORRIGE;
});
/** What whoever keeps the keys does: a new one first, the old one kept until all is moved. */
function nyKek() {
  process.env.NOKKEL_KEK_FORRIGE = gammel;
  process.env.NOKKEL_KEK = randomBytes(32).toString("base64");
}

const nokkelAv = async (id: string): Promise<string> =>
  (await db.admin`select nokkel from soknad where id = ${id}`)[0]?.nokkel;
const identAv = async (id: string): Promise<string> =>
  (await db.admin`select ident_kryptert from person where id = ${id}`)[0]?.ident_kryptert;

/** A draft, a sent application and a deleted one, with words under the first two. */
async function treSoknader() {
  await db.admin.unsafe("delete from sak; delete from soknad; delete from person");
  const hun = await createPerson(db.admin, { ident: IDENT });
  const { soknadId: utkast } = await createUtkast(db.admin, hun.personId);
  const { soknadId: sendt } = await createSak(db.admin, hun.personId);
  const { soknadId: slettet } = await createSak(db.admin, hun.personId);
  await db.admin`update soknad set nokkel = '' where id = ${slettet}`;
  const pakker = await Promise.all(
    [utkast, sendt].map(async (id) => ({ id, pakke: caseCipher(id, await nokkelAv(id)).encrypt("x", "astma") })),
  );
  return { hun, slettet, pakker };
}

describe("bytte av nøkkelen over nøklene", () => {
  test("alt leses under byttet, og etterpå uten den gamle", async () => {
    const { hun, slettet, pakker } = await treSoknader();
    nyKek();
    for (const { id, pakke } of pakker) expect(caseCipher(id, await nokkelAv(id)).decrypt("x", pakke)).toBe("astma");
    expect(await bytte()).toEqual({ utfall: "ferdig", kode: "pakketOm" });
    expect(await bytte()).toEqual({ utfall: "ferdig", kode: "ingenting" });
    delete process.env.NOKKEL_KEK_FORRIGE;
    for (const { id, pakke } of pakker) expect(caseCipher(id, await nokkelAv(id)).decrypt("x", pakke)).toBe("astma");
    expect(decryptField(identsted(hun.personId), await identAv(hun.personId))).toBe(IDENT);
    expect(await nokkelAv(slettet)).toBe("");
  });

  test("en ødelagt nøkkel kan ikke hentes fra en eldre kopi når den gamle nøkkelen over den er borte", async () => {
    const { pakker } = await treSoknader();
    const [sak] = pakker;
    if (!sak) throw new Error("ingen sak");
    const kopi = await nokkelAv(sak.id);
    await db.admin`update soknad set nokkel = '' where id = ${sak.id}`;
    expect(caseCipher(sak.id, kopi).decrypt("x", sak.pakke)).toBe("astma");
    nyKek();
    await bytte();
    delete process.env.NOKKEL_KEK_FORRIGE;
    expect(() => caseCipher(sak.id, kopi).decrypt("x", sak.pakke)).toThrow();
  });

  test("en pakke som ingen nøkkel åpner, stopper byttet, og ingenting er endret", async () => {
    const { hun, pakker } = await treSoknader();
    const nokkel = await nokkelAv(pakker[0]?.id ?? "");
    const { soknadId: fremmed } = await createSak(db.admin, hun.personId);
    await db.admin`update soknad set nokkel = ${nokkel} where id = ${fremmed}`;
    nyKek();
    await expect(bytte()).rejects.toThrow();
    expect(await nokkelAv(pakker[0]?.id ?? "")).toBe(nokkel);
  });

  test("flere enn en bunt tas i runder, og det som er gjort, er gjort", async () => {
    await treSoknader();
    for (let i = 0; i < 501; i++) await createPerson(db.admin);
    nyKek();
    const forste = await rewrapNokler(jobb, { etter: {} });
    expect(forste.ok && forste.value.antall).toBe(502);
    expect(await bytte()).toEqual({ utfall: "ferdig", kode: "pakketOm" });
    expect(await bytte()).toEqual({ utfall: "ferdig", kode: "ingenting" });
  });

  test("bare jobben gjør det, og bare med nøkler som fortsatt åpner", async () => {
    const { hun, pakker } = await treSoknader();
    const id = pakker[1]?.id ?? "";
    for (const hvem of [
      hun,
      await createAnsatt(db.admin, { roller: ["sysadmin"] }),
      { kind: "system", jobb: "rydd" } as const,
    ])
      expect(await rewrapNokler(hvem, { etter: {} })).toMatchObject({ ok: false });
    const skriv = (jobbnavn: string, nokkel: string) =>
      withActor(
        { kind: "system", jobb: jobbnavn },
        "prøve",
        (tx) => raw(tx)`update soknad set nokkel = ${nokkel} where id = ${id}`,
      );
    await expect(skriv("rydd", "v1.kekaaaa.x")).rejects.toThrow();
    await expect(skriv("nokkelbytte", "noe annet")).rejects.toThrow();
  });
});
