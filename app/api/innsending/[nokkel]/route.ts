import { routeActor } from "#app/_session/actor.ts";
import { machineRoute } from "#app/_session/machine-route.ts";
import { toResponse } from "#app/_session/to-response.ts";
import { viewInnsending } from "#usecases/soknad/view-innsending.ts";
import { postInnsending } from "./post-innsending.ts";

type Kontekst = RouteContext<"/api/innsending/[nokkel]">;

/** Sends the application this key was made for: `{ soknadId, revisjon, bekreftet: true }`. */
export const POST = machineRoute(async (request, { params }: Kontekst) => {
  const actor = await routeActor(request, "innbygger");
  return actor instanceof Response ? actor : postInnsending(actor, (await params).nokkel, request);
});

/** Did it arrive? */
export const GET = machineRoute(async (request, { params }: Kontekst) => {
  const actor = await routeActor(request, "innbygger");
  return actor instanceof Response ? actor : toResponse(await viewInnsending(actor, { nokkel: (await params).nokkel }));
});
