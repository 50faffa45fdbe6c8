import { z } from "zod";
import { moveLeie } from "#db/queries/leieforhold.ts";
import { answerKravRow } from "#db/queries/leiekrav.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { nesteLeie } from "#domain/leie/tilstand.ts";
import { maBekrefte, policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { endret } from "../leie-input.ts";
import { orderLeiebrev } from "../order-leiebrev.ts";
import { loadKrav } from "./answer-krav.ts";

/** The moment of the proposal that was read: another proposal is another basis. */
const input = z.strictObject({ leieforholdId: z.uuid(), kravId: z.uuid(), foreslatt: z.iso.datetime() });

/**
 * Another person decides a prolongation as it was proposed, with a letter of reasons and of the right to complain; who disagrees lets it lie and says so.
 * The proposer is refused by policy, by the guard and by a check. Refuses `konto.gammelInnlogging`, `leie.onskeBesvart`,
 * `leie.endretAvAndre` when it was proposed anew after it was read.
 */
export const decideForlengelse = defineUsecase({
  name: "leie.avgjorForlengelse",
  input,
  load: loadKrav,
  allow: (actor, { leie, krav }) =>
    krav.slag === "forlengelse" && policy.decideForlengelse(actor, { ...leie, foreslattAv: krav.foreslattAv }),
  run: async (kontekst, { leie, krav }, { foreslatt }) => {
    const { tx, actor, now, record } = kontekst;
    if (maBekrefte(actor)) return refuse("konto.gammelInnlogging");
    if (actor.kind !== "ansatt" || !krav.forslag) return refuse("finnesIkke");
    if (krav.tilstand !== "mottatt") return refuse("leie.onskeBesvart");
    if (krav.foreslatt?.toISOString() !== foreslatt) return endret();
    const ja = krav.forslag === "innvilget";
    const til =
      leie.tilstand === "forlengelse_soknad"
        ? nesteLeie(leie.tilstand, ja ? "forleng" : "avslaForlengelse")
        : undefined;
    if (til && !til.ok) return til;
    const besvart = await answerKravRow(tx, leie, krav, {
      tilstand: krav.forslag,
      svarKode: krav.svarKode,
      svar: null,
      svartAv: actor.ansattId,
      svart: now,
    });
    if (!besvart) return refuse("leie.onskeBesvart");
    // Who gave notice meanwhile gets her answer all the same; the tenancy ends as she said.
    const forlenget = til && ja && krav.forslagTil ? { til: krav.forslagTil, nesteSpurt: null } : {};
    if (til && !(await moveLeie(tx, leie, til.value, forlenget))) return endret();
    const brevId = await orderLeiebrev(kontekst, leie, "leie_forlengelse", krav.id);
    record(
      leieHendelse(leie, "leie.forlengelseAvgjort", {
        kravId: krav.id,
        svar: krav.forslag,
        til: krav.forslagTil,
        brevId,
      }),
    );
    return ok({ kravId: krav.id });
  },
});
