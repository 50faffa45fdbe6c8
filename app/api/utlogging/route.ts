import { innlogging } from "#domain/kernel/actor.ts";
import { endSesjonFraUtsteder } from "#usecases/konto/end-sesjon-fra-utsteder.ts";
import { machineRoute } from "../../_session/machine-route.ts";

/**
 * Logout that began elsewhere: the provider shows this address in a frame with `iss` and `sid`. No cookie is asked for or sent;
 * again, for an unknown session or with nonsense, the answer is the same. The only route that a provider may frame.
 */
export const GET = machineRoute(async (request) => {
  const { searchParams } = new URL(request.url);
  await endSesjonFraUtsteder(innlogging, { issuer: searchParams.get("iss"), sid: searchParams.get("sid") });
  return new Response("ok", { headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" } });
});
