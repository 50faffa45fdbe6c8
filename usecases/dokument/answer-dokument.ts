import { z } from "zod";
import { saveDokumentsvar } from "#db/queries/soknad.ts";
import { leggTilManeder, osloDag } from "#domain/kernel/dag.ts";
import { lesDato } from "#domain/kernel/dato.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { slettesDato } from "#domain/sak/frister.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { dokumentkravAv } from "../soknad/innhold.ts";
import { loadUtkast } from "../soknad/load-utkast.ts";
import { currentSvar, dokumentsvarCipher } from "../soknad/svar-krypto.ts";

const MAKS_GRUNN = 1_000;
const LENGST_FRAM_MANEDER = 12;

/** The promised day: within a year. An optional reason in plain text. */
function les(dato: string, grunn: string, dag: string) {
  const lestDato = lesDato(dato, dag, "framtid");
  const lestGrunn = grunn.trim() === "" ? undefined : lesTekst(grunn, { maks: MAKS_GRUNN, linjer: true });
  const feil: FeltFeil[] = [];
  if (!lestDato.ok) feil.push({ felt: "dato", kode: lestDato.kode });
  else if (lestDato.verdi > leggTilManeder(dag, LENGST_FRAM_MANEDER)) feil.push({ felt: "dato", kode: "forLangtFram" });
  if (lestGrunn && !lestGrunn.ok) feil.push({ felt: "grunn", kode: lestGrunn.kode, verdier: { maks: MAKS_GRUNN } });
  return { feil, dato: lestDato.ok ? lestDato.verdi : "", grunn: lestGrunn?.ok ? lestGrunn.verdi : "" };
}

/** «Jeg har ikke dette nå», with the day it will come; or that she has it after all. A legal answer to every request (form rule 34). */
export const answerDokument = defineUsecase({
  name: "dokument.answer",
  input: z.strictObject({
    soknadId: z.uuid(),
    type: z.string().max(50),
    svar: z.discriminatedUnion("slag", [
      z.strictObject({ slag: z.literal("harIkke"), dato: z.string().max(50), grunn: z.string().max(MAKS_GRUNN * 4) }),
      z.strictObject({ slag: z.literal("angre") }),
    ]),
  }),
  load: (tx, { soknadId }, actor) => loadUtkast(tx, soknadId, actor),
  allow: policy.editDraft,
  run: async ({ tx, now, record }, soknad, { type, svar }) => {
    const dag = osloDag(now);
    if (!dokumentkravAv(soknad.tjeneste, currentSvar(soknad)).some((krav) => krav.type === type)) {
      return refuse("dokument.ukjentKrav", { felt: [{ felt: "type", kode: "ukjentFelt" }] });
    }
    const { [type]: _, ...andre } = soknad.dokumentsvar;
    let dokumentsvar = andre;
    if (svar.slag === "harIkke") {
      const { feil, dato, grunn } = les(svar.dato, svar.grunn, dag);
      if (feil.length > 0) return refuse("dokument.ugyldig", { felt: feil });
      dokumentsvar = { ...andre, [type]: { grunn: dokumentsvarCipher(soknad).seal(type, grunn), lovetDato: dato } };
    }
    await saveDokumentsvar(tx, soknad.id, { dokumentsvar, endret: now, slettesDato: slettesDato(dag) });
    record({
      stromId: soknad.id,
      sakId: null,
      eierId: soknad.sokerId,
      gradering: soknad.soker.gradering,
      type: svar.slag === "harIkke" ? "dokument.harIkke" : "dokument.harLikevel",
      data: { krav: type },
    });
    return ok({ soknadId: soknad.id });
  },
});
