import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { type Leie, lockLeie, moveBolig } from "#db/queries/leieforhold.ts";
import { answerKravRow, listKrav } from "#db/queries/leiekrav.ts";
import { nesteBolig } from "#domain/bolig/tilstand.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { kravregler } from "#domain/leie/krav.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { feilI, lesOrd, lesValgfritt, rattekst } from "../leie-input.ts";
import { orderLeiebrev } from "../order-leiebrev.ts";

const input = z.strictObject({
  leieforholdId: z.uuid(),
  kravId: z.uuid(),
  svar: z.enum(["innvilget", "avslatt"], "velg"),
  grunn: z.string().max(40),
  tekst: rattekst,
});

export const loadKrav = async (tx: Tx, { leieforholdId, kravId }: { leieforholdId: string; kravId: string }) => {
  const leie = await lockLeie(tx, leieforholdId);
  const krav = leie && (await listKrav(tx, leie)).find((k) => k.id === kravId);
  return leie && krav ? { leie, krav } : undefined;
};

/** The tenant's notice is taken note of: the home is known to become free. */
async function tellBolig(tx: Tx, leie: Leie, idag: Dag): Promise<Outcome<undefined>> {
  const bolig = nesteBolig(leie.boligStatus, "siOpp", { signertKontrakt: true, klargjort: false });
  if (!bolig.ok) return bolig;
  await moveBolig(tx, leie.boligId, bolig.value, idag);
  return ok(undefined);
}

/**
 * Staff answer what a tenant asked for, once, with a letter; a refusal needs a ground of the kind's own and reasons in words. A notice can
 * only be noted, and a prolongation goes its own way by two. Refuses fields, `leie.onskeBesvart`, `leie.trengerToOyne`.
 */
export const answerKrav = defineUsecase({
  name: "leie.svarOnske",
  input,
  load: loadKrav,
  allow: (actor, { leie }) => policy.manageLeie(actor, leie),
  run: async (kontekst, { leie, krav }, { svar, grunn, tekst: ra }) => {
    const { tx, actor, now, record } = kontekst;
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    if (krav.tilstand !== "mottatt") return refuse("leie.onskeBesvart");
    if (krav.slag === "forlengelse") return refuse("leie.trengerToOyne");
    const nei = svar === "avslatt";
    const tekst = nei ? lesOrd("tekst", ra) : lesValgfritt("tekst", ra);
    const felt = [
      ...(nei && !kravregler[krav.slag].grunner.includes(grunn) ? [{ felt: "grunn", kode: "velg" }] : []),
      ...feilI(tekst),
    ];
    if (!tekst.ok || felt.length > 0) return refuse("ugyldig", { felt });
    const besvart = await answerKravRow(tx, leie, krav, {
      tilstand: svar,
      svarKode: nei ? grunn : null,
      svar: tekst.verdi,
      svartAv: actor.ansattId,
      svart: now,
    });
    if (!besvart) return refuse("leie.onskeBesvart");
    if (krav.slag === "oppsigelse") {
      const fri = await tellBolig(tx, leie, osloDag(now));
      if (!fri.ok) return fri;
    }
    const brevId = await orderLeiebrev(kontekst, leie, "leie_svar", krav.id);
    record(leieHendelse(leie, "leie.onskeBesvart", { kravId: krav.id, slag: krav.slag, svar, brevId }));
    return ok({ kravId: krav.id });
  },
});
