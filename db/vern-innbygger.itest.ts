import { beforeAll, describe, expect, test } from "vitest";
import type { Ansatt, Innbygger } from "#domain/kernel/actor.ts";
import { useDatabase } from "./testing/database.ts";
import { forseglet } from "./testing/forseglet.ts";
import { forsok, gar, stoppes } from "./testing/forsok.ts";
import { createAnsatt, createPerson } from "./testing/person-builder.ts";
import { createSak } from "./testing/sak-builder.ts";
import { createUtkast } from "./testing/soknad-builder.ts";
import { createVedtak } from "./testing/vedtak-builder.ts";

const db = useDatabase();
let amina: Innbygger;
let tor: Innbygger;
let sunniva: Ansatt;
beforeAll(async () => {
  amina = await createPerson(db.admin);
  tor = await createPerson(db.admin);
  sunniva = await createAnsatt(db.admin);
});

const sakFor = (mer: Parameters<typeof createSak>[2] = {}) =>
  createSak(db.admin, amina.personId, { ansvarlig: sunniva.ansattId, tilstand: "under_behandling", ...mer });

describe("en innbygger med SQL", () => {
  test("endrer ikke sin egen sak utover å trekke, ettersende og klage", async () => {
    const { sakId } = await sakFor();
    for (const satt of [
      "tilstand = 'innvilget_bevis', apen = false",
      "tilstand = 'avslatt'",
      "tilstand = 'mottatt'",
      "enhet = 'bolig'",
      "gradering = 'kode6'",
      "avgjort = now()",
      "regelsett = 'mitt'",
      "foreslatt_av = null, frist = '2099-01-01'",
      "ansvarlig = null",
      `soker_id = '${tor.personId}'`,
      "mottatt = now() - interval '90 days'",
      "frist_svar = '2020-01-01'",
      "sok_navn = 'x'",
    ])
      await stoppes(amina, `update sak set ${satt} where id = $1`, [sakId]);
    await gar(amina, "update sak set tilstand = 'trukket', apen = false, revisjon = revisjon + 1 where id = $1", [
      sakId,
    ]);
    await stoppes(tor, "update sak set tilstand = 'trukket' where id = $1", [sakId]);
  });

  test("føder en sak bare som mottatt, av egen søknad, med sin egen gradering", async () => {
    const leila = await createPerson(db.admin, { gradering: "kode6" });
    const mitt = await createUtkast(db.admin, leila.personId);
    const annens = await createUtkast(db.admin, tor.personId);
    const ny = (mer: Record<string, unknown> = {}) => {
      const rad: Record<string, unknown> = {
        tilstand: "mottatt",
        gradering: "kode6",
        soknad_id: mitt.soknadId,
        ...mer,
      };
      const felt = Object.keys(rad);
      return [
        `insert into sak (ar, lopenummer, tjeneste, soker_id, sok_navn, enhet, mottatt, frist_svar, frist, ${felt.join(", ")})
         values (2026, bd_neste_saksnummer(2026), 'startlan', $1, 'x', 'startlan', now(), '2026-12-24', '2026-12-24', ${felt.map((_, i) => `$${i + 2}`).join(", ")})`,
        [leila.personId, ...Object.values(rad)],
      ] as const;
    };
    for (const mer of [
      { tilstand: "innvilget_tilsagn" },
      { gradering: "ingen" },
      { ansvarlig: sunniva.ansattId },
      { avgjort: "2026-11-01T00:00:00Z" },
      { soknad_id: annens.soknadId },
    ])
      await stoppes(leila, ...ny(mer));
    await stoppes(sunniva, ...ny());
    await gar(leila, ...ny());
  });

  test("endrer ingenting i det som er sendt, og gjør det ikke til et utkast igjen", async () => {
    const { soknadId } = await sakFor();
    for (const satt of [
      'svar = \'{"harGjeld":"nei"}\'',
      "tilstand = 'utkast'",
      "dokumentsvar = '{\"a\":{}}'",
      "nokkel = ''",
      "tjeneste = 'annen'",
    ])
      await stoppes(amina, `update soknad set ${satt} where id = $1`, [soknadId]);
    const utkast = await createUtkast(db.admin, amina.personId);
    await stoppes(amina, "update soknad set soker_id = $2 where id = $1", [utkast.soknadId, tor.personId]);
    await stoppes(amina, "update soknad set nokkel = 'v1.x' where id = $1", [utkast.soknadId]);
    await stoppes(amina, "update soknad set innsendingsnokkel = uuidv7() where id = $1", [utkast.soknadId]);
    await gar(amina, "update soknad set svar = '{}', revisjon = revisjon + 1 where id = $1", [utkast.soknadId]);
  });

  test("endrer ikke hvem hun er", async () => {
    for (const satt of [
      "gradering = 'kode6'",
      "navn = 'x'",
      "ident_kryptert = 'x'",
      "er_demo = true",
      "fodselsdato = null",
    ])
      await stoppes(amina, `update person set ${satt} where id = $1`, [amina.personId]);
    await gar(amina, "update person set epost = 'ny@example.no' where id = $1", [amina.personId]);
  });

  test("bestiller bare sine egne kvitteringer, uten ord fra kommunen, og endrer ingen brev", async () => {
    const { sakId } = await sakFor();
    const bestill = (mal: string, mer = "", verdi = "") =>
      [
        `insert into brev (sak_id, mottaker_id, mal, malversjon, nokkel, data${mer}) values ($1, $2, $3, 1, $4, '{}'${verdi})`,
        [sakId, amina.personId, mal, `${mal}:${crypto.randomUUID()}`],
      ] as const;
    for (const mal of ["vedtak_innvilget", "mangelbrev", "forelopig_svar"]) await stoppes(amina, ...bestill(mal));
    await stoppes(amina, ...bestill("kvittering", ", tilstand", ", 'ferdig'"));
    await stoppes(tor, ...bestill("kvittering"));
    await gar(amina, ...bestill("kvittering"));
    await stoppes(amina, "update brev set data = '{\"x\":1}' where sak_id = $1", [sakId]);
    await stoppes(amina, "update brev set tilstand = 'ferdig' where sak_id = $1", [sakId]);
  });

  test("endrer ikke en klage som er sendt, og klager ikke i andres saker", async () => {
    const { sakId } = await sakFor();
    const vedtakId = await createVedtak(db.admin, sakId);
    const klag = `insert into klage (vedtak_id, sak_id, klager_id, nokkel, tekst_kryptert, mottatt, frist, innen_frist)
      values ($1, $2, $3, uuidv7(), '${forseglet}', now(), '2099-01-01', true)`;
    await stoppes(amina, klag.replace(forseglet, "Jeg er uenig"), [vedtakId, sakId, amina.personId]);
    const annen = await createSak(db.admin, tor.personId);
    await stoppes(tor, klag, [vedtakId, annen.sakId, tor.personId]);
    await stoppes(tor, klag, [vedtakId, sakId, tor.personId]);
    await stoppes(amina, klag, [vedtakId, sakId, tor.personId]);
    await gar(amina, klag, [vedtakId, sakId, amina.personId]);
    for (const satt of ["tekst_kryptert = 'x'", "innen_frist = true", "mottatt = now()", "tilstand = 'medhold'"]) {
      await stoppes(amina, `update klage set ${satt} where sak_id = $1`, [sakId]);
      await stoppes(sunniva, `update klage set ${satt} where sak_id = $1`, [sakId]);
    }
  });

  test("legger ikke filer i andres saker, kaller dem ikke skannet, og tar ikke tilbake det som er sendt", async () => {
    const { sakId, soknadId } = await sakFor();
    const annen = await createSak(db.admin, tor.personId);
    const ny = (sak: string | null, soknad: string, tilstand = "lastes_opp", navn = forseglet) =>
      [
        `insert into vedlegg (soknad_id, sak_id, eier_id, krav, filnavn, mime, storrelse, sha256, lagernokkel, tilstand)
         values ($1, $2, $3, 'annet', $5, 'application/pdf', 1, 'x', 'y', $4)`,
        [soknad, sak, amina.personId, tilstand, navn],
      ] as const;
    await stoppes(amina, ...ny(annen.sakId, soknadId));
    await stoppes(amina, ...ny(null, annen.soknadId));
    await stoppes(amina, ...ny(sakId, soknadId, "mottatt"));
    await stoppes(amina, ...ny(sakId, soknadId, "lastes_opp", "legeerklæring.pdf"));
    await gar(amina, ...ny(sakId, soknadId));
    await stoppes(amina, "update vedlegg set skann = 'ren' where sak_id = $1", [sakId]);
    await stoppes(amina, "update vedlegg set sha256 = 'z' where sak_id = $1", [sakId]);
    await stoppes(amina, "update vedlegg set sak_id = $2 where sak_id = $1", [sakId, annen.sakId]);
    await gar(amina, "update vedlegg set tilstand = 'mottatt', mottatt = now() where sak_id = $1", [sakId]);
    await stoppes(amina, "update vedlegg set tilstand = 'fjernet' where sak_id = $1", [sakId]);
  });

  test("bruker ikke opp en annens innsendingsnøkkel", async () => {
    const { sakId } = await sakFor();
    const annens = await createUtkast(db.admin, (await createPerson(db.admin)).personId);
    const send = `insert into innsending (nokkel, innholdshash, sak_id, person_id, kvittering) values ($1, 'x', $2, $3, '{}')`;
    await stoppes(amina, send, [annens.nokkel, sakId, amina.personId]);
  });

  test("ser bare den av de ansatte som har saken hennes", async () => {
    const ny = await createPerson(db.admin);
    expect(await forsok(ny, "select id from ansatt")).toBe(0);
    await createSak(db.admin, ny.personId, { ansvarlig: sunniva.ansattId });
    expect(await forsok(ny, "select id from ansatt")).toBe(1);
  });

  test("skriver ikke kommunens hendelser, og ingen i andres kjeder", async () => {
    const { sakId } = await sakFor();
    const annen = await createSak(db.admin, tor.personId);
    const skriv = (sak: string, eier: string, type: string) =>
      ["select bd_append_hendelse($1, $1, $2, 'ingen', $3, '{}')", [sak, eier, type]] as const;
    await stoppes(amina, ...skriv(sakId, amina.personId, "sak.forelopigSvar"));
    await stoppes(amina, ...skriv(sakId, amina.personId, "vedtak.vedtatt"));
    await stoppes(amina, ...skriv(annen.sakId, tor.personId, "klage.mottatt"));
    await stoppes(amina, ...skriv(sakId, tor.personId, "klage.mottatt"));
    await gar(amina, ...skriv(sakId, amina.personId, "vedlegg.ettersendt"));
    await stoppes({ kind: "anonym" }, ...skriv(sakId, amina.personId, "vedlegg.ettersendt"));
  });
});
