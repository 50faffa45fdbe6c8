import { z } from "zod";
import { lockLeie, moveBolig, moveLeie } from "#db/queries/leieforhold.ts";
import { lockSak, moveSak } from "#db/queries/sak.ts";
import { nesteBolig } from "#domain/bolig/tilstand.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { nesteLeie } from "#domain/leie/tilstand.ts";
import { policy } from "#domain/sak/policy.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { endret, medRevisjon } from "../leie-input.ts";
import { orderLeiebrev } from "../order-leiebrev.ts";

/**
 * The landlord signs, after the tenant: the tenancy runs, the home is let and the case is at contract, in one transaction. Refuses
 * `leie.leierHarIkkeSignert`, the machines' own refusals, `leie.endretAvAndre`.
 */
export const countersignKontrakt = defineUsecase({
  name: "leie.signerForUtleier",
  input: z.strictObject(medRevisjon),
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.manageLeie,
  run: async (kontekst, leie, { revisjon }) => {
    const { tx, now } = kontekst;
    if (leie.revisjon !== revisjon) return endret();
    if (!leie.signertLeier) return refuse("leie.leierHarIkkeSignert");
    const [til, bolig, sak] = [
      nesteLeie(leie.tilstand, "signert"),
      nesteBolig(leie.boligStatus, "leiUt", { signertKontrakt: true, klargjort: true }),
      await lockSak(tx, leie.sakId),
    ];
    if (!til.ok) return til;
    if (!bolig.ok) return bolig;
    if (!sak) return refuse("finnesIkke");
    const kontrakt = neste(sak.tilstand, "inngaKontrakt");
    if (!kontrakt.ok) return kontrakt;
    const flyttet = await moveLeie(tx, leie, til.value, { signertUtleier: now });
    if (!flyttet || !(await moveSak(tx, sak.id, sak.revisjon, kontrakt.value))) return endret();
    await moveBolig(tx, leie.boligId, bolig.value, osloDag(now));
    const brevId = await orderLeiebrev(kontekst, leie, "leiekontrakt_signert");
    kontekst.record(
      leieHendelse(leie, "leie.kontraktInngatt", {
        brevId,
        fra: sak.tilstand,
        til: kontrakt.value,
        signatur: "stedfortreder",
      }),
    );
    return ok(flyttet);
  },
});
