import type { Tx } from "#db/client.ts";
import { type SoknadRad, saveSvar } from "#db/queries/soknad.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import type { RaSvar } from "#domain/kernel/felt.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { slettesDato } from "#domain/sak/frister.ts";
import { tjenester } from "#domain/tjenester.ts";
import { flett, type Versjoner } from "./flett.ts";
import { currentSvar, sealSvar } from "./svar-krypto.ts";

export type Lagret = {
  /** All answers after the save, as typed. */
  svar: RaSvar;
  versjoner: Versjoner;
  endret: readonly string[];
  revisjon: number;
};

/**
 * Merges raw answers into a held draft and writes them. A field that moved on since the patch was begun refuses the whole patch
 * as `soknad.konflikt`, with both values in `detaljer.konflikter`; nothing is then written.
 */
export async function writeSvar(
  tx: Tx,
  soknad: SoknadRad,
  ny: { svar: RaSvar; versjoner: Versjoner },
  now: Date,
): Promise<Outcome<Lagret>> {
  const flettet = flett({ svar: currentSvar(soknad), versjoner: soknad.feltversjon }, ny);
  if (flettet.konflikter.length > 0) {
    const felt = flettet.konflikter.map((k) => ({ felt: k.felt, kode: "endretEtSted" }));
    return refuse("soknad.konflikt", { felt, detaljer: { konflikter: flettet.konflikter } });
  }
  const lagret = { svar: flettet.svar, versjoner: flettet.versjoner, endret: flettet.endret };
  if (flettet.endret.length === 0) return ok({ ...lagret, revisjon: soknad.revisjon });
  const revisjon = await saveSvar(tx, soknad.id, {
    svar: sealSvar(soknad, flettet.svar),
    feltversjon: flettet.versjoner,
    skjemaversjon: tjenester[soknad.tjeneste].skjemaversjon,
    endret: now,
    slettesDato: slettesDato(osloDag(now)),
  });
  return revisjon === undefined ? refuse("soknad.endretAvAndre") : ok({ ...lagret, revisjon });
}
