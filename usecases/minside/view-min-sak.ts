import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { listHendelser } from "#db/queries/hendelse.ts";
import { listKlagerISak, listVedtakForPerson } from "#db/queries/klage.ts";
import { findMinSak, listMineBrev, listMineVedlegg, listOppslagISak } from "#db/queries/min-sak.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { policy } from "#domain/sak/policy.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { type KlageKort, klageKort } from "#usecases/klage/klage-kort.ts";
import { type SakKort, sakFakta, sakKort } from "./egen-sak.ts";
import { type Tidslinje, tidslinje } from "./tidslinje.ts";

/** Enough for the longest case we know of; the chain itself has no limit. */
const HENDELSER = 300;
const OPPSLAG = 200;

export type MittVedlegg = { vedleggId: string; krav: string; filnavn: string; storrelse: number; mottatt?: string };
/** A look by staff: role codes, what was done, why, when. Never a name. */
export type MittOppslag = { tid: string; roller: string[]; handling: string; formal: string };

export type MinSak = SakKort & {
  /** What she sent and the letters she got are erased: they are not listed, and the decision cannot be opened. */
  innholdSlettet: boolean;
  tidslinje: Tidslinje[];
  brev: { brevId: string; mal: string; ferdig: string }[];
  vedlegg: MittVedlegg[];
  /** Document types that were asked for and have not come, while the case waits for them. */
  etterspurt: string[];
  klager: KlageKort[];
  oppslag: MittOppslag[];
  kanTrekkes: boolean;
  kanEttersende: boolean;
  kanKlage: boolean;
};

async function load(tx: Tx, sakId: string, actor: Actor) {
  if (actor.kind !== "innbygger") return undefined;
  const sak = await findMinSak(tx, sakId, actor.personId);
  if (!sak) return undefined;
  const [hendelser, brev, vedlegg, vedtak, klager, oppslag] = await Promise.all([
    listHendelser(tx, sakId, HENDELSER),
    listMineBrev(tx, actor.personId),
    sak.innholdSlettet ? [] : listMineVedlegg(tx, sak),
    listVedtakForPerson(tx, actor.personId),
    listKlagerISak(tx, sakId),
    listOppslagISak(tx, sakId, actor.personId, OPPSLAG),
  ]);
  const iSaken = <R extends { sakId: string }>(rader: readonly R[]) => rader.filter((r) => r.sakId === sakId);
  return {
    sak,
    hendelser,
    brev: sak.innholdSlettet ? [] : iSaken(brev),
    vedlegg,
    vedtak: iSaken(vedtak),
    klager,
    oppslag,
  };
}
type Lastet = NonNullable<Awaited<ReturnType<typeof load>>>;

const visVedlegg = (v: Lastet["vedlegg"][number]): MittVedlegg => ({
  vedleggId: v.vedleggId,
  krav: v.krav,
  filnavn: v.filnavn,
  storrelse: v.storrelse,
  ...(v.mottatt ? { mottatt: v.mottatt.toISOString() } : {}),
});

/** What the last request named, less what has come since. */
function etterspurte({ sak, hendelser, vedlegg }: Lastet): string[] {
  const sporsmal = hendelser.find((h) => h.type === "sak.dokumenterEtterspurt");
  const krav = sporsmal?.data.krav;
  if (sak.tilstand !== "venter_dokumentasjon" || !sporsmal || !Array.isArray(krav)) return [];
  const kommet = vedlegg.filter((v) => v.mottatt && v.mottatt > sporsmal.tid).map((v) => v.krav);
  return krav.filter((k): k is string => typeof k === "string" && !kommet.includes(k));
}

/** One own case with everything that has happened in it and everyone who has looked. */
export const viewMinSak = defineQuery({
  name: "minSide.visSak",
  input: z.strictObject({ sakId: z.uuid() }),
  load: (tx, { sakId }, actor) => load(tx, sakId, actor),
  allow: (actor, l) => policy.readSak(actor, sakFakta(l.sak)),
  oppslag: "ingen",
  show: ({ actor }, l): MinSak => {
    const fakta = sakFakta(l.sak);
    return {
      ...sakKort(l.sak, {
        vedtak: l.vedtak[0],
        forelopig: l.hendelser
          .filter((h) => h.type === "sak.forelopigSvar")
          .map(({ data }) => ({ sakId: l.sak.id, data }))[0],
        dag: osloDag(klokke()),
      }),
      innholdSlettet: l.sak.innholdSlettet,
      tidslinje: tidslinje(l.hendelser),
      brev: l.brev.flatMap((b) => (b.ferdig ? [{ brevId: b.brevId, mal: b.mal, ferdig: b.ferdig.toISOString() }] : [])),
      vedlegg: l.vedlegg.map(visVedlegg),
      etterspurt: etterspurte(l),
      klager: l.klager.map(klageKort),
      oppslag: l.oppslag.map((o) => ({
        tid: o.tid.toISOString(),
        roller: o.rolle.split(",").filter(Boolean),
        handling: o.handling,
        formal: o.formal,
      })),
      kanTrekkes: policy.withdraw(actor, fakta),
      kanEttersende: policy.addDocuments(actor, fakta) && !l.sak.innholdSlettet,
      kanKlage: policy.complain(actor, fakta) && !l.sak.innholdSlettet,
    };
  },
});
