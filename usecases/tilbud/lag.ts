import { erAvvistPar, insertTilbud } from "#db/queries/tilbud.ts";
import { lockBolig, reserveBolig } from "#db/queries/tilbud-bolig.ts";
import type { findPlassForTilbud } from "#db/queries/tilbud-valg.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { lesDato } from "#domain/kernel/dato.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import type { Kontekst } from "#usecases/kernel/usecase.ts";
import { plassHendelse } from "./tilbud-hendelse.ts";

type Plass = NonNullable<Awaited<ReturnType<typeof findPlassForTilbud>>>;
type Oppdrag = { boligId: string; plass: Plass; innflytting: string; valgId?: string; grunn?: string };

/** Rules of the database, as refusals with words. */
const regler: Readonly<Record<string, string>> = {
  boligkrav_en: "tilbud.boligOpptatt",
  tilvisning_kvote: "tilbud.kvoteBrukt",
  tilbud_mulig: "tilbud.ikkeMulig",
};

/**
 * Makes the offer and keeps the home for it, with the terms of today. Refusals: the day; `tilbud.boligOpptatt`, `tilbud.husstandVenterIkke`,
 * `tilbud.avvistPar`, `tilbud.kvoteBrukt`.
 */
export async function lagTilbud(
  { tx, actor, now, record }: Kontekst,
  { boligId, plass, innflytting, valgId, grunn }: Oppdrag,
): Promise<Outcome<{ tilbudId: string }>> {
  const dag = osloDag(now);
  const lest = lesDato(innflytting, dag, "framtid");
  if (!lest.ok) return refuse("ugyldig", { felt: [{ felt: "innflytting", kode: lest.kode }] });
  const bolig = await lockBolig(tx, boligId);
  if (!bolig || bolig.enhet !== plass.enhet || actor.kind !== "ansatt") return refuse("finnesIkke");
  if (plass.status !== "aktiv") return refuse("tilbud.husstandVenterIkke");
  if (bolig.holdt || (bolig.status !== "ledig" && bolig.status !== "reservert")) return refuse("tilbud.boligOpptatt");
  if (await erAvvistPar(tx, plass.plassId, boligId)) return refuse("tilbud.avvistPar");
  await reserveBolig(tx, boligId, dag);
  const laget = await insertTilbud(tx, {
    boligId,
    plassId: plass.plassId,
    valgId: valgId ?? null,
    leieMnd: bolig.leieMnd,
    depositum: bolig.depositum,
    kontraktAr: bolig.kontraktAr,
    innflytting: lest.verdi,
    opprettetAv: actor.ansattId,
  });
  if (!laget.ok) return refuse(regler[laget.regel] ?? "tilbud.ikkeMulig");
  record(
    plassHendelse(plass, "tilbud.laget", {
      tilbudId: laget.id,
      boligId,
      ...(valgId ? { valgId } : {}),
      ...(grunn ? { grunn } : {}),
    }),
  );
  return ok({ tilbudId: laget.id });
}
