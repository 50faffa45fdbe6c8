import { routeActor } from "#app/_session/actor.ts";
import { machineRoute } from "#app/_session/machine-route.ts";
import { filHoder } from "#app/_session/sikkerhetshoder.ts";
import { toResponse } from "#app/_session/to-response.ts";
import { exportKjoring } from "#usecases/tildeling/export-kjoring.ts";

type Kontekst = { params: Promise<{ kjoringId: string }> };

/** The run as JSON lines, to be checked by whoever is given it. */
export const GET = machineRoute<Kontekst>(async (request, { params }) => {
  const actor = await routeActor(request, "ansatt");
  if (actor instanceof Response) return actor;
  const svar = await exportKjoring(actor, { kjoringId: (await params).kjoringId });
  if (!svar.ok) return toResponse(svar);
  const bytes = Buffer.from(svar.value.tekst);
  return new Response(bytes, {
    headers: filHoder({ navn: svar.value.filnavn, type: "application/jsonl", lengde: bytes.byteLength }),
  });
});
