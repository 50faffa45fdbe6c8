import { routeActor } from "#app/_session/actor.ts";
import { machineRoute } from "#app/_session/machine-route.ts";
import { filHoder } from "#app/_session/sikkerhetshoder.ts";
import { toResponse } from "#app/_session/to-response.ts";
import { viewBrev } from "#usecases/brev/view-brev.ts";

type Kontekst = { params: Promise<{ brevId: string }> };

/** A letter's stored bytes, to its recipient or to staff with the case open. */
export const GET = machineRoute<Kontekst>(async (request, { params }) => {
  const actor = await routeActor(request, "alle");
  if (actor instanceof Response) return actor;
  const svar = await viewBrev(actor, { brevId: (await params).brevId });
  if (!svar.ok) return toResponse(svar);
  const { pdf, filnavn } = svar.value;
  return new Response(Buffer.from(pdf), {
    headers: filHoder({ navn: filnavn, type: "application/pdf", lengde: pdf.byteLength }),
  });
});
