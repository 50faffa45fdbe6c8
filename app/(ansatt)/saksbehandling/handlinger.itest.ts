import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { OKTKAKE } from "#app/_session/kake.ts";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt } from "#db/testing/person-builder.ts";
import { createSesjon } from "#db/testing/sesjon-builder.ts";
import { setTestMiljo } from "#db/testing/test-miljo.ts";
import { deler, harDirektiv, kodefiler } from "#dev/lint/kilde.ts";
import { root } from "#dev/stack/folders.ts";
import { proposeVedtak } from "#usecases/vedtak/propose-vedtak.ts";
import { innstillingFor, klarSak } from "#usecases/vedtak/testing/klar-sak.ts";
import { vedta } from "./sak/[sakId]/vedtak/beslutning-actions.ts";

const kaker = new Map<string, string>();
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: (navn: string) => (kaker.has(navn) ? { value: kaker.get(navn) } : undefined) }),
  headers: async () => new Headers(),
}));
// Plain Node takes the browser's half; this is what Next gives a server.
vi.mock("next-intl/server", () => ({}));
vi.mock("next/navigation", () => import("next/dist/client/components/navigation.react-server.js"));

const db = useDatabase();
const sakId = crypto.randomUUID();
const id = crypto.randomUUID();

type Felt = Record<string, string | string[]>;
/** Every action: what the page binds before state and form, and a form as the page would post it. */
const handlinger: Record<string, { bundet?: unknown[]; felt: Felt }> = {
  ta: { bundet: [sakId, 1, "2026/1"], felt: {} },
  taHer: { bundet: [sakId], felt: { revisjon: "1" } },
  sok: { felt: { tekst: "Hansen" } },
  sokFnr: { felt: { fnr: "12838510068", grunn: "henvendelse" } },
  apne: { bundet: [sakId], felt: { grunn: "veiledning", tekst: "Hun ringte om saken sin." } },
  leverTilbake: { bundet: [sakId], felt: { revisjon: "1" } },
  tildel: { bundet: [sakId], felt: { revisjon: "1", ansattId: id } },
  meldInhabil: { bundet: [sakId], felt: {} },
  registrer: {
    bundet: [sakId, "soverom"],
    felt: { verdi: ["3"], kilde: "samtale", merknad: "Fortalt på telefon." },
  },
  visVernet: { bundet: [sakId, "ident"], felt: { grunn: "saksbehandling" } },
  skrivNotat: { bundet: [sakId], felt: { slag: "internt", tekst: "Et langt notat som ikke må bli borte." } },
  merkNotat: { bundet: [sakId, id], felt: { grunn: "Skrevet i feil sak." } },
  sendForelopig: {
    bundet: [sakId],
    felt: { revisjon: "1", grunn: "mengde", forventet: "24.12.2026", merknad: "Vi venter på banken." },
  },
  innstill: {
    bundet: [sakId],
    felt: {
      revisjon: "1",
      grunnlagHash: "a".repeat(64),
      utfall: "avslatt",
      belop: "",
      gyldigTil: "",
      vilkar: [],
      avslagsgrunner: ["betjeningsevne"],
      hvorforMindre: "",
      hensyn: "Side opp og side ned med hensyn.",
      barnetsBeste: "Barnet har det best her.",
      veienVidere: "Vi ringer henne.",
      _handling: "send",
    },
  },
  vedta: { bundet: [sakId, id], felt: { revisjon: "1" } },
  returner: { bundet: [sakId, id], felt: { revisjon: "1", grunn: "Beregningen bruker gammel husleie." } },
  lagreVurdering: {
    bundet: [sakId],
    felt: { versjon: "0", "egne.opphold.svar": "oppfylt", "egne.opphold.begrunnelse": "Sett.", barnetsBeste: "Ja." },
  },
  lagreBeregning: {
    bundet: [sakId],
    felt: { versjon: "0", livsoppholdValg: "sifo", "satt.satt.nedbetalingstidAr": "30" },
  },
  registrerSamtale: {
    bundet: [sakId],
    felt: { dato: "1.11.2026", mate: "telefon", deltakere: "Søkeren", tolk: "nei", temaer: ["lan"], merknad: "Lang." },
  },
  registrerKredittsjekk: { bundet: [sakId], felt: { dato: "1.11.2026", resultat: "ingen", merknad: "Ren." } },
  besvart: { bundet: [id], felt: {} },
  hold: { bundet: [sakId], felt: { grunn: "rettssak" } },
  frigi: { bundet: [sakId], felt: { avlevert: "ja" } },
  paus: { bundet: [sakId], felt: { revisjon: "1", til: "1.2.2027", grunn: "Familien er hos bestemor." } },
  gjenoppta: { bundet: [sakId], felt: { revisjon: "1" } },
  avslutt: { bundet: [sakId], felt: { revisjon: "1", rute: "privat_leie", grunn: "Hun ringte." } },
  foreslaPrioritet: {
    bundet: [sakId],
    felt: { revisjon: "1", "tillegg.band": "A", "tillegg.bandGrunn": "Uten bolig." },
  },
  varsle: { bundet: [sakId], felt: { revisjon: "1", grunn: "harBolig", tekst: "De bor i en leilighet." } },
  lestSvaret: { bundet: [sakId, "2026-11-24T10:00:00.000Z"], felt: {} },
  laFalle: { bundet: [sakId], felt: { grunn: "De trenger plassen." } },
  foreslaFjerning: {
    bundet: [sakId],
    felt: { revisjon: "1", hensyn: "Langt.", barnetsBeste: "", veienVidere: "Søk." },
  },
  vedtaPrioritet: { bundet: [sakId, id], felt: {} },
  returnerPrioritet: { bundet: [sakId, id], felt: { grunn: "Se på det nye først." } },
  vedtaFjerning: { bundet: [sakId, id], felt: {} },
  returnerFjerning: { bundet: [sakId, id], felt: { grunn: "De har svart." } },
  avklar: {
    bundet: [sakId, "plass"],
    felt: { medlemmer: `${sakId},${id}`, svar: "ulikeHusstander", grunn: "To søsken." },
  },
  leieOpplys: { bundet: [id], felt: { revisjon: "1" } },
  leieLeggFrem: { bundet: [id], felt: { revisjon: "1", fra: "1.1.2070", til: "31.12.2072", sikkerhet: "depositum" } },
  leieSigner: { bundet: [id], felt: { revisjon: "1" } },
  leieSikkerhet: { bundet: [id], felt: { revisjon: "1", slag: "garanti", dato: "1.11.2026" } },
  leieProtokoll: {
    bundet: [id, "overtakelse"],
    felt: { revisjon: "1", dato: "1.11.2026", strom: "1", merknad: "Ripe." },
  },
  leieInnflytt: { bundet: [id], felt: { revisjon: "1" } },
  leieReguler: {
    bundet: [id],
    felt: { revisjon: "1", fraMnd: "10.2025", kpiFra: "130", tilMnd: "10.2026", kpiTil: "134", gjelderFra: "1.1.2070" },
  },
  leieBekymring: { bundet: [id], felt: { revisjon: "1", grunn: "restanse", tekst: "Hun har ikke betalt." } },
  leieOppgave: { bundet: [id, id], felt: { resultat: "samtale" } },
  leieUtflytt: { bundet: [id], felt: { revisjon: "1" } },
  leieGjorOpp: { bundet: [id], felt: { revisjon: "1", belop: "0", dato: "1.11.2026" } },
  leieSvar: { bundet: [id, id], felt: { svar: "avslatt", grunn: "forTrangt", tekst: "For trangt." } },
  leieForesla: { bundet: [id, id], felt: { svar: "innvilget", ar: "3", grunn: "", tekst: "Samme behov." } },
  leieAvgjor: { bundet: [id, id], felt: { foreslatt: "2026-11-24T10:00:00.000Z" } },
  lagAvValg: { bundet: [id], felt: { innflytting: "1.12.2027" } },
  lagDirekte: { bundet: [id], felt: { boligId: id, grunn: "akutt_behov", innflytting: "1.12.2027" } },
  sendDet: { bundet: [id], felt: { revisjon: "1" } },
  svarForDem: { bundet: [id], felt: { svar: "ja", nokkel: id, kode: "", tekst: "", notat: "Hun ringte og sa ja." } },
  angreForDem: { bundet: [id], felt: {} },
  vurderGrunnen: { bundet: [id], felt: { revisjon: "1", utfall: "nytt_tilbud", begrunnelse: "Trappa er bratt." } },
  trekkDet: { bundet: [id], felt: { revisjon: "1", grunn: "etter_onske" } },
  leggTilVisning: { bundet: [id, id], felt: { dag: "1.12.2027", klokka: "16.30", plasser: "2" } },
  forplikt: { bundet: ["annen"], felt: {} },
  kjor: { bundet: [id], felt: {} },
  velg: {
    bundet: [id, id],
    felt: { plassId: id, [`grunn.${id}`]: "bomiljo", notat: "Et langt notat fra møtet som ikke må bli borte." },
  },
  avgjor: { bundet: [id, id, id], felt: { svar: "besluttet" } },
  nyBolig: { felt: { omrade: "asker", adresse: "Prøvevei 1" } },
  endreBolig: { bundet: [id], felt: { revisjon: "1", adresse: "Prøvevei 1" } },
  flyttBolig: { bundet: [id, "taUtAvDrift"], felt: { revisjon: "1", grunn: "skade" } },
  kryssAv: { bundet: [id], felt: { runde: "1", utfort: ["befaring"] } },
  fjernBilde: { bundet: [id, id], felt: {} },
  nyAvtale: { felt: { utleier: "Utleier", prosjekt: "Prosjekt" } },
  endreAvtale: { bundet: [id], felt: { revisjon: "1", utleier: "Utleier" } },
  provIgjen: { bundet: [id], felt: {} },
  handtert: { bundet: [id], felt: { grunn: "telefon", underrettet: "1.11.2026" } },
};

type Handling = (...alt: unknown[]) => Promise<StaffState>;
const filer = kodefiler("app/(ansatt)").filter((f) => harDirektiv(f, "use server"));
const alle = filer.flatMap((fil) =>
  deler(fil)
    .filter((d) => d.eksportert)
    .map((d) => ({ fil, navn: d.navn })),
);

const somSkjema = (felt: Felt) => {
  const skjema = new FormData();
  for (const [navn, verdi] of Object.entries(felt)) for (const v of [verdi].flat()) skjema.append(navn, v);
  return skjema;
};
const somVerdier = (felt: Felt) =>
  Object.fromEntries(Object.entries(felt).flatMap(([n, v]) => ([v].flat().length > 0 ? [[n, [v].flat()]] : [])));

async function gjor({ fil, navn }: { fil: string; navn: string }) {
  const { bundet = [], felt } = handlinger[navn] ?? { felt: {} };
  const modul = (await import(/* @vite-ignore */ join(root, fil))) as Record<string, Handling>;
  const svar = await modul[navn]?.(...bundet, { n: 4 }, somSkjema(felt));
  return { svar, skrevet: somVerdier(felt) };
}

async function loggInn() {
  const ansatt = await createAnsatt(db.admin, {
    roller: ["saksbehandler", "beslutter", "leder"],
    enheter: ["startlan", "bolig"],
  });
  const sid = await createSesjon(db.admin, { ansattId: ansatt.ansattId }, "entra");
  kaker.set(OKTKAKE, await encode({ token: { sid }, secret: process.env.NEXTAUTH_SECRET ?? "" }));
}

beforeAll(async () => {
  setTestMiljo();
  await loggInn();
});

test("listen over handlinger er hele listen", () => {
  expect(alle.map((h) => h.navn).sort()).toEqual(Object.keys(handlinger).sort());
  expect(Math.min(filer.length, alle.length / 2)).toBeGreaterThanOrEqual(10);
});

describe("når saken ikke finnes for henne lenger", () => {
  test.for(alle)("$navn gir tilbake det som ble skrevet", async (handling) => {
    const { svar, skrevet } = await gjor(handling);
    if (handling.navn === "sok") return expect(svar?.verdier).toEqual({ tekst: ["Hansen"] });
    if (handling.navn === "sokFnr") return expect(svar).toMatchObject({ treff: { antall: 0 } });
    expect(svar?.verdier).toEqual(skrevet);
    expect(svar?.n).toBe(5);
    expect(Boolean(svar?.melding) || (svar?.feil?.length ?? 0) > 0).toBe(true);
  });
});

describe("når økten er slutt", () => {
  test.for(alle)("$navn gir tilbake det som ble skrevet, og en vei inn i en ny fane", async (handling) => {
    const okt = kaker.get(OKTKAKE) ?? "";
    kaker.delete(OKTKAKE);
    const { svar, skrevet } = await gjor(handling);
    kaker.set(OKTKAKE, okt);
    expect(svar).toEqual({
      n: 5,
      verdier: skrevet,
      melding: expect.objectContaining({
        tittel: "Du er logget ut",
        nyFane: { href: "/logg-inn/ansatt?ny=1", tekst: expect.any(String) },
      }),
    });
  });
});

test("en beslutter med gammel innlogging sendes til utstederen, som må spørre, og tilbake til vedtaket", async () => {
  const sunniva = await createAnsatt(db.admin);
  const klar = await klarSak(db.admin, sunniva);
  const innstilt = await proposeVedtak(sunniva, await innstillingFor(sunniva, klar.sakId));
  if (!innstilt.ok) throw new Error(innstilt.kode);
  const { vedtakId, revisjon } = innstilt.value;
  await db.admin`update sesjon set autentisert = autentisert - interval '1 hour'`;
  const svar = vedta(klar.sakId, vedtakId, {}, somSkjema({ revisjon: String(revisjon) }));
  const til = encodeURIComponent(`/saksbehandling/sak/${klar.sakId}/vedtak?lagret=bekreftet`);
  await expect(svar).rejects.toMatchObject({ digest: expect.stringContaining(`/logg-inn/ansatt?fersk=1&til=${til}`) });
  await db.admin`update sesjon set autentisert = now()`;
  await expect(vedta(klar.sakId, vedtakId, {}, somSkjema({ revisjon: String(revisjon) }))).rejects.toMatchObject({
    digest: expect.stringContaining("lagret=vedtatt"),
  });
});

describe("når databasen nekter midt i", () => {
  test.for(alle)("$navn gir tilbake det som ble skrevet, og sier fra", async (handling) => {
    await db.admin`revoke select on sak, person, brev, notat, leieforhold, tilbud, ventelisteplass, bolig, bolig_bilde, avtale,
      tildelingskjoring, tildelingsvalg from bd_app`;
    await db.admin`revoke usage on schema pgboss from bd_app`;
    const { svar, skrevet } = await gjor(handling);
    expect(svar?.verdier).toEqual(skrevet);
    expect(svar?.melding?.tittel).toBe("Noe gikk galt hos oss");
    expect(svar?.melding?.tekst).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}/);
  });
});

describe("når databasen er borte", () => {
  test.for(alle)("$navn gir tilbake det som ble skrevet, og sier at det er travelt", async (handling) => {
    const adresse = process.env.DATABASE_URL_APP;
    process.env.DATABASE_URL_APP = "postgres://ingen@127.0.0.1:1/ingen";
    const { svar, skrevet } = await gjor(handling);
    process.env.DATABASE_URL_APP = adresse;
    expect(svar?.verdier).toEqual(skrevet);
    expect(svar?.melding?.tittel).toBe("Det er mye å gjøre hos oss akkurat nå");
  });
});
