import { routeActor } from "#app/_session/actor.ts";
import { machineRoute } from "#app/_session/machine-route.ts";
import { patchUtkast } from "./patch-utkast.ts";

/** Autosave: fields with the versions they were based on. */
export const PATCH = machineRoute(async (request, { params }: RouteContext<"/api/utkast/[soknadId]">) => {
  const actor = await routeActor(request, "innbygger");
  return actor instanceof Response ? actor : patchUtkast(actor, (await params).soknadId, request);
});
