import { z } from "zod";
import { findTilbud, openTilbudstekst, type Tilbud } from "#db/queries/tilbud.ts";
import { listMineTilbud as listRader } from "#db/queries/tilbud-liste.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import { fristenErUte } from "#domain/tilbud/frist.ts";
import { tilbudPolicy } from "#domain/tilbud/policy.ts";
import { nesteTilbud, type TilbudTilstand } from "#domain/tilbud/tilstand.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { boligvisning } from "./boligvisning.ts";

/** What the household can do with an offer at this moment. */
const kan = ({ tilbud: t, plassStatus }: Tilbud, now: Date) => {
  const ute = !t.fristTid || fristenErUte(t.fristTid, now);
  return {
    fristUte: ute,
    kanSvare: t.tilstand === "sendt" && !ute && plassStatus === "aktiv",
    kanAngre: !ute && nesteTilbud(t.tilstand, "angre").ok,
    kanBestille: t.tilstand === "sendt" || t.tilstand === "akseptert",
  };
};

/** One offer as the household reads it: the home, the terms, what they have answered, and what they can do now. */
export const viewMittTilbud = defineQuery({
  name: "tilbud.visMitt",
  input: z.strictObject({ tilbudId: z.uuid() }),
  load: (tx, { tilbudId }) => findTilbud(tx, tilbudId),
  allow: (actor, t) => actor.kind === "innbygger" && t.tilbud.tilstand !== "opprettet" && tilbudPolicy.read(actor, t),
  oppslag: "ingen",
  show: async ({ tx, actor }, t) => {
    const { tilstand, frist, svart, svartKind, avslagKode, trukketGrunn } = t.tilbud;
    const [hjem, tekst] = await Promise.all([boligvisning(tx, t), openTilbudstekst(tx, t)]);
    return {
      ...hjem,
      tilbudId: t.tilbud.id,
      tilstand,
      frist: (frist ?? "") as Dag,
      ...kan(t, klokke()),
      /** The case belongs to the one who applied; the other adult follows the offer only. */
      ...(actor.kind === "innbygger" && actor.personId === t.personId ? { sakId: t.sakId } : {}),
      ...(svart ? { svart: svart.toISOString(), svartPa: svartKind ?? "innbygger" } : {}),
      ...(avslagKode ? { avslag: { kode: avslagKode, tekst: tekst.avslag ?? "" } } : {}),
      ...(trukketGrunn ? { trukketGrunn } : {}),
    };
  },
});
export type MittTilbud = Extract<Awaited<ReturnType<typeof viewMittTilbud>>, { ok: true }>["value"];

export type TilbudKort = { tilbudId: string; tilstand: TilbudTilstand; frist: Dag; fristUte: boolean };

/** The household's offers that are open or just answered, for the first page of Min side. */
export const listMineTilbud = defineQuery({
  name: "tilbud.mine",
  input: z.strictObject({}),
  load: async (tx, _, actor) => (actor.kind === "innbygger" ? listRader(tx, actor.personId) : undefined),
  // Whose they are is asked in the question itself.
  allow: (actor) => actor.kind === "innbygger",
  oppslag: "ingen",
  show: (_, rader): TilbudKort[] => {
    const now = klokke();
    return rader.flatMap(({ tilbudId, tilstand, frist, fristTid }) =>
      frist && fristTid ? [{ tilbudId, tilstand, frist, fristUte: fristenErUte(fristTid, now) }] : [],
    );
  },
});
