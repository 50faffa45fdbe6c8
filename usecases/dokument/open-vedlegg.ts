import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { fillager } from "../gateways/fillager.ts";
import { defineFlyt } from "../kernel/flyt.ts";
import { logg } from "../kernel/logg.ts";
import { viewVedlegg } from "./view-vedlegg.ts";

export type ApentVedlegg = { filnavn: string; mime: string; storrelse: number; strom: ReadableStream<Uint8Array> };

/** The bytes of a file, after the right to see it is proved and the look is logged. A row without object is our fault and says so. */
export const openVedlegg = defineFlyt<{ vedleggId: string }, ApentVedlegg>("vedlegg.open", async (actor, input) => {
  const vist = await viewVedlegg(actor, input);
  if (!vist.ok) return vist;
  const { lagernokkel, filnavn, mime, storrelse } = vist.value;
  const strom = await fillager().get(lagernokkel);
  if (!strom) {
    logg.error({ kode: "vedlegg.utenObjekt", vedleggId: input.vedleggId }, "en fil mangler i lageret");
    return refuse("vedlegg.utilgjengelig");
  }
  return ok({ filnavn, mime, storrelse, strom: Readable.toWeb(strom) as ReadableStream<Uint8Array> });
});
