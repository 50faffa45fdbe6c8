import { randomUUID } from "node:crypto";
import { z } from "zod";
import { newCaseKey } from "#db/krypto.ts";
import { findSoker, insertDraft, lockDraft, saveSvar } from "#db/queries/soknad.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { lesRaSvar } from "#domain/kernel/les-skjema.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { erBesvart } from "#domain/kernel/skjema.ts";
import { tjenesteIder } from "#domain/kernel/tjeneste.ts";
import { slettesDato } from "#domain/sak/frister.ts";
import { policy } from "#domain/sak/policy.ts";
import { tjenester } from "#domain/tjenester.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { flett } from "./flett.ts";
import { currentSvar, sealSvar } from "./svar-krypto.ts";

/**
 * Makes the person's draft of a service, or gives her live one: there is never more than one. Answers she brings from the
 * calculator fill what she has not answered; they never overwrite.
 */
export const startSoknad = defineUsecase({
  name: "soknad.start",
  input: z.strictObject({ tjeneste: z.enum(tjenesteIder), svar: z.record(z.string(), z.unknown()).optional() }),
  load: async (tx, { tjeneste }, actor) => {
    if (actor.kind !== "innbygger") return undefined;
    const [soker, utkast] = await Promise.all([findSoker(tx, actor.personId), lockDraft(tx, actor.personId, tjeneste)]);
    return soker && { soker, utkast, tjeneste };
  },
  allow: policy.startSoknad,
  run: async ({ tx, now, record }, { soker, utkast }, input) => {
    const medbrakt = lesRaSvar(tjenester[input.tjeneste], input.svar ?? {});
    if (!medbrakt.ok) return medbrakt;
    const dag = slettesDato(osloDag(now));
    const skjemaversjon = tjenester[input.tjeneste].skjemaversjon;

    if (utkast) {
      const lagret = { svar: currentSvar(utkast), versjoner: utkast.feltversjon };
      const ubesvart = Object.entries(medbrakt.value).filter(([felt]) => !erBesvart(lagret.svar[felt]));
      const flettet = flett(lagret, { svar: Object.fromEntries(ubesvart), versjoner: lagret.versjoner });
      if (flettet.endret.length > 0) {
        const til = { svar: sealSvar(utkast, flettet.svar), feltversjon: flettet.versjoner, skjemaversjon };
        await saveSvar(tx, utkast.id, { ...til, endret: now, slettesDato: dag });
      }
      return ok({ soknadId: utkast.id, ny: false });
    }

    const id = randomUUID();
    const ny = { id, tjeneste: input.tjeneste, sokerId: soker.id, skjemaversjon, nokkel: newCaseKey(id) };
    const flettet = flett({ svar: {}, versjoner: {} }, { svar: medbrakt.value, versjoner: {} });
    const svar = sealSvar(ny, flettet.svar);
    const laget = await insertDraft(tx, { ...ny, svar, feltversjon: flettet.versjoner, slettesDato: dag });
    if (!laget) {
      const forst = await lockDraft(tx, soker.id, input.tjeneste);
      return forst ? ok({ soknadId: forst.id, ny: false }) : refuse("soknad.endretAvAndre");
    }
    record({
      stromId: id,
      sakId: null,
      eierId: soker.id,
      gradering: soker.gradering,
      type: "soknad.startet",
      data: { tjeneste: input.tjeneste, medbrakt: flettet.endret.length },
    });
    return ok({ soknadId: id, ny: true });
  },
});
