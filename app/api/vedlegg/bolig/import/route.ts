import { routeActor } from "#app/_session/actor.ts";
import { jsonSvar } from "#app/_session/json-svar.ts";
import { machineRoute } from "#app/_session/machine-route.ts";
import { toResponse } from "#app/_session/to-response.ts";
import { type Importsvar, uploadBoligfil } from "#usecases/bolig/upload-boligfil.ts";
import { limit } from "#usecases/kernel/limit.ts";
import { tilInnlogging, tilSide, vilHaJson } from "../som-side.ts";

const side = "/saksbehandling/boliger/import";

/** 201 with how many; 422 with the place of each fault («rad.12.boligtype») when none was written. */
const somJson = ({ antall, feil, antallFeil }: Importsvar) =>
  antallFeil === 0
    ? jsonSvar(201, { antall })
    : jsonSvar(422, {
        kode: "boligimport.ugyldig",
        antallFeil,
        felt: feil.map(({ linje, kolonne, ...f }) => ({ felt: `rad.${linje}${kolonne ? `.${kolonne}` : ""}`, ...f })),
      });

/** A file of homes. Works as a plain form: the page that follows says what came of it. */
export const POST = machineRoute(async (request) => {
  const actor = await routeActor(request, "ansatt");
  if (actor instanceof Response) return tilInnlogging(request, actor, side);
  const ut =
    (await limit(actor, "opplasting")) ??
    (await uploadBoligfil(actor, {
      kropp: request.body as Parameters<typeof uploadBoligfil>[1]["kropp"],
      contentType: request.headers.get("content-type"),
    }));
  if (vilHaJson(request) || (!ut.ok && ut.kode === "finnesIkke")) return ut.ok ? somJson(ut.value) : toResponse(ut);
  return tilSide(ut.ok ? `${side}?resultat=${ut.value.importId}` : `${side}?feil=${ut.felt?.[0]?.kode ?? ut.kode}`);
});
