import { logg } from "#usecases/kernel/logg.ts";

/** At most this many lines a minute in the whole process: anybody may post here. */
const TAK = 60;
const teller = { minutt: 0, antall: 0 };

function forMange() {
  const minutt = Math.floor(Date.now() / 60_000);
  if (teller.minutt !== minutt) Object.assign(teller, { minutt, antall: 0 });
  teller.antall++;
  return teller.antall > TAK;
}

/** The name of the broken directive, out of either form of report; no address, since one may hold anything. */
function direktivAv(rapport: unknown): string | undefined {
  const forste: unknown = Array.isArray(rapport) ? rapport[0] : rapport;
  if (typeof forste !== "object" || forste === null) return undefined;
  const kropp: unknown = "csp-report" in forste ? forste["csp-report"] : "body" in forste ? forste.body : undefined;
  if (typeof kropp !== "object" || kropp === null) return undefined;
  const felt =
    "effective-directive" in kropp
      ? kropp["effective-directive"]
      : "effectiveDirective" in kropp
        ? kropp.effectiveDirective
        : "";
  return typeof felt === "string" && /^[a-z-]{3,40}$/.test(felt) ? felt : undefined;
}

/** A browser says that the policy stopped something. Logged by directive alone. */
export async function POST(request: Request): Promise<Response> {
  const lengde = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(lengde <= 16_000) || forMange()) return new Response(null, { status: 204 });
  const direktiv = direktivAv(await request.json().catch(() => undefined));
  if (direktiv) logg.warn({ kode: "csp.brudd", direktiv }, "innholdspolicyen stoppet noe");
  return new Response(null, { status: 204 });
}
