import { routeActor } from "#app/_session/actor.ts";
import { machineRoute } from "#app/_session/machine-route.ts";
import { filHoder } from "#app/_session/sikkerhetshoder.ts";
import { toResponse } from "#app/_session/to-response.ts";
import { previewBrev } from "#usecases/brev/preview-brev.ts";

type Kontekst = { params: Promise<{ sakId: string }> };

/** The letter that the open innstilling will send, as a file; 409 with what is missing when it cannot be made yet. */
export const GET = machineRoute<Kontekst>(async (request, { params }) => {
  const actor = await routeActor(request, "ansatt");
  if (actor instanceof Response) return actor;
  const sett = await previewBrev(actor, { sakId: (await params).sakId });
  if (!sett.ok) return toResponse(sett);
  if (!sett.value.ok) return toResponse(sett.value);
  const { pdf, filnavn } = sett.value.value;
  return new Response(Buffer.from(pdf), {
    headers: filHoder({ navn: filnavn, type: "application/pdf", lengde: pdf.byteLength }),
  });
});
