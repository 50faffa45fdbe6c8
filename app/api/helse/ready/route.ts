import { innlogging } from "#domain/kernel/actor.ts";
import { checkKlar } from "#usecases/kernel/check-klar.ts";
import { drift } from "#usecases/kernel/drift.ts";
import { innstillinger } from "#usecases/kernel/innstillinger.ts";
import { jsonSvar } from "../../../_session/json-svar.ts";

export const dynamic = "force-dynamic";

const FRIST_MS = 500;

async function databasen(): Promise<boolean> {
  const frist = new Promise<false>((svar) => setTimeout(() => svar(false), FRIST_MS).unref());
  const spurt = checkKlar(innlogging, {}).then(
    (s) => s.ok && s.value.skjema,
    () => false,
  );
  return Promise.race([spurt, frist]);
}

function oppsatt(): boolean {
  try {
    return innstillinger().nextauthSecret !== "";
  } catch {
    return false;
  }
}

/** May this instance be sent people? The database in time with our tables, keys in place, not being emptied. Nothing else decides. */
export async function GET(): Promise<Response> {
  const klar = !drift.tommes && oppsatt() && (await databasen());
  return jsonSvar(klar ? 200 : 503, { klar });
}
