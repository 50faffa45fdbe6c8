import { routeActor } from "#app/_session/actor.ts";
import { machineRoute } from "#app/_session/machine-route.ts";
import { toResponse } from "#app/_session/to-response.ts";
import { openBilde } from "#usecases/bolig/open-bilde.ts";

/** A picture of a home, for staff and for whom it is offered to. We drew it ourselves, so it may be shown in our own pages. */
export const GET = machineRoute(async (request, { params }: RouteContext<"/api/boligbilde/[bildeId]">) => {
  const actor = await routeActor(request, "alle");
  if (actor instanceof Response) return actor;
  const ut = await openBilde(actor, { bildeId: (await params).bildeId });
  if (!ut.ok) return toResponse(ut);
  return new Response(new Uint8Array(ut.value.bytes), {
    headers: {
      "content-type": ut.value.mime,
      "content-disposition": "inline",
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "cache-control": "private, no-store",
    },
  });
});
