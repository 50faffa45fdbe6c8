import { z } from "zod";
import { findGiver, insertFullmakt } from "#db/queries/fullmakt.ts";
import { fullmaktFelt, gyldigTil, type Varighet } from "#domain/fullmakt/fullmakt.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { lesFodselsnummer } from "#domain/kernel/fodselsnummer.ts";
import { type FeltFeil, ok, refuse } from "#domain/kernel/outcome.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { feltSkjema } from "#domain/kernel/verdier.ts";
import { policy } from "#domain/sak/policy.ts";
import { innstillinger } from "../kernel/innstillinger.ts";
import { defineUsecase } from "../kernel/usecase.ts";

const tekst = z.string().max(500);
const nummer = (fnr: string) => lesFodselsnummer(fnr, innstillinger().modus);

/**
 * The actor lets another act for her in the services she names (fvl § 12), until a day. Refuses `fullmakt.ugyldig` with the fields
 * that must be put right; `fnr` by `mangler`, `ugyldigFnr`, `fnrIkkeTillatt` or `degSelv`. Whether the other has been here is not told.
 */
export const giveFullmakt = defineUsecase({
  name: "fullmakt.gi",
  input: z.strictObject({ navn: tekst, fnr: tekst, tjenester: z.array(tekst).max(20), varighet: tekst }),
  load: async (tx, { fnr }, actor) => {
    const lest = nummer(fnr);
    return actor.kind === "innbygger"
      ? findGiver(tx, actor.personId, lest.ok ? lest.verdi.nummer : undefined)
      : undefined;
  },
  allow: policy.giveFullmakt,
  run: async ({ tx, actor, now }, giver, input) => {
    const dag = osloDag(now);
    const lest = feltSkjema(fullmaktFelt, input, dag).safeParse(input);
    const fnr = nummer(input.fnr);
    const feil: FeltFeil[] = lest.success
      ? []
      : lest.error.issues.map((i) => ({ felt: String(i.path[0]), kode: i.message })).filter((f) => f.felt !== "fnr");
    if (!fnr.ok) feil.push({ felt: "fnr", kode: fnr.kode });
    else if (giver.erEgetNummer) feil.push({ felt: "fnr", kode: "degSelv" });
    if (!lest.success || !fnr.ok || feil.length > 0 || actor.kind !== "innbygger")
      return refuse("fullmakt.ugyldig", { felt: feil });
    const { navn, tjenester, varighet } = lest.data as { navn: string; tjenester: TjenesteId[]; varighet: Varighet };
    const til = gyldigTil(dag, varighet);
    const ny = { giverId: actor.personId, navn: { giver: giver.navn, mottaker: navn }, tjenester, gyldigTil: til };
    return ok({ fullmaktId: await insertFullmakt(tx, { ...ny, mottakerFnr: fnr.verdi.nummer }) });
  },
});
