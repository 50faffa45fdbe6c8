import { z } from "zod";
import { lockLeie } from "#db/queries/leieforhold.ts";
import { saveProtokollRow } from "#db/queries/leieprotokoll.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { lesProtokoll, protokollslag } from "#domain/leie/protokoll.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { feilI, lesDag, lesValgfritt, medRevisjon, radato, rattekst } from "../leie-input.ts";

const lopende = ["aktiv", "forlengelse_soknad", "avslag_forlengelse", "oppsagt", "hevet"];

/**
 * The landlord writes what both saw, which is her own confirmation; the tenant then confirms. Written anew until she has. Refuses fields;
 * `leie.ulovligOvergang` (a handover after moving in, or a tenancy that does not run); `leie.protokollBekreftet`.
 */
export const saveProtokoll = defineUsecase({
  name: "leie.skrivProtokoll",
  input: z.strictObject({
    ...medRevisjon,
    slag: z.enum(protokollslag),
    dato: radato,
    merknad: rattekst,
    punkter: z.record(z.string().max(30), z.string().max(30)),
  }),
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.manageLeie,
  run: async ({ tx, actor, now, record }, leie, { slag, punkter, ...ra }) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const dato = lesDag("dato", ra.dato, osloDag(now), "fortid");
    const merknad = lesValgfritt("merknad", ra.merknad, 2000);
    const lest = lesProtokoll(punkter);
    const felt = [...feilI(dato), ...lest.feil, ...feilI(merknad)];
    if (!dato.ok || !merknad.ok || felt.length > 0) return refuse("ugyldig", { felt });
    if (!lopende.includes(leie.tilstand) || (slag === "overtakelse" && leie.innflyttet !== null))
      return refuse("leie.ulovligOvergang");
    const skrevet = await saveProtokollRow(tx, leie, {
      slag,
      dato: dato.verdi,
      punkter: lest.protokoll,
      merknad: merknad.verdi,
      skrevetAv: actor.ansattId,
    });
    if (!skrevet) return refuse("leie.protokollBekreftet");
    record(leieHendelse(leie, "leie.protokollSkrevet", { slag, dato: dato.verdi }));
    return ok({ protokollId: skrevet.id });
  },
});
