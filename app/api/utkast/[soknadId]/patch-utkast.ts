import { jsonSvar } from "#app/_session/json-svar.ts";
import { toResponse } from "#app/_session/to-response.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { limit } from "#usecases/kernel/limit.ts";
import { saveUtkast } from "#usecases/soknad/save-utkast.ts";
import { medAdresse } from "../../les-json.ts";

/** `{ felt: { <navn>: { verdi, basertPa } }, somSkrevet? }` → 200 with new versions; 409 with both values of what changed elsewhere. */
export async function patchUtkast(actor: Actor, soknadId: string, request: Request): Promise<Response> {
  const forMye = await limit(actor, "lagring");
  if (forMye) return toResponse(forMye);
  const input = await medAdresse(request, { soknadId });
  if (!input.ok) return toResponse(input);
  const ut = await saveUtkast(actor, input.value);
  return ut.ok ? jsonSvar(ut.value.konflikter.length > 0 ? 409 : 200, ut.value) : toResponse(ut);
}
