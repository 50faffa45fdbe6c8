import { describe, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { useFillager } from "#db/testing/fillager.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { createUtkast } from "#db/testing/soknad-builder.ts";
import * as filer from "#usecases/dokument/testing/filer.ts";
import { decodeOpplasting } from "../_soknad/opplasting-kake.ts";
import { getFil } from "./fil/[vedleggId]/get-fil.ts";
import { postInnsending } from "./innsending/[nokkel]/post-innsending.ts";
import { patchUtkast } from "./utkast/[soknadId]/patch-utkast.ts";
import { postVedlegg, tilInnlogging } from "./vedlegg/[soknadId]/post-vedlegg.ts";

const db = useDatabase();
useFillager();

async function own() {
  const hun = await createPerson(db.admin);
  const utkast = await createUtkast(db.admin, hun.personId);
  const rad = async () => (await db.admin`select revisjon, tilstand from soknad where id = ${utkast.soknadId}`)[0];
  return { hun, ...utkast, rad };
}
const json = (kropp: BodyInit, type = "application/json") =>
  new Request("http://localhost:3000/api/x", { method: "POST", body: kropp, headers: { "content-type": type } });
const felt = (verdi: unknown) => JSON.stringify({ felt: { soverom: { verdi, basertPa: 1 } } });

describe("PATCH /api/utkast", () => {
  test("svarer med ny versjon, og med begge verdiene når feltet er endret et annet sted", async () => {
    const { hun, soknadId } = await own();
    const forst = await patchUtkast(hun, soknadId, json(felt("3")));
    expect([forst.status, forst.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect(await forst.json()).toMatchObject({ felt: { soverom: 2 }, lagret: expect.any(String) });
    const sa = await patchUtkast(hun, soknadId, json(felt("4")));
    expect(sa.status).toBe(409);
    expect(await sa.json()).toMatchObject({ konflikter: [{ felt: "soverom", din: "4", deres: "3", versjon: 2 }] });
  });

  test.each<[string, () => Request, number, string]>([
    ["ugyldig verdi", () => json(felt("-3")), 422, "soverom"],
    [
      "nøkkel som står i adressen",
      () => json(JSON.stringify({ felt: {}, soknadId: crypto.randomUUID() })),
      422,
      "soknadId",
    ],
    ["__proto__", () => json('{"felt":{},"__proto__":{"a":1}}'), 422, "__proto__"],
    [
      "constructor dypt nede",
      () => json('{"felt":{"soverom":{"verdi":{"constructor":1},"basertPa":1}}}'),
      422,
      "felt.soverom.verdi.constructor",
    ],
    ["tjue tusen nivåer", () => json(`{"felt":${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}`), 422, "felt"],
    ["UTF-16", () => json(Buffer.from(`\ufeff${felt("3")}`, "utf16le")), 422, "innhold"],
    ["BOM", () => json(`\ufeff${felt("3")}`), 422, "innhold"],
    ["feil tegnsett", () => json(felt("3"), "application/json; charset=iso-8859-1"), 422, "content-type"],
    ["skjema i stedet for JSON", () => json("felt=1", "application/x-www-form-urlencoded"), 422, "content-type"],
    ["liste ytterst", () => json("[]"), 422, "innhold"],
    ["tall som 1e3", () => json(felt(1e3)), 422, "soverom"],
  ])("avvises uten at noe skrives: %s", async (_navn, lag, status, sti) => {
    const { hun, soknadId, rad } = await own();
    const svar = await patchUtkast(hun, soknadId, lag());
    expect(svar.status).toBe(status);
    const { felt: feil } = (await svar.json()) as { felt: { felt: string }[] };
    expect(feil[0]?.felt.startsWith(sti)).toBe(true);
    expect(await rad()).toMatchObject({ revisjon: 1 });
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  test("mer enn 256 kB er for stort, også når lengden ikke er oppgitt", async () => {
    const { hun, soknadId } = await own();
    expect((await patchUtkast(hun, soknadId, json(felt("a".repeat(300_000))))).status).toBe(413);
    const strom = new Blob([felt("a".repeat(300_000))]).stream();
    const uten = new Request("http://localhost/x", {
      method: "PATCH",
      body: strom,
      duplex: "half",
      headers: { "content-type": "application/json" },
    } as RequestInit);
    expect((await patchUtkast(hun, soknadId, uten)).status).toBe(413);
  });

  test("den siste av to like nøkler gjelder, overalt", async () => {
    const { hun, soknadId } = await own();
    const kropp = '{"felt":{"soverom":{"verdi":"8","basertPa":1},"soverom":{"verdi":"3","basertPa":1}}}';
    expect((await patchUtkast(hun, soknadId, json(kropp))).status).toBe(200);
    expect(await db.admin`select svar->>'soverom' as v from soknad where id = ${soknadId}`).toMatchObject([{ v: "3" }]);
  });

  test("en fremmed får 404", async () => {
    const { soknadId } = await own();
    expect((await patchUtkast(await createPerson(db.admin), soknadId, json(felt("3")))).status).toBe(404);
  });
});

describe("POST /api/innsending", () => {
  const kropp = (soknadId: string, mer = {}) =>
    json(JSON.stringify({ soknadId, revisjon: 1, bekreftet: true, ...mer }));

  test("sender, og gir samme kvittering på nytt", async () => {
    const { hun, soknadId, nokkel } = await own();
    const forst = await postInnsending(hun, nokkel, kropp(soknadId));
    expect(forst.status).toBe(200);
    const igjen = await postInnsending(hun, nokkel, kropp(soknadId));
    expect([igjen.status, await igjen.json()]).toEqual([200, await forst.json()]);
    expect((await postInnsending(hun, nokkel, kropp(soknadId, { revisjon: 9 }))).status).toBe(422);
  });

  test("for lavt nivå er 403 acr_for_lav, og ingenting skrives", async () => {
    const { hun, soknadId, nokkel, rad } = await own();
    const svar = await postInnsending({ ...hun, acr: "idporten-loa-substantial" }, nokkel, kropp(soknadId));
    expect([svar.status, await svar.json()]).toEqual([403, { kode: "acr_for_lav" }]);
    expect(await rad()).toMatchObject({ tilstand: "utkast" });
  });

  test("ekstra nøkler og manglende bekreftelse er 422 med feltsti", async () => {
    const { hun, soknadId, nokkel, rad } = await own();
    for (const mer of [{ tilstand: "innsendt" }, { sakId: crypto.randomUUID() }, { bekreftet: false }]) {
      const svar = await postInnsending(hun, nokkel, kropp(soknadId, mer));
      expect(svar.status).toBe(422);
      expect(await svar.json()).toMatchObject({ felt: [{ felt: Object.keys(mer)[0] }] });
    }
    expect(await rad()).toMatchObject({ tilstand: "utkast" });
  });
});

describe("POST /api/vedlegg", () => {
  const skjema = (
    soknadId: string,
    deler: Parameters<typeof filer.multipart>[0],
    hoder: Record<string, string> = {},
  ) => {
    const { kropp, contentType } = filer.multipart([{ navn: "krav", innhold: "annet" }, ...deler]);
    return new Request(`http://localhost:3000/api/vedlegg/${soknadId}`, {
      method: "POST",
      body: new Uint8Array(kropp),
      headers: { "content-type": contentType, ...hoder },
    });
  };
  const maskin = { accept: "application/json" };
  const fil = (innhold: Buffer, filnavn: string) => ({ navn: "fil", innhold, filnavn });

  test("med script: 201, ellers status og kode for det som ble avvist", async () => {
    const { hun, soknadId } = await own();
    const svar = await postVedlegg(hun, soknadId, skjema(soknadId, [fil(filer.pdf(), "a.pdf")], maskin));
    expect([svar.status, await svar.json()]).toMatchObject([201, { mottatt: [{ filnavn: "a.pdf" }], avvist: [] }]);
    const exe = await postVedlegg(hun, soknadId, skjema(soknadId, [fil(filer.exe, "b.pdf")], maskin));
    expect([exe.status, await exe.json()]).toMatchObject([
      422,
      { kode: "vedlegg.ukjentType", avvist: [{ filnavn: "b.pdf" }] },
    ]);
    const stor = Buffer.concat([filer.pdf(), Buffer.alloc(15 * 1024 * 1024)]);
    expect((await postVedlegg(hun, soknadId, skjema(soknadId, [fil(stor, "c.pdf")], maskin))).status).toBe(413);
    const tomt = await postVedlegg(hun, soknadId, skjema(soknadId, [fil(Buffer.alloc(0), "")], maskin));
    expect(await tomt.json()).toMatchObject({ kode: "vedlegg.ingenFil" });
  });

  test("uten script: 303 tilbake til siden, med navn og grunn i en kake og aldri i adressen", async () => {
    const { hun, soknadId } = await own();
    const sendt = skjema(soknadId, [fil(filer.exe, "12838510068 hemmelig.pdf")], {
      referer: `http://localhost:3000/soknad/${soknadId}/dokumenter?x=1`,
    });
    const svar = await postVedlegg(hun, soknadId, sendt);
    expect(svar.status).toBe(303);
    const sted = svar.headers.get("location") ?? "";
    expect(sted).toMatch(new RegExp(`^/soknad/${soknadId}/dokumenter\\?opplasting=[0-9a-f]{8}$`));
    const kake = svar.headers.get("set-cookie") ?? "";
    // What a browser demands of the name: bound to this host, never sent in the clear.
    expect(kake).toMatch(/^__Host-opplasting=[^;]+; Path=\/; Max-Age=60; HttpOnly; Secure; SameSite=Lax$/);
    const verdi = /__Host-opplasting=([^;]*)/.exec(kake)?.[1];
    expect(decodeOpplasting(verdi, sted.split("=")[1])).toMatchObject({
      mottatt: 0,
      avvist: [{ filnavn: "12838510068 hemmelig.pdf", kode: "ukjentType" }],
    });
    expect(decodeOpplasting(verdi, "noe annet")).toBeUndefined();
  });

  test("et fremmed sted å gå tilbake til blir vår egen side", async () => {
    const { hun, soknadId } = await own();
    const sendt = skjema(soknadId, [fil(filer.pdf(), "a.pdf")], { referer: "https://evil.example//evil" });
    const svar = await postVedlegg(hun, soknadId, sendt);
    expect(svar.headers.get("location")).toMatch(new RegExp(`^/soknad/${soknadId}/dokumenter\\?`));
  });

  test("en avsluttet økt går til innloggingen og tilbake til siden", () => {
    const id = crypto.randomUUID();
    const svar = tilInnlogging(skjema(id, []), id, new Response(null, { status: 401 }));
    expect([svar.status, svar.headers.get("location")]).toEqual([
      303,
      `/logg-inn?til=${encodeURIComponent(`/soknad/${id}/dokumenter`)}`,
    ]);
    expect(tilInnlogging(skjema(id, [], maskin), id, new Response(null, { status: 401 })).status).toBe(401);
  });

  test("nedlasting: vedlegg, sandkasse, uten gjetting av type, med rett navn", async () => {
    const { hun, soknadId } = await own();
    const ut = await postVedlegg(hun, soknadId, skjema(soknadId, [fil(filer.pdf(), "lønn «mars».pdf")], maskin));
    const { mottatt } = (await ut.json()) as { mottatt: { vedleggId: string }[] };
    const svar = await getFil(hun, mottatt[0]?.vedleggId ?? "");
    expect(Object.fromEntries(svar.headers)).toMatchObject({
      "content-disposition":
        `attachment; filename="lnn _mars_.pdf"; filename*=UTF-8''l%C3%B8nn%20%C2%ABmars%C2%BB.pdf`.replace(
          "lnn",
          "l_nn",
        ),
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
      "content-type": "application/pdf",
    });
    expect(Buffer.from(await svar.arrayBuffer())).toEqual(filer.pdf());
    expect((await getFil(await createPerson(db.admin), mottatt[0]?.vedleggId ?? "")).status).toBe(404);
  });
});
