import { z } from "zod";
import { findSoknad } from "#db/queries/soknad.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { lesSkjema } from "#domain/kernel/les-skjema.ts";
import { policy } from "#domain/sak/policy.ts";
import { tjenester } from "#domain/tjenester.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";
import { parInput } from "./save-step.ts";
import { stepFeil, synligeFelt } from "./step-feil.ts";
import { currentSvar } from "./svar-krypto.ts";

/** Judges what stands in a step's form and stores nothing: what is wrong, and which fields the answers open. */
export const checkStep = defineQuery({
  name: "soknad.checkStep",
  input: z.strictObject({ soknadId: z.uuid(), steg: z.string().max(50), par: parInput }),
  load: (tx, { soknadId }) => findSoknad(tx, soknadId),
  allow: policy.readDraft,
  oppslag: "ingen",
  show: (_, soknad, input) => {
    const steg = tjenester[soknad.tjeneste].steg.find((s) => s.id === input.steg);
    const lest = steg && lesSkjema(steg, input.par);
    if (!steg || !lest) return { feil: [], synlige: [] };
    if (!lest.ok) return { feil: lest.felt ?? [], synlige: synligeFelt(steg, currentSvar(soknad)) };
    const svar = { ...currentSvar(soknad), ...lest.value };
    return { feil: stepFeil(steg, svar, osloDag(klokke())), synlige: synligeFelt(steg, svar) };
  },
});
