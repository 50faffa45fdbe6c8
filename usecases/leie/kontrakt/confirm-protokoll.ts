import { z } from "zod";
import { lockLeie } from "#db/queries/leieforhold.ts";
import { confirmProtokollRow, listProtokoller } from "#db/queries/leieprotokoll.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { protokollslag } from "#domain/leie/protokoll.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { feilI, lesValgfritt, rattekst } from "../leie-input.ts";

/**
 * The household confirms the protocol as it was shown, with words of its own if it likes. Twice is once. Refuses fields,
 * `leie.ingenProtokoll`.
 */
export const confirmProtokoll = defineUsecase({
  name: "leie.bekreftProtokoll",
  input: z.strictObject({ leieforholdId: z.uuid(), slag: z.enum(protokollslag), merknad: rattekst }),
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.confirmProtokoll,
  run: async ({ tx, actor, now, record }, leie, { slag, merknad: ra }) => {
    if (actor.kind !== "innbygger") return refuse("finnesIkke");
    const merknad = lesValgfritt("merknad", ra);
    if (!merknad.ok) return refuse("ugyldig", { felt: feilI(merknad) });
    const protokoll = (await listProtokoller(tx, leie)).find((p) => p.slag === slag);
    if (!protokoll) return refuse("leie.ingenProtokoll");
    if (protokoll.bekreftet) return ok({ slag });
    const bekreftet = { slag, merknad: merknad.verdi, bekreftetAv: actor.personId, bekreftet: now };
    if (!(await confirmProtokollRow(tx, leie, bekreftet))) return refuse("leie.ingenProtokoll");
    record(leieHendelse(leie, "leie.protokollBekreftet", { slag, merknad: merknad.verdi !== "" }));
    return ok({ slag });
  },
});
