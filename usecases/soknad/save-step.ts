import { z } from "zod";
import { osloDag } from "#domain/kernel/dag.ts";
import { lesSkjema } from "#domain/kernel/les-skjema.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { visibleSteps } from "#domain/kernel/skjema.ts";
import { policy } from "#domain/sak/policy.ts";
import { tjenester } from "#domain/tjenester.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { loadUtkast } from "./load-utkast.ts";
import { versjonerInput } from "./save-utkast.ts";
import { stepFeil, svarISteg, synligeFelt } from "./step-feil.ts";
import { writeSvar } from "./write-svar.ts";

export const parInput = z.array(z.tuple([z.string().max(200), z.unknown()])).max(1_000);
const handlinger = /^(?:videre|oppdater|(?:leggTil|brukDeres):\w{1,40}|fjern:\w{1,40}:\d{1,2})$/;

/**
 * Saves one posted step, whole and as typed: what cannot be accepted is kept in the draft and told in `feil`, so that nothing
 * written is lost. `handling` other than `videre` saves without judging: a row more or fewer, what an answer opens, the other
 * tab's value. A step that holds is an event.
 */
export const saveStep = defineUsecase({
  name: "soknad.saveStep",
  input: z.strictObject({
    soknadId: z.uuid(),
    steg: z.string().max(50),
    /** The form's name/value pairs, our own hidden fields taken out. */
    par: parInput,
    versjoner: versjonerInput,
    handling: z.string().regex(handlinger),
  }),
  load: (tx, { soknadId }, actor) => loadUtkast(tx, soknadId, actor),
  allow: policy.editDraft,
  run: async ({ tx, now, record }, soknad, input) => {
    const tjeneste = tjenester[soknad.tjeneste];
    const steg = tjeneste.steg.find((s) => s.id === input.steg);
    if (!steg) return refuse("finnesIkke");
    const [slag, mal = "", rad] = input.handling.split(":");
    const utelatt = slag === "fjern" ? `${mal}.${rad}.` : undefined;
    const lest = lesSkjema(
      steg,
      input.par.filter(([navn]) => !(utelatt && navn.startsWith(utelatt)) && !(slag === "brukDeres" && navn === mal)),
    );
    if (!lest.ok) return lest;
    const skrevet = await writeSvar(tx, soknad, { svar: lest.value, versjoner: input.versjoner }, now);
    if (!skrevet.ok) return skrevet;

    const { svar, versjoner, endret, konflikter } = skrevet.value;
    const feil = stepFeil(steg, svar, osloDag(now));
    if (feil.length === 0 && endret.length > 0) {
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
    // In a conflict her own value stays on the page until she has chosen.
    const vist = svarISteg(steg, { ...svar, ...Object.fromEntries(konflikter.map((k) => [k.felt, k.din])) });
    const nyRad =
      slag === "leggTil" && steg.felt[mal]?.slag === "liste" ? { [mal]: [...(rader(vist[mal]) ?? []), {}] } : {};
    return ok({
      feil: slag === "videre" && konflikter.length === 0 ? feil : [],
      svar: { ...vist, ...nyRad },
      versjoner: Object.fromEntries(Object.keys(steg.felt).map((navn) => [navn, versjoner[navn] ?? 0])),
      konflikter,
      synlige: synligeFelt(steg, { ...svar, ...vist }),
      lagret: now.toISOString(),
      neste: synlige[synlige.findIndex((s) => s.id === steg.id) + 1]?.id ?? "dokumenter",
    });
  },
});

const rader = (verdi: unknown) => (Array.isArray(verdi) ? verdi.filter((rad) => typeof rad === "object") : undefined);
