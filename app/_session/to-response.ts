import type { Outcome, Refusal } from "#domain/kernel/outcome.ts";
import { jsonSvar } from "./json-svar.ts";

/** Last part of a refusal's code → status (`design.md` §2). A code without a line is a state conflict, or a fault in named fields. */
const statuser: Record<string, number> = {
  finnesIkke: 404,
  acrForLav: 403,
  acr_for_lav: 403,
  konflikt: 409,
  nokkelGjenbrukt: 422,
  ugyldig: 422,
  ufullstendig: 422,
  forStor: 413,
  forMange: 429,
  overbelastet: 503,
};

const statusAv = (avslag: Refusal) =>
  statuser[avslag.kode.split(".").at(-1) ?? ""] ?? (avslag.felt?.length ? 422 : 409);

/** Seconds to wait, for 429 and 503: the refusal's own when it says so. */
function ventetid(avslag: Refusal) {
  const d = avslag.detaljer;
  return typeof d === "object" && d !== null && "vent" in d && typeof d.vent === "number" ? Math.ceil(d.vent) : 5;
}

/** What a machine route answers: the value as JSON, or the refusal's code with field paths and the status that goes with it. */
export function toResponse<T>(outcome: Outcome<T>, statusOk = 200): Response {
  if (outcome.ok) return jsonSvar(statusOk, outcome.value ?? {});
  const status = statusAv(outcome);
  const { kode, felt, detaljer } = outcome;
  const hoder: Record<string, string> =
    status === 429 || status === 503 ? { "retry-after": String(ventetid(outcome)) } : {};
  return jsonSvar(status, { kode, ...(felt ? { felt } : {}), ...(detaljer === undefined ? {} : { detaljer }) }, hoder);
}
