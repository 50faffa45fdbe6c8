import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { listBoligerPa, listHistorikk, listLedighet, loadRapportfakta } from "#db/queries/rapport.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { type TjenesteId, tjenesteIder } from "#domain/kernel/tjeneste.ts";
import { aret, kostra } from "#domain/rapport/kostra.ts";
import { skjulHistorikk } from "#domain/rapport/skjul.ts";
import { avslatteTilbud, ruter, ventemal, ventendeTabell, ventetider } from "#domain/rapport/ventemal.ts";
import { policy } from "#domain/sak/policy.ts";
import { tjenester } from "#domain/tjenester.ts";
import { treffsikkerhet } from "#domain/venteliste/prognose.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";

const medListe = tjenesteIder.filter((id) => tjenester[id].venteliste !== undefined);
/** Oldest year that can be asked for: the list's own history begins here. */
const FORSTE_AR = 2010;

const input = z.strictObject({
  tjeneste: z.enum(medListe as [TjenesteId, ...TjenesteId[]]).optional(),
  ar: z
    .string()
    .regex(/^\d{4}$/, "ugyldigAr")
    .optional(),
});
type Valg = { enhet: string; tjeneste: TjenesteId | undefined; ar: number; idag: Dag };

/** The unit that lets homes, a service and a year; without a year, the last whole one. A unit that is not hers is «not there». */
function velg(actor: Actor, i: z.infer<typeof input>): Valg | undefined {
  const idag = osloDag(klokke());
  const iAr = Number(idag.slice(0, 4));
  const ar = i.ar ? Number(i.ar) : iAr - 1;
  if (actor.kind !== "ansatt" || !actor.enheter.includes("bolig") || ar < FORSTE_AR || ar > iAr) return undefined;
  return { enhet: "bolig", tjeneste: i.tjeneste, ar, idag };
}

/** Year by year: waiting, new, and out by each way, small counts hidden. */
function historikkAv(rader: Awaited<ReturnType<typeof listHistorikk>>) {
  const celler = skjulHistorikk(
    rader.map((r) => ({
      venter: r.venter,
      nye: r.nye,
      ut: [r.kjoptStartlan, r.privatLeie, r.kommunalBolig, r.flyttet, r.annet],
    })),
  );
  return rader.map(({ ar, kilde, erDemo }, i) => ({ ar, kilde, erDemo, celler: celler[i] ?? [] }));
}

async function vis(tx: Tx, { enhet, tjeneste, ar, idag }: Valg) {
  const slutt = `${ar}-12-31` < idag ? `${ar}-12-31` : idag;
  const [fakta, boliger, ledige, historikk] = await Promise.all([
    loadRapportfakta(tx, enhet),
    listBoligerPa(tx, enhet, tjeneste, slutt),
    listLedighet(tx, enhet, tjeneste, idag),
    listHistorikk(tx, enhet),
  ]);
  const av = <R extends { tjeneste: string }>(rader: readonly R[]) =>
    rader.filter((r) => (tjeneste ? r.tjeneste === tjeneste : medListe.some((id) => id === r.tjeneste)));
  const [plasser, saker, tilbud] = [av(fakta.plasser), av(fakta.saker), av(fakta.tilbud)];
  const dager = ledige.map((l) => l.dager);
  return {
    tjeneste: tjeneste ?? null,
    tjenester: medListe,
    ar,
    forsteAr: FORSTE_AR,
    sisteAr: Number(idag.slice(0, 4)),
    slutt,
    kostra: kostra(boliger, slutt),
    aret: aret(plasser, saker, ar, slutt),
    venter: ventendeTabell(plasser, idag),
    ventetider: ventetider(plasser, saker, idag),
    ruter: ruter(plasser, ar),
    avslag: avslatteTilbud(tilbud),
    // Homes are no people: how many stand empty is told whole.
    ledighet: { antall: dager.length, dager: dager.reduce((a, b) => a + b, 0), mal: ventemal(dager) },
    historikk: historikkAv(historikk),
    treff: treffsikkerhet(
      plasser.flatMap((p) =>
        p.ruteUt && !p.tilbudt
          ? []
          : [{ soverom: p.soverom, band: p.band, godkjent: p.godkjent, ...(p.tilbudt ? { tilbudt: p.tilbudt } : {}) }],
      ),
      idag,
    ),
  };
}
export type RapportVisning = Awaited<ReturnType<typeof vis>>;

/** The reports of the homes and their waiting list: counts of many, never of one. */
export const viewRapport = defineQuery({
  name: "rapport.view",
  input,
  load: async (_tx, i, actor) => velg(actor, i),
  allow: (actor) => policy.readRapport(actor),
  oppslag: "ingen",
  show: ({ tx }, valg) => vis(tx, valg),
});
