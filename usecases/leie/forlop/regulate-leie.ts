import { z } from "zod";
import { lockLeie, moveLeie } from "#db/queries/leieforhold.ts";
import { insertRegulering, listReguleringer } from "#db/queries/leieregulering.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import {
  erManed,
  indeksregulert,
  leiePa,
  lesKpi,
  reguleringsfeil,
  sistFastsatt,
  tidligsteRegulering,
} from "#domain/leie/regulering.ts";
import { leieregler } from "#domain/leie/satser.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { endret, feilI, lesDag, medRevisjon, radato } from "../leie-input.ts";
import { orderLeiebrev } from "../order-leiebrev.ts";

const kort = z.string().max(20);
const input = z.strictObject({
  ...medRevisjon,
  fraMnd: kort,
  tilMnd: kort,
  kpiFra: kort,
  kpiTil: kort,
  gjelderFra: radato,
});

/** «10.2026», «1/2027» or ISO as «2026-10». */
function lesManed(ra: string): string | undefined {
  const norsk = /^(\d{1,2})[./-](\d{4})$/.exec(ra.trim());
  const iso = norsk ? `${norsk[2]}-${(norsk[1] ?? "").padStart(2, "0")}` : ra.trim();
  return erManed(iso) ? iso : undefined;
}

function lesTall(ra: z.infer<typeof input>) {
  const verdier = {
    fraMnd: lesManed(ra.fraMnd),
    kpiFra: lesKpi(ra.kpiFra),
    tilMnd: lesManed(ra.tilMnd),
    kpiTil: lesKpi(ra.kpiTil),
  };
  const { fraMnd, tilMnd, kpiFra, kpiTil } = verdier;
  const feil = Object.entries(verdier).flatMap(([felt, verdi]) =>
    verdi === undefined ? [{ felt, kode: felt.startsWith("kpi") ? "ugyldigIndeks" : "ugyldigManed" }] : [],
  );
  const hel = fraMnd && tilMnd && kpiFra && kpiTil ? { fraMnd, tilMnd, kpiFra, kpiTil } : undefined;
  return { hel, feil };
}

/**
 * Notifies a new rent by the consumer price index (husleieloven § 4-2): written, with a letter that explains it, and in force from its
 * day by itself. Refuses fields (`forTidlig` with the first day it may be), `leie.ulovligOvergang`, `leie.endretAvAndre`.
 */
export const regulateLeie = defineUsecase({
  name: "leie.reguler",
  input,
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.manageLeie,
  run: async (kontekst, leie, ra) => {
    const { tx, actor, now, record } = kontekst;
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    if (leie.revisjon !== ra.revisjon) return endret();
    const idag = osloDag(now);
    const gjelderFra = lesDag("gjelderFra", ra.gjelderFra, idag, "framtid");
    const { hel, feil } = lesTall(ra);
    if (!gjelderFra.ok || !hel) return refuse("ugyldig", { felt: [...feil, ...feilI(gjelderFra)] });
    const [regler, tidligere] = [leieregler(idag), await listReguleringer(tx, leie.id)];
    const tidligst = tidligsteRegulering(sistFastsatt(leie.fra, tidligere), idag, regler);
    const hull = reguleringsfeil({ ...hel, gjelderFra: gjelderFra.verdi }, tidligst);
    if (hull.length > 0) return refuse("ugyldig", { felt: hull });
    if (!["aktiv", "forlengelse_soknad"].includes(leie.tilstand)) return refuse("leie.ulovligOvergang");
    const fraBelop = leiePa(leie.leieMnd, tidligere, gjelderFra.verdi);
    const tilBelop = indeksregulert(fraBelop, hel.kpiFra, hel.kpiTil);
    const id = await insertRegulering(tx, {
      leieforholdId: leie.id,
      slag: "indeks",
      fraBelop,
      tilBelop,
      kpiFra: hel.kpiFra,
      kpiTil: hel.kpiTil,
      kpiFraMnd: hel.fraMnd,
      kpiTilMnd: hel.tilMnd,
      varslet: idag,
      gjelderFra: gjelderFra.verdi,
      regelsett: regler.versjon,
      varsletAv: actor.ansattId,
    });
    const flyttet = await moveLeie(tx, leie, leie.tilstand);
    if (!flyttet) return endret();
    const brevId = await orderLeiebrev(kontekst, leie, "leie_regulering", id);
    record(
      leieHendelse(leie, "leie.regulert", {
        reguleringId: id,
        fraBelop,
        tilBelop,
        gjelderFra: gjelderFra.verdi,
        brevId,
      }),
    );
    return ok({ ...flyttet, tilBelop });
  },
});
