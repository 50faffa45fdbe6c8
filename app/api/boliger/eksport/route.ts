import { routeActor } from "#app/_session/actor.ts";
import { machineRoute } from "#app/_session/machine-route.ts";
import { toResponse } from "#app/_session/to-response.ts";
import { exportFil } from "#usecases/bolig/export-fil.ts";
import { csvSvar } from "../csv-svar.ts";

/** The register as a file, with what this reader may see. */
export const GET = machineRoute(async (request) => {
  const actor = await routeActor(request, "ansatt");
  if (actor instanceof Response) return actor;
  const ut = await exportFil(actor, {});
  return ut.ok ? csvSvar("boliger.csv", ut.value) : toResponse(ut);
});
