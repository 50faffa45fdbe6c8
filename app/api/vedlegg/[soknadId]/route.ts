import { routeActor } from "#app/_session/actor.ts";
import { machineRoute } from "#app/_session/machine-route.ts";
import { postVedlegg, tilInnlogging } from "./post-vedlegg.ts";

/** Upload, streamed. Outside the proxy, which would cut the body at ten megabytes; `routeActor` checks the origin itself. */
export const POST = machineRoute(async (request, { params }: RouteContext<"/api/vedlegg/[soknadId]">) => {
  const { soknadId } = await params;
  const actor = await routeActor(request, "innbygger");
  return actor instanceof Response ? tilInnlogging(request, soknadId, actor) : postVedlegg(actor, soknadId, request);
});
