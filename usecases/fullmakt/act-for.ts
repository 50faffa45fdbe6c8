import { z } from "zod";
import { findForSesjon, setSesjonFullmakt } from "#db/queries/fullmakt.ts";
import { appendSikkerhetslogg } from "#db/queries/sikkerhetslogg.ts";
import { erGyldig } from "#domain/fullmakt/fullmakt.ts";
import { erInnlogging, innlogging } from "#domain/kernel/actor.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { hashSesjonsnokkel, sesjonsnokkel } from "../konto/sesjonsnokkel.ts";

/**
 * From the next request the session acts for the giver of a fullmakt, in its services alone. Refuses `fullmakt.gjelderIkke` for one
 * that is over; one given to somebody else is not there.
 */
export const actFor = defineUsecase({
  name: "fullmakt.bruk",
  input: z.strictObject({ nokkel: sesjonsnokkel, fullmaktId: z.uuid() }),
  load: (tx, { nokkel, fullmaktId }) => findForSesjon(tx, hashSesjonsnokkel(nokkel), fullmaktId),
  allow: erInnlogging,
  run: async ({ tx, now }, fullmakt, { nokkel, fullmaktId }) => {
    if (!erGyldig(fullmakt, osloDag(now))) return refuse("fullmakt.gjelderIkke");
    await setSesjonFullmakt(tx, hashSesjonsnokkel(nokkel), fullmaktId);
    await appendSikkerhetslogg(tx, { kode: "fullmakt.tattIBruk", actor: innlogging, data: { fullmaktId } });
    return ok({ fullmaktId });
  },
});

/** The session acts for the person herself again. Always possible. */
export const actForSelf = defineUsecase({
  name: "fullmakt.legg-fra-seg",
  input: z.strictObject({ nokkel: sesjonsnokkel }),
  load: async () => ({}),
  allow: erInnlogging,
  run: async ({ tx }, _tom, { nokkel }) => {
    await setSesjonFullmakt(tx, hashSesjonsnokkel(nokkel), null);
    return ok({});
  },
});
