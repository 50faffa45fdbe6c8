import { cookies } from "next/headers";
import { innlogging } from "#domain/kernel/actor.ts";
import { innstillinger } from "#usecases/kernel/innstillinger.ts";
import { viewSesjon } from "#usecases/konto/view-sesjon.ts";
import { routeActor } from "../../_session/actor.ts";
import { jsonSvar } from "../../_session/json-svar.ts";
import { nokkelAv, OKTKAKE } from "../../_session/kake.ts";
import { machineRoute } from "../../_session/machine-route.ts";
import { fremmed } from "../../_session/opphav.ts";

const ikkeInnlogget = () => jsonSvar(401, { kode: "ikkeInnlogget" });

async function sesjonsslutt(): Promise<Date | undefined> {
  const nokkel = await nokkelAv((await cookies()).get(OKTKAKE)?.value, innstillinger().nextauthSecret);
  const svar = nokkel ? await viewSesjon(innlogging, { nokkel }) : undefined;
  return svar?.ok ? svar.value?.slutter : undefined;
}

/** How long the session has left. Looking does not prolong it, so a forgotten page does not keep itself alive. */
export const GET = machineRoute(async (request) => {
  if (fremmed("GET", request.headers, innstillinger().opphav)) return jsonSvar(403, { kode: "fremmedOpphav" });
  const slutter = await sesjonsslutt();
  return slutter ? jsonSvar(200, { slutter: slutter.toISOString() }) : ikkeInnlogget();
});

/** «Fortsett»: counts as use, so the idle limit begins anew; the absolute one does not move. */
export const POST = machineRoute(async (request) => {
  const actor = await routeActor(request, "alle");
  if (actor instanceof Response) return actor;
  const slutter = await sesjonsslutt();
  return slutter ? jsonSvar(200, { slutter: slutter.toISOString() }) : ikkeInnlogget();
});
