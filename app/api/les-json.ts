import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";

const MAKS_BYTES = 256 * 1024;
const MAKS_DYBDE = 12;
const MAKS_NODER = 2_000;
const farlige = new Set(["__proto__", "constructor", "prototype"]);

async function bytes(request: Request): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > MAKS_BYTES) return undefined;
  const deler: Uint8Array[] = [];
  let antall = 0;
  const leser = request.body?.getReader();
  for (let del = await leser?.read(); del && !del.done; del = await leser?.read()) {
    antall += del.value.length;
    if (antall > MAKS_BYTES) {
      await leser?.cancel();
      return undefined;
    }
    deler.push(del.value);
  }
  return Buffer.concat(deler);
}

/** Where a value breaks the limits of shape, as a path; undefined when it holds. */
function brudd(verdi: unknown): string | undefined {
  const ko: { verdi: unknown; sti: string; dybde: number }[] = [{ verdi, sti: "", dybde: 0 }];
  for (let noder = 0; ko.length > 0; noder++) {
    const na = ko.pop();
    if (!na || typeof na.verdi !== "object" || na.verdi === null) continue;
    if (na.dybde >= MAKS_DYBDE || noder > MAKS_NODER) return na.sti || "innhold";
    for (const [navn, v] of Object.entries(na.verdi)) {
      const sti = na.sti ? `${na.sti}.${navn}` : navn;
      if (farlige.has(navn)) return sti;
      ko.push({ verdi: v, sti, dybde: na.dybde + 1 });
    }
  }
  return undefined;
}

/**
 * A machine route's body, read one way only (T25): UTF-8 JSON with an object outermost, at most 256 kB, 12 levels and 2,000
 * values, no name that reaches a prototype. `innhold.forStor` or `innhold.ugyldig` otherwise.
 */
export async function lesJson(request: Request): Promise<Outcome<Record<string, unknown>>> {
  const feil = (felt: string) => refuse("innhold.ugyldig", { felt: [{ felt, kode: "ukjentFelt" }] });
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i.test(type)) return feil("content-type");
  const ra = await bytes(request);
  if (!ra) return refuse("innhold.forStor");
  try {
    const lest: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(ra));
    if (typeof lest !== "object" || lest === null || Array.isArray(lest)) return feil("innhold");
    const sti = brudd(lest);
    return sti === undefined ? ok(lest as Record<string, unknown>) : feil(sti.slice(0, 100));
  } catch {
    return feil("innhold");
  }
}

/** The body with what the address says beside it; a body that says it too is refused, so that nothing is said twice. */
export async function medAdresse(request: Request, adresse: Record<string, string>) {
  const lest = await lesJson(request);
  if (!lest.ok) return lest;
  const dobbelt = Object.keys(adresse).find((navn) => Object.hasOwn(lest.value, navn));
  if (dobbelt) return refuse("innhold.ugyldig", { felt: [{ felt: dobbelt, kode: "ukjentFelt" }] });
  return ok({ ...lest.value, ...adresse });
}
