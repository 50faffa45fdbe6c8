import { insertLeieforhold } from "#db/queries/leieforhold-ny.ts";
import { movePlassEtterSvar, moveTilbud, sealTilbudstekst, type Tilbud } from "#db/queries/tilbud.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { leieregler } from "#domain/leie/satser.ts";
import { sluttEtterAr } from "#domain/leie/tid.ts";
import { fristenErUte } from "#domain/tilbud/frist.ts";
import { type LestSvar, svarhandling } from "#domain/tilbud/svar.ts";
import { nesteTilbud, type TilbudTilstand } from "#domain/tilbud/tilstand.ts";
import type { Kontekst } from "#usecases/kernel/usecase.ts";
import { folgOpp } from "./folg.ts";
import { tilbudHendelse } from "./tilbud-hendelse.ts";

const hendelse = {
  ja: "tilbud.akseptert",
  nei: "tilbud.avslatt",
  nei_fordi: "tilbud.avslattBegrunnet",
} as const;
const svartSom = { ja: "akseptert", nei: "avslatt", nei_fordi: "avslatt_begrunnet" } as const;

type Inn = { svar: LestSvar; nokkel: string; notat?: string };
export type Svart = { tilstand: TilbudTilstand; alleredeSvart: boolean };

/** True when this very press has been answered already: the first one counts, and its receipt is given again. */
const erSammeTrykk = ({ tilbud: t }: Tilbud, { svar, nokkel }: Inn) =>
  t.svarNokkel === nokkel && t.tilstand === svartSom[svar.svar];

/**
 * The answer of a household, given by one of them or for them on the telephone. The offer's row is locked by the caller, so that of two
 * answers one is the first and the other is told so. Refusals: `tilbud.alleredeSvart`, `tilbud.trukket`, `tilbud.fristUte` (from the very
 * second it ends), `tilbud.husstandVenterIkke` (they have said yes to another home, or are off the list).
 */
export async function taImotSvar(k: Kontekst, t: Tilbud, inn: Inn): Promise<Outcome<Svart>> {
  const { tx, actor, now, record, order } = k;
  const { id, fristTid } = t.tilbud;
  if (actor.kind !== "innbygger" && actor.kind !== "ansatt") return refuse("finnesIkke");
  if (erSammeTrykk(t, inn)) return ok({ tilstand: t.tilbud.tilstand, alleredeSvart: true });
  if (t.tilbud.tilstand === "trukket") return refuse("tilbud.trukket");
  if (t.tilbud.tilstand === "utlopt" || (fristTid && fristenErUte(fristTid, now))) return refuse("tilbud.fristUte");
  const til = nesteTilbud(t.tilbud.tilstand, svarhandling[inn.svar.svar]);
  if (!til.ok) return refuse("tilbud.alleredeSvart");
  const revisjon = await moveTilbud(tx, id, til.value, {
    svart: now,
    svartKind: actor.kind,
    svartAv: actor.kind === "innbygger" ? actor.personId : actor.ansattId,
    svarNokkel: inn.nokkel,
    avslagKode: inn.svar.kode ?? null,
    avslagKryptert: inn.svar.tekst
      ? await sealTilbudstekst(tx, { id, sakId: t.sakId }, "avslag", inn.svar.tekst)
      : null,
    notatKryptert: inn.notat ? await sealTilbudstekst(tx, { id, sakId: t.sakId }, "notat", inn.notat) : null,
  });
  if (inn.svar.svar === "ja") {
    const gitt = await giBoligen(k, t);
    if (!gitt.ok) return gitt;
  }
  record(
    tilbudHendelse(t, hendelse[inn.svar.svar], {
      mate: actor.kind === "innbygger" ? "minSide" : "telefon",
      ...(inn.svar.kode ? { kode: inn.svar.kode } : {}),
    }),
  );
  order(folgOpp(id, svartSom[inn.svar.svar], revisjon));
  return ok({ tilstand: til.value, alleredeSvart: false });
}

/** A yes: the household is no longer waiting, and the draft contract takes over the home from the offer. */
async function giBoligen({ tx, now }: Kontekst, t: Tilbud): Promise<Outcome<undefined>> {
  const { id, boligId, plassId, innflytting, kontraktAr, leieMnd, depositum, sendt } = t.tilbud;
  if (!(await movePlassEtterSvar(tx, plassId, "aktiv", "tildelt"))) return refuse("tilbud.husstandVenterIkke");
  await insertLeieforhold(tx, {
    boligId,
    plassId,
    tilbudId: id,
    fra: innflytting,
    til: sluttEtterAr(innflytting, kontraktAr),
    leieMnd,
    depositum,
    regelsett: leieregler(osloDag(now)).versjon,
    // The offer's letter says in writing that the home is reserved by decision (husleieloven § 11-1).
    opplystReservert: t.reservertVedVedtak ? sendt : null,
  });
  return ok(undefined);
}
