import "server-only";
import { innlogging } from "#domain/kernel/actor.ts";
import { ferskInnlogging, type Klasse } from "#domain/kernel/sesjonsgrenser.ts";
import { logInnloggingsfeil } from "#usecases/konto/log-innloggingsfeil.ts";
import { utstederFor } from "./auth-options.ts";
import { avsluttetSti } from "./avsluttet-grunn.ts";
import { beginInnlogging } from "./begin-innlogging.ts";
import { grunnForArsak } from "./innloggingsfeil.ts";
import { trygtMal } from "./trygt-mal.ts";
import { videreTil } from "./videre-til.ts";

/** Only these reach the provider: whoever calls could otherwise ask for a lower level or another prompt. */
function onsker(sok: URLSearchParams, klasse: Klasse): Record<string, string> {
  const fersk = klasse === "ansatt" && sok.get("fersk") === "1";
  const hoy = klasse === "innbygger" && sok.get("niva") === "hoy";
  return {
    ...(hoy ? { acr_values: "idporten-loa-high" } : {}),
    ...(hoy || fersk || sok.get("ny") === "1" ? { prompt: "login" } : {}),
    ...(fersk ? { max_age: String(ferskInnlogging) } : {}),
  };
}

/**
 * The answer to `/logg-inn` and `/logg-inn/ansatt`: on to the provider. Page loads only, since a prefetch would begin a sign-in;
 * a link from another site meets a page with a button, so that nobody is signed in by somebody else's page.
 */
export async function startInnlogging(request: Request, klasse: Klasse): Promise<Response> {
  const dest = request.headers.get("sec-fetch-dest");
  if (dest !== null && dest !== "document") return new Response(null, { status: 403 });
  const { searchParams } = new URL(request.url);
  const til = trygtMal(searchParams.get("til"), klasse);
  if (request.headers.get("sec-fetch-site") === "cross-site") return videreTil(avsluttetSti("utenfra", til));

  const id = utstederFor(klasse);
  const begynt = await beginInnlogging(id, til, onsker(searchParams, klasse));
  if (begynt.ok) return videreTil(begynt.sted, begynt.kaker);
  await logInnloggingsfeil(innlogging, { kode: begynt.arsak, utsteder: id });
  return videreTil(avsluttetSti(grunnForArsak(begynt.arsak), til));
}
