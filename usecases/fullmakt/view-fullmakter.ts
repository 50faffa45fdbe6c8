import { z } from "zod";
import { type Fullmakt, listFullmakter } from "#db/queries/fullmakt.ts";
import { erGyldig } from "#domain/fullmakt/fullmakt.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { policy } from "#domain/sak/policy.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";

export type FullmaktKort = {
  fullmaktId: string;
  /** The other side. */
  navn: string;
  tjenester: readonly TjenesteId[];
  gitt: Dag;
  gyldigTil: Dag;
  /** `over`: its last day has passed; `avsluttet`: one side ended it. */
  tilstand: "gjelder" | "over" | "avsluttet";
};

function kort(f: Fullmakt, navn: string, dag: Dag): FullmaktKort {
  const tilstand = erGyldig(f, dag) ? "gjelder" : f.avsluttet ? "avsluttet" : "over";
  const { id, tjenester, gyldigTil, opprettet } = f;
  return { fullmaktId: id, navn, tjenester, gitt: osloDag(opprettet), gyldigTil, tilstand };
}

/** What the actor has given, newest first, and what she has been given and may use today. */
export const viewFullmakter = defineQuery({
  name: "fullmakt.vis",
  input: z.strictObject({}),
  load: async (tx, _input, actor) =>
    actor.kind === "innbygger" ? { personId: actor.personId, alle: await listFullmakter(tx) } : undefined,
  allow: (actor) => policy.giveFullmakt(actor),
  oppslag: "ingen",
  show: (_kontekst, { personId, alle }) => {
    const dag = osloDag(klokke());
    return {
      gitt: alle.filter((f) => f.giverId === personId).map((f) => kort(f, f.navn.mottaker, dag)),
      fatt: alle.filter((f) => f.giverId !== personId && erGyldig(f, dag)).map((f) => kort(f, f.navn.giver, dag)),
    };
  },
});
