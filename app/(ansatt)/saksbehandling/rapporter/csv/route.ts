import { routeActor } from "#app/_session/actor.ts";
import { machineRoute } from "#app/_session/machine-route.ts";
import { filHoder } from "#app/_session/sikkerhetshoder.ts";
import { toResponse } from "#app/_session/to-response.ts";
import { viewRapport } from "#usecases/rapport/view-rapport.ts";
import { rapporttabeller, somCsv } from "../rapportdeler.ts";
import { lesRapportvalg } from "../rapportvalg.ts";

/** The same tables as the page, hidden where the page hides, as a file. */
export const GET = machineRoute(async (request) => {
  const actor = await routeActor(request, "ansatt");
  if (actor instanceof Response) return actor;
  const view = await viewRapport(actor, lesRapportvalg(Object.fromEntries(new URL(request.url).searchParams)));
  if (!view.ok) return toResponse(view);
  const csv = Buffer.from(somCsv(rapporttabeller(view.value)));
  const navn = `rapport-boliger-${view.value.ar}.csv`;
  return new Response(csv, { headers: filHoder({ navn, type: "text/csv; charset=utf-8", lengde: csv.byteLength }) });
});
