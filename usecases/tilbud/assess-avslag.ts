import { z } from "zod";
import { lockTilbud, moveTilbud, rememberAvvistPar, sealTilbudstekst } from "#db/queries/tilbud.ts";
import { releaseBolig } from "#db/queries/tilbud-bolig.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { vurderinger } from "#domain/tilbud/koder.ts";
import { tilbudPolicy } from "#domain/tilbud/policy.ts";
import { NOTAT_MAKS } from "#domain/tilbud/svar.ts";
import { nesteTilbud } from "#domain/tilbud/tilstand.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { folgOpp } from "./folg.ts";
import { tilbudHendelse } from "./tilbud-hendelse.ts";

/**
 * A person assesses a reasoned no. The reason holds: a new offer, nothing is counted, and the home is free at once. Or it does not, and a
 * removal is proposed: the offer stays `vurderes` until that has had its forhåndsvarsel and vedtak. Either way the pair is remembered.
 * Refusals: the reason; `tilbud.ulovligOvergang`, `tilbud.endretAvAndre`.
 */
export const assessAvslag = defineUsecase({
  name: "tilbud.vurderAvslag",
  input: z.strictObject({
    tilbudId: z.uuid(),
    revisjon: z.int().positive(),
    utfall: z.enum(vurderinger, "velgSvar"),
    begrunnelse: z.string().max(NOTAT_MAKS * 12),
  }),
  load: (tx, { tilbudId }) => lockTilbud(tx, tilbudId),
  allow: tilbudPolicy.assess,
  run: async ({ tx, actor, now, record, order }, t, { tilbudId, revisjon, utfall, begrunnelse }) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    if (t.tilbud.revisjon !== revisjon) return refuse("tilbud.endretAvAndre");
    const tekst = lesTekst(begrunnelse, { maks: NOTAT_MAKS, linjer: true });
    if (!tekst.ok) return refuse("ugyldig", { felt: [{ felt: "begrunnelse", kode: tekst.kode }] });
    const { tilstand, boligId, plassId, avslagKode } = t.tilbud;
    const vurderes = nesteTilbud(tilstand, "vurder");
    if (!vurderes.ok) return vurderes;
    await rememberAvvistPar(tx, { plassId, boligId, grunn: `uegnet_${avslagKode ?? "annet"}` });
    let ny = await moveTilbud(tx, tilbudId, vurderes.value, {
      vurdert: now,
      vurdertAv: actor.ansattId,
      vurderingKryptert: await sealTilbudstekst(tx, { id: tilbudId, sakId: t.sakId }, "vurdering", tekst.verdi),
    });
    if (utfall === "nytt_tilbud") {
      ny = await moveTilbud(tx, tilbudId, "nytt_tilbud");
      await releaseBolig(tx, boligId, { dag: osloDag(now), grunn: "tilbud_avslatt" });
    }
    record(tilbudHendelse(t, "tilbud.vurdert", { utfall, ...(avslagKode ? { kode: avslagKode } : {}) }));
    order(folgOpp(tilbudId, utfall === "nytt_tilbud" ? "nytt_tilbud" : "vurderes", ny));
    return ok({ revisjon: ny });
  },
});
