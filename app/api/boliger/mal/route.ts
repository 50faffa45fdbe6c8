import { routeActor } from "#app/_session/actor.ts";
import { machineRoute } from "#app/_session/machine-route.ts";
import { writeBoligfil } from "#usecases/bolig/write-boligfil.ts";
import { csvSvar } from "../csv-svar.ts";

/** The heading a file of homes must have, without a row. */
export const GET = machineRoute(async (request) => {
  const actor = await routeActor(request, "ansatt");
  return actor instanceof Response ? actor : csvSvar("boliger-mal.csv", writeBoligfil([]));
});
