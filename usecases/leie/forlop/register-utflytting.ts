import { z } from "zod";
import { lockLeie, moveBolig, moveLeie } from "#db/queries/leieforhold.ts";
import { listProtokoller } from "#db/queries/leieprotokoll.ts";
import { nesteBolig } from "#domain/bolig/tilstand.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { nesteLeie } from "#domain/leie/tilstand.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { endret, medRevisjon } from "../leie-input.ts";

/**
 * The household has moved out on the day of the protocol, and the home is vacated. The tenant may be away and the protocol unconfirmed:
 * the page then says so. Refuses `leie.protokollMangler`, the machines' own refusals, `leie.endretAvAndre`.
 */
export const registerUtflytting = defineUsecase({
  name: "leie.registrerUtflytting",
  input: z.strictObject(medRevisjon),
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.manageLeie,
  run: async ({ tx, now, record }, leie, { revisjon }) => {
    if (leie.revisjon !== revisjon) return endret();
    const protokoll = (await listProtokoller(tx, leie)).find((p) => p.slag === "utflytting");
    if (!protokoll) return refuse("leie.protokollMangler");
    const til = nesteLeie(leie.tilstand, "flytt");
    const bolig = nesteBolig(leie.boligStatus, "flyttUt", { signertKontrakt: true, klargjort: false });
    if (!til.ok) return til;
    if (!bolig.ok) return bolig;
    const flyttet = await moveLeie(tx, leie, til.value, { flyttet: protokoll.dato });
    if (!flyttet) return endret();
    await moveBolig(tx, leie.boligId, bolig.value, osloDag(now));
    record(leieHendelse(leie, "leie.flyttet", { dato: protokoll.dato, bekreftet: protokoll.bekreftet !== null }));
    return ok(flyttet);
  },
});
