import { z } from "zod";
import { insertNotat } from "#db/queries/notat.ts";
import { changePlass, hasLiveTilbud } from "#db/queries/plass.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { lesDato } from "#domain/kernel/dato.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { nestePlass } from "#domain/venteliste/plass.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";
import { endretAvAndre, lesGrunn, lockPlassMedForslag } from "./last-plass.ts";

/** A place rests until a day, with the reason in the file: no offer comes meanwhile, and nothing is lost. Refusals: fields, `venteliste.harTilbud`, `venteliste.ulovligOvergang`, `sak.endretAvAndre`. */
export const pausePlass = defineUsecase({
  name: "plass.pause",
  input: z.strictObject({
    sakId: z.uuid(),
    revisjon: z.int().positive(),
    til: z.string().max(20),
    grunn: z.string().max(20_000, "forLang"),
  }),
  load: (tx, { sakId }) => lockPlassMedForslag(tx, sakId),
  allow: (actor, { sak }) => policy.followPlass(actor, sak),
  run: async ({ tx, actor, now, record }, { sak, plass }, i) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const dag = lesDato(i.til, osloDag(now), "framtid");
    const grunn = lesGrunn(i.grunn);
    if (!dag.ok || !grunn.ok)
      return refuse("ugyldig", {
        felt: [...(dag.ok ? [] : [{ felt: "til", kode: dag.kode }]), ...(grunn.ok ? [] : (grunn.felt ?? []))],
      });
    if (await hasLiveTilbud(tx, plass.id)) return refuse("venteliste.harTilbud");
    const til = nestePlass(plass.status, "paus");
    if (!til.ok) return til;
    const endret = await changePlass(tx, plass.id, i.revisjon, { status: til.value, pausetTil: dag.verdi });
    if (!endret) return endretAvAndre(tx, sak.id);
    await insertNotat(tx, { sakId: sak.id, slag: "journalfort", tekst: grunn.value, skrevetAv: actor.ansattId });
    record(sakHendelse(sak, "venteliste.pauset", { til: dag.verdi }));
    return ok({ sakId: sak.id });
  },
});

/** A paused place counts again from where it stood. */
export const resumePlass = defineUsecase({
  name: "plass.resume",
  input: z.strictObject({ sakId: z.uuid(), revisjon: z.int().positive() }),
  load: (tx, { sakId }) => lockPlassMedForslag(tx, sakId),
  allow: (actor, { sak }) => policy.followPlass(actor, sak),
  run: async ({ tx, record }, { sak, plass }, { revisjon }) => {
    // From `tildelt` the offer or the contract gives it back, not a press here.
    if (plass.status !== "pauset") return refuse("venteliste.ulovligOvergang");
    const til = nestePlass(plass.status, "gjenoppta");
    if (!til.ok) return til;
    if (!(await changePlass(tx, plass.id, revisjon, { status: til.value, pausetTil: null })))
      return endretAvAndre(tx, sak.id);
    record(sakHendelse(sak, "venteliste.gjenopptatt"));
    return ok({ sakId: sak.id });
  },
});
