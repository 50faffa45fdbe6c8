import { z } from "zod";
import { lockSak, moveSak } from "#db/queries/sak.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { neste, overganger, type SakHandling } from "#domain/sak/tilstand.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";

/** Acts after a grant, and the passing of a deadline, that no screen of this issue carries out: the demo's past has them. */
const handlinger = [...new Set(Object.values(overganger).flatMap((o) => Object.keys(o)))] as SakHandling[];
const erDemo = (actor: Actor) => actor.kind === "system" && actor.jobb === "demo";

/** Moves a demo case along the state machine, with an event named after the act. Refusals: sak.ulovligOvergang, sak.endretAvAndre. */
export const moveDemosak = defineUsecase({
  name: "demo.flytt",
  input: z.strictObject({ sakId: z.uuid(), handling: z.enum(handlinger) }),
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: erDemo,
  run: async ({ tx, record }, sak, { handling }) => {
    const til = neste(sak.tilstand, handling);
    if (!til.ok) return til;
    const endring = sak.tilstand === "venter_dokumentasjon" ? { frist: sak.fristSvar } : {};
    if (!(await moveSak(tx, sak.id, sak.revisjon, til.value, endring))) return refuse("sak.endretAvAndre");
    const type = handling === "fristUte" ? "sak.dokumentfristUte" : `sak.${handling}`;
    record(sakHendelse(sak, type, { fra: sak.tilstand, til: til.value }));
    return ok({ sakId: sak.id });
  },
});
