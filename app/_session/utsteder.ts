import "server-only";
import { innstillinger } from "#usecases/kernel/innstillinger.ts";
import type { UtstederId } from "./auth-options.ts";

const HOLDER_MS = 10 * 60_000;
const husket = new Map<UtstederId, { adresse: string | undefined; til: number }>();

/** Where this provider ends its own session; undefined when it does not say, or does not answer within three seconds. */
export async function utloggingsadresse(id: UtstederId): Promise<string | undefined> {
  const kjent = husket.get(id);
  if (kjent && kjent.til > Date.now()) return kjent.adresse;
  try {
    const svar = await fetch(innstillinger()[id].wellKnown, { cache: "no-store", signal: AbortSignal.timeout(3_000) });
    const dokument: unknown = await svar.json();
    const adresse = endSession(dokument);
    husket.set(id, { adresse, til: Date.now() + HOLDER_MS });
    return adresse;
  } catch {
    return undefined;
  }
}

function endSession(dokument: unknown): string | undefined {
  if (typeof dokument !== "object" || dokument === null || !("end_session_endpoint" in dokument)) return undefined;
  const adresse = dokument.end_session_endpoint;
  return typeof adresse === "string" && URL.canParse(adresse) ? adresse : undefined;
}
