import { type Dag, leggTilDager } from "#domain/kernel/dag.ts";
import { kommunevalg } from "#domain/startlan/satser.ts";
import { erBevis, erVurdert } from "#domain/vedtak/utfall.ts";
import { approveVedtak } from "#usecases/vedtak/approve-vedtak.ts";
import { grunnlagHash } from "#usecases/vedtak/grunnlag.ts";
import { proposeVedtak } from "#usecases/vedtak/propose-vedtak.ts";
import { registerGjoremal, samtaletemaer } from "#usecases/vedtak/register-gjoremal.ts";
import { returnVedtak } from "#usecases/vedtak/return-vedtak.ts";
import { saveBeregning } from "#usecases/vedtak/save-beregning.ts";
import { saveVurdering } from "#usecases/vedtak/save-vurdering.ts";
import { loadSaksgrunnlag } from "../../queries/saksgrunnlag.ts";
import { withActor } from "../../with-actor.ts";
import type { Akt, Medvirkende } from "../fortelling.ts";
import { krev } from "./krev.ts";
import { harSaken, type Scene, sakNa, vedtakNa } from "./scene.ts";
import { norsk } from "./tid.ts";

type Med<H extends Akt["hva"]> = Extract<Akt, { hva: H }>;

export const talk = (s: Scene, a: Med<"talk">, dag: Dag) =>
  krev(
    s.hvor,
    registerGjoremal(harSaken(s), {
      slag: "samtale",
      sakId: s.sakId,
      dato: norsk(dag),
      mate: a.mate,
      deltakere: a.deltakere,
      tolk: /tolk/.test(a.deltakere) ? "ja" : "nei",
      temaer: samtaletemaer,
      frarading: "nei",
      merknad: a.merknad,
    }),
  );

export const credit = (s: Scene, a: Med<"credit">, dag: Dag) =>
  krev(
    s.hvor,
    registerGjoremal(harSaken(s), {
      slag: "kredittsjekk",
      sakId: s.sakId,
      dato: norsk(dag),
      resultat: a.resultat,
      merknad: a.merknad,
    }),
  );

export async function reckon(s: Scene, a: Med<"reckon">) {
  const [ar, grunn] = a.ar ?? [];
  const { versjon } = await krev(
    s.hvor,
    saveBeregning(harSaken(s), {
      sakId: s.sakId,
      versjon: s.beregning,
      linjer: Object.fromEntries(Object.entries(a.linjer).map(([kode, [belop, g]]) => [kode, { belop, grunn: g }])),
      livsoppholdValg: "sifo",
      satt: ar ? { nedbetalingstidAr: ar } : {},
      grunner: grunn ? { nedbetalingstidAr: grunn } : {},
    }),
  );
  s.beregning = versjon;
}

export async function assess(s: Scene, a: Med<"assess">) {
  const egne = Object.fromEntries(
    Object.entries(a.egne).map(([regel, [svar, begrunnelse]]) => [regel, { svar, begrunnelse }]),
  );
  const { versjon } = await krev(
    s.hvor,
    saveVurdering(harSaken(s), { sakId: s.sakId, versjon: s.vurdering, egne, barnetsBeste: a.barnetsBeste }),
  );
  s.vurdering = versjon;
}

/** Proposes on the basis as it is, as the page would have shown it. */
export async function propose(s: Scene, a: Med<"propose">, dag: Dag) {
  const sak = await sakNa(s);
  const { hash } = await withActor(harSaken(s), "demo.les", async (tx) =>
    grunnlagHash(await loadSaksgrunnlag(tx, sak)),
  );
  const varer = kommunevalg[0]?.verdi.finansieringsbevisDager ?? 180;
  await krev(
    s.hvor,
    proposeVedtak(harSaken(s), {
      sakId: s.sakId,
      revisjon: sak.revisjon,
      grunnlagHash: hash,
      utfall: a.utfall,
      belop: a.belop === undefined ? "" : String(a.belop),
      gyldigTil: erBevis(a.utfall) ? norsk(leggTilDager(dag, varer)) : "",
      vilkar: a.vilkar ?? [],
      avslagsgrunner: erVurdert(a.utfall) ? (a.grunner ?? []) : [],
      avvisningsgrunner: erVurdert(a.utfall) ? [] : (a.grunner ?? []),
      hvorforMindre: a.hvorforMindre ?? "",
      hensyn: a.hensyn,
      barnetsBeste: a.barnetsBeste ?? "",
      veienVidere: a.veienVidere ?? "",
    }),
  );
}

async function forBeslutter(s: Scene) {
  const [{ revisjon }, { id: vedtakId }] = await Promise.all([sakNa(s), vedtakNa(s)]);
  return { sakId: s.sakId, vedtakId, revisjon };
}

export const decide = async (s: Scene, hvem: Medvirkende) =>
  krev(s.hvor, approveVedtak(s.stab[hvem], await forBeslutter(s)));

export const returnIt = async (s: Scene, hvem: Medvirkende, grunn: string) =>
  krev(s.hvor, returnVedtak(s.stab[hvem], { ...(await forBeslutter(s)), grunn }));
