import { routeActor } from "#app/_session/actor.ts";
import { machineRoute } from "#app/_session/machine-route.ts";
import { getFil } from "./get-fil.ts";

/** A file that was sent in: always as a download, never shown in our own origin. */
export const GET = machineRoute(async (request, { params }: RouteContext<"/api/fil/[vedleggId]">) => {
  const actor = await routeActor(request, "alle");
  return actor instanceof Response ? actor : getFil(actor, (await params).vedleggId);
});
