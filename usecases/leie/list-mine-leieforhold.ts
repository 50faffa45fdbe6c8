import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { listLeieForPerson } from "#db/queries/leieforhold.ts";
import { listOppgaver } from "#db/queries/leieoppgave.ts";
import { listProtokoller } from "#db/queries/leieprotokoll.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import type { LeieTilstand } from "#domain/leie/tilstand.ts";
import { defineQuery } from "../kernel/query.ts";

/** What the household should do now in a tenancy. */
export type LeieGjoremal = "signer" | "bekreftOvertakelse" | "bekreftUtflytting" | "svarNeste" | "ingenting";
export type LeieKort = {
  leieforholdId: string;
  tilstand: LeieTilstand;
  kode: string;
  boligtype: string;
  adresse: string | null;
  fra: Dag;
  slutt: Dag | null;
  gjor: LeieGjoremal;
};

async function load(tx: Tx, actor: Actor) {
  if (actor.kind !== "innbygger") return undefined;
  const rader = await listLeieForPerson(tx, actor.personId);
  const vist = rader.filter((l) => !["utkast", "avbrutt"].includes(l.tilstand));
  return Promise.all(
    vist.map(async (leie): Promise<LeieKort> => {
      const [protokoller, oppgaver] = await Promise.all([listProtokoller(tx, leie), listOppgaver(tx, leie)]);
      const apen = protokoller.find((p) => p.bekreftet === null)?.slag;
      const spurt = oppgaver.some((o) => o.slag === "slutt" && o.tilstand === "apen" && o.svar === null);
      const signer = leie.tilstand === "til_signering" && leie.signertLeier === null && leie.leierId === actor.personId;
      return {
        leieforholdId: leie.id,
        tilstand: leie.tilstand,
        kode: leie.kode,
        boligtype: leie.boligtype,
        adresse: leie.adresse,
        fra: leie.fra,
        slutt: leie.slutt ?? leie.til,
        gjor: signer
          ? "signer"
          : apen
            ? (`bekreft${apen === "overtakelse" ? "Overtakelse" : "Utflytting"}` as const)
            : spurt
              ? "svarNeste"
              : "ingenting",
      };
    }),
  );
}

/** The household's tenancies as cards on Min side; a draft that is not yet put before her is not one. */
export const listMineLeieforhold = defineQuery({
  name: "leie.listMine",
  input: z.strictObject({}),
  load: (tx, _input, actor) => load(tx, actor),
  allow: (actor) => actor.kind === "innbygger",
  oppslag: "ingen",
  show: (_kontekst, kort) => kort,
});
