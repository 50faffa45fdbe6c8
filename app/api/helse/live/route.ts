import { jsonSvar } from "../../../_session/json-svar.ts";

export const dynamic = "force-dynamic";

/** The process answers and its loop is not stuck. No database here: a fault there would restart every instance at once. */
export async function GET(): Promise<Response> {
  const start = performance.now();
  await new Promise((ferdig) => setImmediate(ferdig));
  const lever = performance.now() - start < 1_000;
  return jsonSvar(lever ? 200 : 503, { lever });
}
