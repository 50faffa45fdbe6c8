import { osloDag } from "#domain/kernel/dag.ts";
import { kommune } from "#domain/kernel/kommune.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { tekst } from "#messages/tekst.ts";
import { makeEpost } from "#usecases/brev/make-epost.ts";
import { defineFlyt } from "#usecases/kernel/flyt.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { sendEnGang } from "./send-en-gang.ts";

/** Tells `DRIFT_EPOST` that something must be looked at, once a day: never what, and nothing of anybody. Without an address nobody is told. */
export const warnBrudd = defineFlyt<Record<string, never>, { sendt: boolean }>("kjede.warn", async (actor) => {
  const til = process.env.DRIFT_EPOST?.trim();
  if (!til) return ok({ sendt: false });
  const epost = makeEpost(til, {
    emne: tekst("drift.alarm.emne"),
    for: [tekst("drift.alarm.tekst")],
    lenke: { sti: "/saksbehandling/utsendinger", navn: tekst("drift.alarm.lenke") },
    etter: [tekst("brev.varsel.svar"), tekst("brev.varsel.hilsen", { kommune: kommune.navn.verdi })],
  });
  return sendEnGang(actor, { nokkel: `kjedebrudd:${osloDag(klokke())}`, epost });
});
