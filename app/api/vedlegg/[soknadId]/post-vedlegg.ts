import { jsonSvar } from "#app/_session/json-svar.ts";
import { settKake } from "#app/_session/kake.ts";
import { toResponse } from "#app/_session/to-response.ts";
import { trygtMal } from "#app/_session/trygt-mal.ts";
import { encodeOpplasting, opplastingKake } from "#app/_soknad/opplasting-kake.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Outcome, refuse } from "#domain/kernel/outcome.ts";
import { type Opplastingssvar, uploadVedlegg } from "#usecases/dokument/upload-vedlegg.ts";
import { limit } from "#usecases/kernel/limit.ts";

/** The page the form stood on; our own personal pages only. */
function tilbake(request: Request, soknadId: string): string {
  const fra = request.headers.get("referer");
  const sti = fra && URL.canParse(fra) ? new URL(fra).pathname : "";
  const trygg = trygtMal(sti, "innbygger");
  return trygg === sti ? trygg : trygtMal(`/soknad/${soknadId}/dokumenter`, "innbygger");
}

const vilHaJson = (request: Request) => (request.headers.get("accept") ?? "").includes("application/json");

/** A form whose session has ended goes to the login and back to its page; the file must be chosen again. */
export function tilInnlogging(request: Request, soknadId: string, avslag: Response): Response {
  if (avslag.status !== 401 || vilHaJson(request)) return avslag;
  const location = `/logg-inn?til=${encodeURIComponent(tilbake(request, soknadId))}`;
  return new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store" } });
}

/** Without script the browser follows the form: back to the page, with what happened in a short-lived cookie. */
function somSide(request: Request, soknadId: string, ut: Outcome<Opplastingssvar>): Response {
  const merke = crypto.randomUUID().slice(0, 8);
  const kode = ut.ok ? "" : (ut.kode.split(".").at(-1) ?? "galt");
  const avvist = ut.ok ? ut.value.avvist : [{ filnavn: "", storrelse: 0, kode }];
  const verdi = encodeOpplasting({ merke, mottatt: ut.ok ? ut.value.mottatt.length : 0, avvist });
  return new Response(null, {
    status: 303,
    headers: {
      location: `${tilbake(request, soknadId)}?opplasting=${merke}`,
      "cache-control": "private, no-store",
      "set-cookie": settKake(opplastingKake.navn, verdi, opplastingKake.levetidSekunder),
    },
  });
}

/** With script: 201 when all was taken, else the status of the first refusal with every file's fate by name. */
function somJson(ut: Outcome<Opplastingssvar>): Response {
  if (!ut.ok) return toResponse(ut);
  const [forste] = ut.value.avvist;
  if (!forste) return jsonSvar(201, ut.value);
  const felt = [{ felt: "fil", kode: forste.kode }];
  const { status } = toResponse(refuse(`vedlegg.${forste.kode}`, forste.kode === "galt" ? {} : { felt }));
  return jsonSvar(forste.kode === "galt" ? 500 : status, { kode: `vedlegg.${forste.kode}`, felt, ...ut.value });
}

export async function postVedlegg(actor: Actor, soknadId: string, request: Request): Promise<Response> {
  const forMye = await limit(actor, "opplasting");
  const ut =
    forMye ??
    (await uploadVedlegg(actor, {
      soknadId,
      kropp: request.body as Parameters<typeof uploadVedlegg>[1]["kropp"],
      contentType: request.headers.get("content-type"),
      lengde: Number(request.headers.get("content-length") ?? 0),
    }));
  if (vilHaJson(request) || (!ut.ok && ut.kode === "finnesIkke")) return somJson(ut);
  return somSide(request, soknadId, ut);
}
