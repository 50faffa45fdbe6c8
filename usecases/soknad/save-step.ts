import { z } from "zod";
import { osloDag } from "#domain/kernel/dag.ts";
import { lesSkjema } from "#domain/kernel/les-skjema.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { parseSteg, visibleSteps } from "#domain/kernel/skjema.ts";
import { policy } from "#domain/sak/policy.ts";
import { tjenester } from "#domain/tjenester.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { loadUtkast } from "./load-utkast.ts";
import { versjonerInput } from "./save-utkast.ts";
import { writeSvar } from "./write-svar.ts";

const handling = z.string().regex(/^(?:leggTil:[A-Za-z]{1,40}|fjern:[A-Za-z]{1,40}:\d{1,2})$/);

/**
 * Saves one posted step, whole and as typed: what cannot be accepted is kept in the draft and told in `feil`, so that nothing
 * written is lost. `handling` adds or removes a row, saves, and says nothing about faults. The step is an event once it holds.
 */
export const saveStep = defineUsecase({
  name: "soknad.saveStep",
  input: z.strictObject({
    soknadId: z.uuid(),
    steg: z.string().max(50),
    /** The form's name/value pairs; our own hidden fields taken out. */
    par: z.array(z.tuple([z.string().max(200), z.unknown()])).max(1_000),
    versjoner: versjonerInput,
    handling: handling.optional(),
  }),
  load: (tx, { soknadId }, actor) => loadUtkast(tx, soknadId, actor),
  allow: policy.editDraft,
  run: async ({ tx, now, record }, soknad, input) => {
    const tjeneste = tjenester[soknad.tjeneste];
    const steg = tjeneste.steg.find((s) => s.id === input.steg);
    if (!steg) return refuse("finnesIkke");
    const fjernet = /^fjern:(\w+):(\d+)$/.exec(input.handling ?? "");
    const utelatt = fjernet && `${fjernet[1]}.${fjernet[2]}.`;
    const lest = lesSkjema(
      steg,
      input.par.filter(([navn]) => !utelatt || !navn.startsWith(utelatt)),
    );
    if (!lest.ok) return lest;
    const liste = fjernet?.[1];
    if (liste && steg.felt[liste]?.slag === "liste") lest.value[liste] ??= [];
    const skrevet = await writeSvar(tx, soknad, { svar: lest.value, versjoner: input.versjoner }, now);
    if (!skrevet.ok) return skrevet;

    const { svar, versjoner, endret } = skrevet.value;
    const dag = osloDag(now);
    const parset = parseSteg(steg, svar, dag);
    if (parset.ok && endret.length > 0) {
      record({
        stromId: soknad.id,
        sakId: null,
        eierId: soknad.sokerId,
        gradering: soknad.soker.gradering,
        type: "soknad.stegLagret",
        data: { steg: steg.id, felt: endret },
      });
    }
    const synlige = visibleSteps(tjeneste, svar);
    const neste = synlige[synlige.findIndex((s) => s.id === steg.id) + 1]?.id;
    return ok({
      feil: input.handling || parset.ok ? [] : (parset.felt ?? []),
      svar: Object.fromEntries(
        Object.keys(steg.felt).flatMap((n) => (Object.hasOwn(svar, n) ? [[n, svar[n] ?? ""] as const] : [])),
      ),
      versjoner: Object.fromEntries(Object.keys(steg.felt).map((n) => [n, versjoner[n] ?? 0])),
      lagret: now.toISOString(),
      neste: neste ?? "dokumenter",
    });
  },
});
