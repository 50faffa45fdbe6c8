import { z } from "zod";
import { findLeiebrev, leiebrevnokkel } from "#db/queries/leiebrev.ts";
import { lockLeie, moveLeie } from "#db/queries/leieforhold.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { kontraktfeil, sikkerheter } from "#domain/leie/kontrakt.ts";
import { leieregler } from "#domain/leie/satser.ts";
import { nesteLeie } from "#domain/leie/tilstand.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { endret, feilI, lesDag, medRevisjon, radato } from "../leie-input.ts";
import { orderLeiebrev } from "../order-leiebrev.ts";

const input = z.strictObject({
  ...medRevisjon,
  fra: radato,
  /** Empty for a contract without an end. */
  til: radato,
  sikkerhet: z.enum(sikkerheter, "velg"),
});

/**
 * Puts the contract before the tenant: the terms are fixed and the letter ordered. Rent and deposit are those of the offer she said yes to.
 * Refusals: fields (`domain/leie/kontrakt.ts`); `leie.opplysningUnderveis` when the § 11-1 letter does not yet lie with her;
 * `leie.ulovligOvergang`; `leie.endretAvAndre`.
 */
export const sendKontrakt = defineUsecase({
  name: "leie.leggFremKontrakt",
  input,
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.manageLeie,
  run: async (kontekst, leie, { revisjon, sikkerhet, ...ra }) => {
    if (leie.revisjon !== revisjon) return endret();
    const idag = osloDag(kontekst.now);
    const fra = lesDag("fra", ra.fra, idag, "framtid");
    const til = ra.til.trim() === "" ? null : lesDag("til", ra.til, idag, "framtid");
    if (!fra.ok || (til && !til.ok)) return refuse("ugyldig", { felt: feilI(fra, ...(til ? [til] : [])) });
    const regler = leieregler(idag);
    const vilkar = { fra: fra.verdi, til: til ? til.verdi : null, sikkerhet };
    const feil = kontraktfeil({ ...leie, ...vilkar, opplyst: leie.opplystReservert !== null }, regler);
    if (feil.length > 0) return refuse("ugyldig", { felt: feil });
    const neste = nesteLeie(leie.tilstand, "sendTilSignering");
    if (!neste.ok) return neste;
    if (leie.reservert) {
      // Told with the offer itself, there is no letter of its own to wait for.
      const [brev] = await findLeiebrev(kontekst.tx, [leiebrevnokkel("leie_opplysning", leie.id)]);
      if (brev && brev.tilstand !== "ferdig") return refuse("leie.opplysningUnderveis");
    }
    const flyttet = await moveLeie(kontekst.tx, leie, neste.value, { ...vilkar, regelsett: regler.versjon });
    if (!flyttet) return endret();
    const brevId = await orderLeiebrev(kontekst, leie, "leiekontrakt");
    kontekst.record(
      leieHendelse(leie, "leie.kontraktLagtFrem", {
        brevId,
        fra: vilkar.fra,
        til: vilkar.til,
        regelsett: regler.versjon,
      }),
    );
    return ok(flyttet);
  },
});
