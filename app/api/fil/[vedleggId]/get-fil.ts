import { toResponse } from "#app/_session/to-response.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { openVedlegg } from "#usecases/dokument/open-vedlegg.ts";

/** RFC 6266: a plain name for old readers, the true one in UTF-8 beside it. */
function disposisjon(navn: string): string {
  const enkelt = navn
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "_")
    .replace(/["\\%]/g, "_");
  const ekte = encodeURIComponent(navn).replace(
    /['()*]/g,
    (tegn) => `%${tegn.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${enkelt}"; filename*=UTF-8''${ekte}`;
}

export async function getFil(actor: Actor, vedleggId: string): Promise<Response> {
  const ut = await openVedlegg(actor, { vedleggId });
  if (!ut.ok) return toResponse(ut);
  const { filnavn, mime, storrelse, bytes } = ut.value;
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mime,
      "content-length": String(storrelse),
      "content-disposition": disposisjon(filnavn),
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "cache-control": "private, no-store",
    },
  });
}
