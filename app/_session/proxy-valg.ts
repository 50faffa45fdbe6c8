import type { Klasse } from "#domain/kernel/sesjonsgrenser.ts";
import { fremmedSkriving } from "./opphav.ts";
import type { Slag } from "./sikkerhetshoder.ts";
import { trygtMal } from "./trygt-mal.ts";

/** What the proxy knows of a request. `sti` has no query; `sok` begins with «?» or is empty. */
export type Foresporsel = {
  metode: string;
  sti: string;
  sok: string;
  hoder: { get: (navn: string) => string | null };
  harKake: boolean;
};

export type Rammer = {
  /** Our own origin, from the environment. */
  opphav: string;
  maler: readonly string[];
  standardmal: string;
  /** Pages made in advance, by path with language, and the hashes of their own scripts. */
  hasher: Readonly<Record<string, readonly string[]>>;
};

/** What shall happen. `sprak`: next-intl puts the language in; `status`: the page is shown with it. */
export type Valg =
  | { gjor: "nekt" }
  | { gjor: "ikkeInnlogget" }
  | { gjor: "tilInnlogging"; sted: string }
  | {
      gjor: "vis";
      slag: Slag;
      hasher?: readonly string[];
      sprak: boolean;
      omskriv?: { sti: string; status: number };
    };

/** Called by browsers and servers without an origin of ours; by exact path. */
const utenOpphav = new Set(["/api/csp-rapport"]);
const utenSprak = /^\/(?:api|logg-inn|logg-ut|saksbehandling)(?:\/|$)/;
const innbyggers = /^\/(?:min-side|soknad|vedtak|frivillig)(?:\/|$)|^\/bolighjelpen\/foresporsel(?:\/|$)/;

/** Pages that a redirect leads to because a page cannot set its own status once it has begun. */
const sluttsider: Readonly<Record<string, number>> = { "/ikke-funnet": 404, "/feil": 500, "/travelt": 503 };

function delt(sti: string, r: Rammer): { mal: string; rest: string } {
  const [, forste = "", ...mer] = sti.split("/");
  return r.maler.includes(forste) ? { mal: forste, rest: `/${mer.join("/")}` } : { mal: r.standardmal, rest: sti };
}

function personligFor(rest: string): Klasse | undefined {
  if (/^\/saksbehandling(?:\/|$)/.test(rest)) return "ansatt";
  return innbyggers.test(rest) ? "innbygger" : undefined;
}

/** Decides, from plain data. It guards nothing alone: every page, route and action asks again for itself. */
export function avgjor(f: Foresporsel, r: Rammer): Valg {
  if (!utenOpphav.has(f.sti) && fremmedSkriving(f.metode, f.hoder, r.opphav)) return { gjor: "nekt" };
  if (f.sti === "/api/utlogging") return { gjor: "vis", slag: "ramme", sprak: false };
  if (/^\/api(?:\/|$)/.test(f.sti)) return { gjor: "vis", slag: "maskin", sprak: false };

  const utenMal = utenSprak.test(f.sti);
  const { mal, rest } = utenMal ? { mal: r.standardmal, rest: f.sti } : delt(f.sti, r);
  const klasse = personligFor(rest);
  if (klasse && !f.harKake && (f.metode === "GET" || f.metode === "HEAD")) return utenOkt(f, klasse);
  if (klasse || utenMal) return { gjor: "vis", slag: "personlig", sprak: !utenMal };

  const status = sluttsider[rest];
  if (status) return { gjor: "vis", slag: "personlig", sprak: false, omskriv: { sti: `/${mal}${rest}`, status } };
  const hasher = r.hasher[rest === "/" ? `/${mal}` : `/${mal}${rest}`];
  // A post renders the page anew, with scripts that no list of hashes knows.
  const lest = f.metode === "GET" || f.metode === "HEAD";
  return hasher && lest
    ? { gjor: "vis", slag: "apen", hasher, sprak: true }
    : { gjor: "vis", slag: "personlig", sprak: true };
}

/** A page load goes to the login; what a script asked for gets 401, and the browser then loads the page (`web-recipes.md` §3). */
function utenOkt(f: Foresporsel, klasse: Klasse): Valg {
  if (f.hoder.get("sec-fetch-dest") === "empty") return { gjor: "ikkeInnlogget" };
  const til = trygtMal(f.sti + f.sok, klasse);
  const vei = klasse === "ansatt" ? "/logg-inn/ansatt" : "/logg-inn";
  return { gjor: "tilInnlogging", sted: `${vei}?${new URLSearchParams({ til })}` };
}
