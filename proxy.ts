import { randomBytes, randomUUID } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { cspHasher } from "#app/_session/csp-hasher.ts";
import { FORESPORSEL_HODE, NONCE_HODE, SKJEMASVAR_HODE, STI_HODE } from "#app/_session/hoder.ts";
import { OKTKAKE } from "#app/_session/kake.ts";
import { avgjor, type Valg } from "#app/_session/proxy-valg.ts";
import { policy, sikkerhetshoder } from "#app/_session/sikkerhetshoder.ts";
import { routing } from "#app/_sprak/routing.ts";

const intl = createMiddleware(routing);
const CSP = "content-security-policy";

/** Headers by which a visitor could pretend to be the house itself (T07). */
const forfalskbare =
  /^(?:x-middleware-|x-bd-|x-nextjs-|x-nonce$|x-request-id$|x-real-ip$|forwarded$|content-security-policy)/;

const adresser = () => {
  const base = new URL(process.env.BASE_URL ?? "http://localhost");
  const utstedere = [process.env.IDPORTEN_WELL_KNOWN, process.env.ENTRA_WELL_KNOWN].filter((a) => a !== undefined);
  return { base, utstedere: utstedere.map((a) => new URL(a).origin) };
};

/** In this order: origin, presence of a session, policy, request id, language. Not a guard: each page and action asks for itself. */
export function proxy(request: NextRequest): NextResponse {
  const { base, utstedere } = adresser();
  const valg = avgjor(
    {
      metode: request.method,
      sti: request.nextUrl.pathname,
      sok: request.nextUrl.search,
      hoder: request.headers,
      harKake: request.cookies.has(OKTKAKE),
    },
    { opphav: base.origin, maler: routing.locales, standardmal: routing.defaultLocale, hasher: cspHasher() },
  );
  const nonce = randomBytes(16).toString("base64");
  const id = randomUUID();
  const slag = valg.gjor === "vis" ? valg.slag : "maskin";
  const skript = valg.gjor === "vis" && valg.hasher ? { hasher: valg.hasher } : { nonce };
  const regler = { slag, skript, utstedere, utvikling: process.env.NODE_ENV === "development" };

  cleanse(request, base);
  request.headers.set(FORESPORSEL_HODE, id);
  request.headers.set(STI_HODE, request.nextUrl.pathname + request.nextUrl.search);
  if (request.method === "POST" && !request.headers.has("next-action")) request.headers.set(SKJEMASVAR_HODE, "ja");
  if ("nonce" in skript && slag === "personlig") {
    request.headers.set(NONCE_HODE, nonce);
    // Next reads its nonce out of this one.
    request.headers.set(CSP, policy(regler));
  }

  const svar = answer(valg, request, base);
  for (const [navn, verdi] of Object.entries(sikkerhetshoder(regler))) svar.headers.set(navn, verdi);
  svar.headers.set(FORESPORSEL_HODE, id);
  if (svar.status === 503) svar.headers.set("retry-after", "5");
  return svar;
}

function cleanse(request: NextRequest, base: URL) {
  for (const navn of [...request.headers.keys()]) if (forfalskbare.test(navn)) request.headers.delete(navn);
  // The house knows its own address; what came with the request is not asked.
  request.headers.set("x-forwarded-host", base.host);
  request.headers.set("x-forwarded-proto", base.protocol.replace(":", ""));
}

function answer(valg: Valg, request: NextRequest, base: URL): NextResponse {
  if (valg.gjor === "nekt") return NextResponse.json({ kode: "fremmedOpphav" }, { status: 403 });
  if (valg.gjor === "ikkeInnlogget") return NextResponse.json({ kode: "ikkeInnlogget" }, { status: 401 });
  if (valg.gjor === "tilInnlogging") return NextResponse.redirect(new URL(valg.sted, base), 303);
  const { headers } = request;
  if (valg.omskriv) {
    const mal = new URL(valg.omskriv.sti + request.nextUrl.search, request.url);
    return NextResponse.rewrite(mal, { status: valg.omskriv.status, request: { headers } });
  }
  return valg.sprak ? intl(request) : NextResponse.next({ request: { headers } });
}

export const config = { matcher: ["/((?!_next/|api/vedlegg/|[^/]+\\.(?:ico|png|svg|txt|webmanifest)$).*)"] };
