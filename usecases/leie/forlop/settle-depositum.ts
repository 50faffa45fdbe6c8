import { z } from "zod";
import { lockLeie, moveLeie } from "#db/queries/leieforhold.ts";
import { lesKroner } from "#domain/kernel/belop.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { nesteLeie } from "#domain/leie/tilstand.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { endret, feilI, lesDag, medRevisjon, radato } from "../leie-input.ts";
import { orderLeiebrev } from "../order-leiebrev.ts";

/** Ends the tenancy with what is paid back of the deposit, and when. Refuses fields, `leie.ulovligOvergang`, `leie.endretAvAndre`. */
export const settleDepositum = defineUsecase({
  name: "leie.gjorOpp",
  input: z.strictObject({ ...medRevisjon, belop: z.string().max(40), dato: radato }),
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.manageLeie,
  run: async (kontekst, leie, { revisjon, ...ra }) => {
    if (leie.revisjon !== revisjon) return endret();
    const maks = leie.sikkerhet === "depositum" ? leie.depositum : 0;
    const belop = lesKroner(ra.belop, { maks });
    const dato = lesDag("dato", ra.dato, osloDag(kontekst.now), "fortid");
    const galt = belop.ok ? [] : [{ felt: "belop", kode: belop.kode, verdier: { min: 0, maks } }];
    if (!belop.ok || !dato.ok) return refuse("ugyldig", { felt: [...galt, ...feilI(dato)] });
    const til = nesteLeie(leie.tilstand, "avslutt");
    if (!til.ok) return til;
    const gjort = { depositumTilbake: belop.verdi, depositumTilbakeDato: dato.verdi };
    const flyttet = await moveLeie(kontekst.tx, leie, til.value, gjort);
    if (!flyttet) return endret();
    const brevId = await orderLeiebrev(kontekst, leie, "leie_avslutning");
    kontekst.record(
      leieHendelse(leie, "leie.avsluttet", { tilbake: belop.verdi, depositum: maks, dato: dato.verdi, brevId }),
    );
    return ok(flyttet);
  },
});
