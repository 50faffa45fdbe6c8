import { type KanJegSokeFelt, kanJegSokeFelt } from "./kan-jeg-soke-felt.ts";
import type { Dag } from "./kernel/dag.ts";
import type { RaSvar } from "./kernel/felt.ts";
import { lesFritt } from "./kernel/les-fritt.ts";
import type { FeltFeil } from "./kernel/outcome.ts";
import { erBesvart } from "./kernel/skjema.ts";
import { settPa } from "./kernel/tjeneste.ts";
import type { Vurdering } from "./kernel/vurdering.ts";
import type { KommunalBoligSvar } from "./kommunal-bolig/felt.ts";
import { grunnlagAvSvar } from "./kommunal-bolig/grunnlag.ts";
import { hvaSkalTil, type Skritt } from "./kommunal-bolig/hva-skal-til.ts";
import { regler2015 } from "./kommunal-bolig/regler/2015-01-01.ts";
import type { Aldersgruppe } from "./startlan/grunnlag.ts";
import { type Kalkulert, kalkuler, tilSoknad } from "./startlan/kalkulator.ts";

/** Whether a home can be owned, as far as the answers say: `uvisst` when no income is told. */
export type Eie = "kan" | "vurderes" | "ikke" | "uvisst";

/** One condition of kommunal bolig. `ubesvart`: the questions it stands on that are not answered, so that it says nothing yet. */
export type Grunn = Vurdering & { ubesvart: readonly KanJegSokeFelt[]; skritt: readonly Skritt[] };

export type KanJegSoke = {
  lan: Kalkulert;
  eie: Eie;
  /** Every condition, never only the first that fails (behaviour D2). */
  grunner: readonly Grunn[];
  versjon: string;
  /** True when she must have help before an application is answered. */
  akutt: boolean;
  feil: readonly FeltFeil[];
};

const grupper: readonly (readonly [number, Aldersgruppe])[] = [
  [71, "71+"],
  [67, "67-70"],
  [51, "51-66"],
  [25, "25-50"],
  [18, "18-24"],
];
const aldersgruppe = (alder: number) => grupper.find(([fra]) => alder >= fra)?.[1];

const star: Readonly<Record<string, (svar: KommunalBoligSvar) => readonly KanJegSokeFelt[]>> = {
  kbOpphold: () => ["opphold"],
  kbAlder: () => ["alder"],
  kbBotid: (svar) => (svar.iAsker === "nei" ? [] : svar.iAsker === "ja" ? ["askerSiden"] : ["iAsker"]),
  kbBehov: () => ["boform", "maFlytte"],
  kbIkkeSelv: () => ["provd"],
};

function eieAv({ beregning: b, vurdering }: Kalkulert, ra: RaSvar): Eie {
  // An income that does not count for a loan (sosialhjelp) is told all the same; a blank row is not.
  if (!erBesvart(ra.inntekter)) return "uvisst";
  if (b.tilLanMnd <= 0 || b.maksLan === 0) return "ikke";
  return vurdering.svar === "ikkeOppfylt" ? "vurderes" : "kan";
}

/**
 * From one set of raw answers to a first answer about both services: what can be owned, by the calculator's own function, and every
 * condition of kommunal bolig with what would have to change. Preliminary; a person decides. `dag` is today. Stores nothing.
 */
export function kanJegSoke(ra: RaSvar, dag: Dag): KanJegSoke {
  const { svar, feil } = lesFritt(kanJegSokeFelt, ra, dag);
  const { alder, ...lest } = svar as KommunalBoligSvar & { alder?: number };
  const gruppe = alder === undefined ? undefined : aldersgruppe(alder);
  const lan = kalkuler({ ...ra, ...(gruppe ? { aldersgruppe: gruppe } : {}) }, dag);
  const netto = lan.beregning.nettoInntektMnd;
  const paDag = (d: Dag) => ({
    ...grunnlagAvSvar(lest, d),
    ...(alder === undefined ? {} : { alder }),
    ...(netto > 0 ? { inntektHusstandMnd: netto } : {}),
  });
  const sett = settPa([regler2015], dag);
  const skritt = hvaSkalTil(sett, paDag, dag);
  const g = paDag(dag);
  return {
    lan,
    eie: eieAv(lan, ra),
    grunner: (sett.vurder(g).deler ?? []).map((del) => ({
      ...del,
      ubesvart: (star[del.regel]?.(lest) ?? []).filter((navn) => !Object.hasOwn(svar, navn)),
      skritt: skritt.filter((s) => s.regel === del.regel),
    })),
    versjon: sett.versjon,
    akutt: g.utrygg === "ja" || g.boform === "utenBolig",
    feil,
  };
}

/** The answers as raw answers of both applications: each takes what it asks. The age stays behind, the register knows it. */
export const medTilSoknad = ({ alder: _alder, ...ra }: RaSvar): RaSvar => ({ ...ra, ...tilSoknad(ra) });
