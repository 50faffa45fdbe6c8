import { toResponse } from "#app/_session/to-response.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { drap } from "#usecases/kernel/drap.ts";
import { limit } from "#usecases/kernel/limit.ts";
import { submitSoknad } from "#usecases/soknad/submit-soknad.ts";
import { medAdresse } from "../../les-json.ts";

export async function postInnsending(actor: Actor, nokkel: string, request: Request): Promise<Response> {
  const forMye = await limit(actor, "innsending");
  if (forMye) return toResponse(forMye);
  const input = await medAdresse(request, { nokkel });
  const ut = input.ok ? await submitSoknad(actor, input.value) : input;
  drap("innsending.svar");
  return toResponse(ut);
}
