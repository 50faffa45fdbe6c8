import { routeActor } from "#app/_session/actor.ts";
import { machineRoute } from "#app/_session/machine-route.ts";
import { toResponse } from "#app/_session/to-response.ts";
import { uploadBilde } from "#usecases/bolig/upload-bilde.ts";
import { limit } from "#usecases/kernel/limit.ts";
import { tilInnlogging, tilSide, vilHaJson } from "../som-side.ts";

/** A picture of a home, streamed; beside the other uploads, outside the proxy. Works as a plain form: back to the home's page. */
export const POST = machineRoute(async (request, { params }: RouteContext<"/api/vedlegg/bolig/[boligId]">) => {
  const { boligId } = await params;
  const side = `/saksbehandling/boliger/${encodeURIComponent(boligId)}/bilder`;
  const actor = await routeActor(request, "ansatt");
  if (actor instanceof Response) return tilInnlogging(request, actor, side);
  const ut =
    (await limit(actor, "opplasting")) ??
    (await uploadBilde(actor, {
      boligId,
      kropp: request.body as Parameters<typeof uploadBilde>[1]["kropp"],
      contentType: request.headers.get("content-type"),
    }));
  if (vilHaJson(request) || (!ut.ok && ut.kode === "finnesIkke")) return toResponse(ut, 201);
  if (ut.ok) return tilSide(`${side}?lagret=bilde`);
  const [feil] = ut.felt ?? [];
  return tilSide(`${side}?feil=${feil ? `${feil.felt}.${feil.kode}` : ut.kode}`);
});
