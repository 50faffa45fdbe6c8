import type { Tx } from "#db/client.ts";
import { type SoknadRad, saveSvar } from "#db/queries/soknad.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import type { RaSvar } from "#domain/kernel/felt.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { slettesDato } from "#domain/sak/frister.ts";
import { tjenester } from "#domain/tjenester.ts";
import { flett, type Konflikt, type Versjoner } from "./flett.ts";
import { currentSvar, sealSvar } from "./svar-krypto.ts";

export type Lagret = {
  /** All answers after the save, as typed; a field in conflict as it is stored. */
  svar: RaSvar;
  versjoner: Versjoner;
  endret: readonly string[];
  /** Fields that moved on since the patch was begun: not written, both values here for the person to choose. */
  konflikter: readonly Konflikt[];
  revisjon: number;
};

/** Merges raw answers into a held draft and writes what can be written without covering somebody else's. */
export async function writeSvar(
  tx: Tx,
  soknad: SoknadRad,
  ny: { svar: RaSvar; versjoner: Versjoner },
  now: Date,
): Promise<Outcome<Lagret>> {
  const flettet = flett({ svar: currentSvar(soknad), versjoner: soknad.feltversjon }, ny);
  if (flettet.endret.length === 0) return ok({ ...flettet, revisjon: soknad.revisjon });
  const revisjon = await saveSvar(tx, soknad.id, {
    svar: sealSvar(soknad, flettet.svar),
    feltversjon: flettet.versjoner,
    skjemaversjon: tjenester[soknad.tjeneste].skjemaversjon,
    endret: now,
    slettesDato: slettesDato(osloDag(now)),
  });
  return revisjon === undefined ? refuse("soknad.endretAvAndre") : ok({ ...flettet, revisjon });
}
