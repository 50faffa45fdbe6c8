import { z } from "zod";
import { findLeie } from "#db/queries/leieforhold.ts";
import { listOppgaver } from "#db/queries/leieoppgave.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { type Kravslag, muligeKrav } from "#domain/leie/krav.ts";
import { type NesteValg, sluttEtterOppsigelse } from "#domain/leie/opphor.ts";
import { leieregler } from "#domain/leie/satser.ts";
import { manglerNiva, policy } from "#domain/sak/policy.ts";
import { tekst } from "#messages/tekst.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";
import { type LeieVisning, visLeie } from "./leie-visning.ts";

/** A tenancy as the household sees it, with what it can do now. */
export type MittLeieforhold = LeieVisning & {
  idag: Dag;
  /** She is the one who signs and gives notice; the other adult is not. */
  erLeier: boolean;
  /** She must sign in at the high level before she can sign. */
  manglerNiva: boolean;
  kanSignere: boolean;
  /** What can be asked for or given now. */
  mulige: readonly Kravslag[];
  /** The last day if she gives notice today. */
  sluttHvisOppsagt: Dag;
  /** The question what next, while it stands open. */
  neste: { til: Dag | null; svar: NesteValg | null } | null;
};

export const viewMittLeieforhold = defineQuery({
  name: "leie.visMitt",
  input: z.strictObject({ leieforholdId: z.uuid() }),
  load: (tx, { leieforholdId }) => findLeie(tx, leieforholdId),
  allow: (actor, leie) => actor.kind === "innbygger" && policy.readLeie(actor, leie),
  oppslag: "ingen",
  show: async ({ tx, actor }, leie): Promise<MittLeieforhold> => {
    const idag = osloDag(klokke());
    const [felles, oppgaver] = await Promise.all([
      visLeie(tx, leie, tekst("leie.denSomSignerer"), idag),
      listOppgaver(tx, leie),
    ]);
    const erLeier = policy.signLeie(actor, leie);
    const apne = felles.krav.filter((k) => k.tilstand === "mottatt").map((k) => k.slag);
    const regnet = sluttEtterOppsigelse(idag, leieregler(idag));
    const neste = oppgaver.find((o) => o.slag === "slutt" && o.tilstand === "apen");
    return {
      ...felles,
      idag,
      erLeier,
      manglerNiva: manglerNiva(actor),
      kanSignere: erLeier && leie.tilstand === "til_signering" && leie.signertLeier === null,
      mulige: muligeKrav(leie, apne).filter((slag) => slag !== "oppsigelse" || erLeier),
      sluttHvisOppsagt: leie.til && leie.til < regnet ? leie.til : regnet,
      neste: neste ? { til: neste.gjelder, svar: neste.svar } : null,
    };
  },
});
