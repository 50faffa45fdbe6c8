import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { listEndringsmeldinger } from "#db/queries/endringsmelding.ts";
import { findPrioritetsvurdering, harTilbud } from "#db/queries/min-plass.ts";
import { findMinSak } from "#db/queries/min-sak.ts";
import { findSakPerson } from "#db/queries/sak-person.ts";
import { findSoknad } from "#db/queries/soknad.ts";
import { findStatistikk } from "#db/queries/statistikk.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { policy } from "#domain/sak/policy.ts";
import { tjenester } from "#domain/tjenester.ts";
import type { Behovsprofil } from "#domain/venteliste/behovsprofil.ts";
import { type Bekreftelsesstand, bekreftelsesstand } from "#domain/venteliste/bekreftelse.ts";
import type { Endringsslag } from "#domain/venteliste/endring.ts";
import type { Band, PlassStatus, RuteUt } from "#domain/venteliste/plass.ts";
import { hvaOm, type Prioritetsfaktor } from "#domain/venteliste/prioritet.ts";
import { type Maltventetid, ventetidFor, ventetidsnokkel } from "#usecases/drift/ventetid.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { saksnr } from "#usecases/minside/egen-sak.ts";
import { lesGjeldende } from "#usecases/sak/gjeldende-svar.ts";
import { currentSvar } from "#usecases/soknad/svar-krypto.ts";
import { bekreftelseAv, minPlass, plassFakta } from "./egen-plass.ts";

/** Why the band is what it is: decided by a person with a reason, with every factor, its paragraph and the facts behind it. */
export type Bandgrunn = {
  vurdert: Dag;
  regelsett: string;
  grunn: string;
  faktorer: readonly Prioritetsfaktor[];
  /** What would give another band, as the rules say it. */
  hvaOm: readonly { kode: string; til: Band }[];
};

/** A place on the list as those who wait read it. Never a rank, never anything of another's. Days are ISO days in Oslo. */
export type MinPlass = {
  sakId: string;
  tjeneste: TjenesteId;
  status: PlassStatus;
  godkjent: Dag;
  sisteBekreftet: Dag;
  nesteBekreftelse: Dag;
  bekreftelse: Bekreftelsesstand;
  pausetTil?: Dag;
  ut?: { rute: RuteUt; dag: Dag };
  behov: Behovsprofil;
  band: Band;
  ventetid?: Maltventetid & { medBand: boolean };
  harTilbud: boolean;
  /** Only for the applicant: what stands in the case. */
  eget?: {
    saksnr: string;
    bandgrunn?: Bandgrunn;
    meldinger: readonly { id: string; dag: Dag; slag: readonly Endringsslag[]; behandlet: boolean }[];
  };
  kanBekrefte: boolean;
  kanMelde: boolean;
  kanTrekke: boolean;
};

/** What the case of the applicant says of the place; nothing for the other adult, who has no case here. */
async function egetFor(tx: Tx, sakId: string, actor: Actor) {
  const sak = actor.kind === "innbygger" ? await findMinSak(tx, sakId, actor.personId) : undefined;
  if (!sak) return undefined;
  const [soknad, person] = await Promise.all([findSoknad(tx, sak.soknadId), findSakPerson(tx, sak.sokerId)]);
  // The key of a case whose time is out is gone: the place is a row, its reasons are no more.
  if (!soknad?.nokkel) return undefined;
  const meldinger = await listEndringsmeldinger(tx, sakId);
  return { sak, soknad, fodselsdato: person?.fodselsdato ?? undefined, meldinger };
}
type Eget = NonNullable<Awaited<ReturnType<typeof egetFor>>>;

async function load(tx: Tx, sakId: string, actor: Actor) {
  const plass = await minPlass(tx, sakId, actor, false);
  if (!plass) return undefined;
  const [eget, malt, tilbudt] = await Promise.all([
    egetFor(tx, sakId, actor),
    findStatistikk(tx, ventetidsnokkel(plass.tjeneste)),
    harTilbud(tx, plass.id),
  ]);
  const vurdering = eget && (await findPrioritetsvurdering(tx, plass));
  return { plass, eget, vurdering, malt, tilbudt };
}
type Lastet = NonNullable<Awaited<ReturnType<typeof load>>>;

/** The facts the stored assessment stood on lie over her answers, so that «hva om» starts where the band was set. */
function hvaOmFra({ soknad, fodselsdato }: Eget, faktorer: readonly Prioritetsfaktor[], band: Band, idag: Dag) {
  const tjeneste = tjenester[soknad.tjeneste];
  if (!tjeneste.venteliste) return [];
  const lest = lesGjeldende(soknad.tjeneste, currentSvar(soknad), idag);
  const svart = tjeneste.grunnlag(lest, idag, fodselsdato ? { fodselsdato } : {}) as Record<string, unknown>;
  const lagt = faktorer
    .flatMap((f) => Object.entries(f.fakta ?? {}))
    .filter(([navn, verdi]) => typeof verdi === typeof svart[navn]);
  return hvaOm(tjeneste.venteliste, { ...svart, ...Object.fromEntries(lagt) } as never)
    .filter((e) => e.til !== band)
    .map(({ kode, til }) => ({ kode, til }));
}

function bandgrunn({ plass, eget, vurdering: v }: Lastet, idag: Dag): Bandgrunn | undefined {
  if (!v || !eget) return undefined;
  return {
    vurdert: osloDag(v.opprettet),
    regelsett: v.regelsett,
    grunn: v.grunn,
    faktorer: v.faktorer,
    hvaOm: hvaOmFra(eget, v.faktorer, plass.band, idag),
  };
}

function egetIVisning(l: Lastet, idag: Dag): Pick<MinPlass, "eget"> {
  if (!l.eget) return {};
  const grunn = bandgrunn(l, idag);
  const meldinger = l.eget.meldinger.map((m) => ({
    id: m.id,
    dag: osloDag(m.opprettet),
    slag: m.slag,
    behandlet: m.tilstand === "behandlet",
  }));
  return { eget: { saksnr: saksnr(l.eget.sak), meldinger, ...(grunn ? { bandgrunn: grunn } : {}) } };
}

/** One's place on the list, with everything it stands on. The other adult of the household sees the place, never the case behind it. */
export const viewMinPlass = defineQuery({
  name: "venteliste.visMinPlass",
  input: z.strictObject({ sakId: z.uuid() }),
  load: (tx, { sakId }, actor) => load(tx, sakId, actor),
  allow: (actor, l) => policy.readPlass(actor, plassFakta(l.plass)),
  oppslag: "ingen",
  show: ({ actor }, l): MinPlass => {
    const { plass } = l;
    const idag = osloDag(klokke());
    const ventetid = ventetidFor(l.malt, plass.behovsprofil.soverom, plass.band);
    const fakta = plassFakta(plass);
    return {
      sakId: plass.sakId,
      tjeneste: plass.tjeneste as TjenesteId,
      status: plass.status,
      godkjent: plass.godkjent,
      sisteBekreftet: plass.sisteBekreftet,
      nesteBekreftelse: plass.nesteBekreftelse,
      bekreftelse: bekreftelsesstand(bekreftelseAv(plass)),
      ...(plass.pausetTil ? { pausetTil: plass.pausetTil } : {}),
      ...(plass.ruteUt && plass.utDato ? { ut: { rute: plass.ruteUt, dag: plass.utDato } } : {}),
      behov: plass.behovsprofil,
      band: plass.band,
      ...(ventetid ? { ventetid } : {}),
      harTilbud: l.tilbudt,
      ...egetIVisning(l, idag),
      kanBekrefte: policy.confirmPlass(actor, fakta) && (plass.status === "pauset" || plass.nesteBekreftelse <= idag),
      kanMelde: policy.reportEndring(actor, fakta),
      kanTrekke: policy.leavePlass(actor, fakta) && !l.tilbudt,
    };
  },
});
