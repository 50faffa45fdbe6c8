import { z } from "zod";
import { proposeKravRow } from "#db/queries/leiekrav.ts";
import { lesTall } from "#domain/kernel/belop.ts";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { erKort } from "#domain/leie/kontrakt.ts";
import { kravregler } from "#domain/leie/krav.ts";
import { leieregler } from "#domain/leie/satser.ts";
import { sluttEtterAr } from "#domain/leie/tid.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { feilI, lesOrd, rattekst } from "../leie-input.ts";
import { loadKrav } from "./answer-krav.ts";

const input = z.strictObject({
  leieforholdId: z.uuid(),
  kravId: z.uuid(),
  svar: z.enum(["innvilget", "avslatt"], "velg"),
  /** Whole years a yes is for. */
  ar: z.string().max(10),
  grunn: z.string().max(40),
  tekst: rattekst,
});

/**
 * Proposes the answer to a request to stay longer: an enkeltvedtak (`domain.md` §3.5), so another person decides. Written anew until then.
 * A yes shorter than the law's three years is only for a reserved home. Refuses fields, `leie.onskeBesvart`.
 */
export const proposeForlengelse = defineUsecase({
  name: "leie.foreslaForlengelse",
  input,
  load: loadKrav,
  allow: (actor, { leie, krav }) => krav.slag === "forlengelse" && policy.proposeForlengelse(actor, leie),
  run: async ({ tx, actor, now, record }, { leie, krav }, { svar, grunn, ...ra }) => {
    if (actor.kind !== "ansatt" || !leie.til) return refuse("finnesIkke");
    if (krav.tilstand !== "mottatt") return refuse("leie.onskeBesvart");
    const ja = svar === "innvilget";
    const ar = lesTall(ra.ar, { min: 1, maks: 10 });
    const tekst = lesOrd("tekst", ra.tekst, 3000);
    const fra = leggTilDager(leie.til, 1);
    const til = ja && ar.ok ? sluttEtterAr(fra, ar.verdi) : null;
    const regler = leieregler(osloDag(now));
    const felt = [
      ...(ja && !ar.ok ? [{ felt: "ar", kode: ar.kode, verdier: { min: 1, maks: 10 } }] : []),
      ...(til && erKort({ fra, til }, regler) && !leie.reservert
        ? [{ felt: "ar", kode: "forKort", verdier: { ar: regler.minstetidAr } }]
        : []),
      ...(!ja && !kravregler.forlengelse.grunner.includes(grunn) ? [{ felt: "grunn", kode: "velg" }] : []),
      ...feilI(tekst),
    ];
    if (!tekst.ok || felt.length > 0) return refuse("ugyldig", { felt });
    const lagt = await proposeKravRow(tx, leie, krav, {
      forslag: svar,
      forslagTil: til,
      svarKode: ja ? null : grunn,
      svar: tekst.verdi,
      foreslattAv: actor.ansattId,
      foreslatt: now,
    });
    if (!lagt) return refuse("leie.onskeBesvart");
    record(leieHendelse(leie, "leie.forlengelseForeslatt", { kravId: krav.id, svar, til }));
    return ok({ kravId: krav.id });
  },
});
