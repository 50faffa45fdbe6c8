import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import type { Sakskrypto } from "#db/krypto.ts";
import { apneFil } from "#db/queries/vedlegg.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { fillager } from "../gateways/fillager.ts";
import { defineFlyt } from "../kernel/flyt.ts";
import { logg } from "../kernel/logg.ts";
import { viewVedlegg } from "./view-vedlegg.ts";

export type ApentVedlegg = { filnavn: string; mime: string; storrelse: number; bytes: Uint8Array };
type Lukket = { lagernokkel: string; krypto: Sakskrypto; sha256: string };

/** The object as it was received, or nothing when it is not there. Throws when it is not ours to open, or not what the row says. */
async function hent({ lagernokkel, krypto, sha256 }: Lukket): Promise<Buffer | undefined> {
  const strom = await fillager().get(lagernokkel);
  if (!strom) return undefined;
  // Whole before a byte is shown: what seals it is proved by its last byte.
  const bytes = apneFil(krypto, lagernokkel, await buffer(strom));
  if (createHash("sha256").update(bytes).digest("hex") !== sha256) throw new Error("filen er ikke den som ble mottatt");
  return bytes;
}

/**
 * The bytes of a file, after the right to see it is proved and the look is logged. A row without object, and an object that does not
 * open, is our fault and says so.
 */
export const openVedlegg = defineFlyt<{ vedleggId: string }, ApentVedlegg>("vedlegg.open", async (actor, input) => {
  const vist = await viewVedlegg(actor, input);
  if (!vist.ok) return vist;
  const { filnavn, mime, storrelse } = vist.value;
  try {
    const bytes = await hent(vist.value);
    if (bytes) return ok({ filnavn, mime, storrelse, bytes });
    logg.error({ kode: "vedlegg.utenObjekt", vedleggId: input.vedleggId }, "en fil mangler i lageret");
  } catch (feil) {
    logg.error({ kode: "vedlegg.apnesIkke", vedleggId: input.vedleggId, feil }, "en fil lar seg ikke åpne");
  }
  return refuse("vedlegg.utilgjengelig");
});
