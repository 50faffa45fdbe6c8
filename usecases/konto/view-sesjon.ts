import "server-only";
import { z } from "zod";
import { findSlutt } from "#db/queries/sesjon.ts";
import { erInnlogging } from "#domain/kernel/actor.ts";
import { defineQuery } from "../kernel/query.ts";
import { hashSesjonsnokkel, sesjonsnokkel } from "./sesjonsnokkel.ts";

/** When the session ends, without renewing it: what the warning on screen counts down to. Undefined when there is no live one. */
export const viewSesjon = defineQuery({
  name: "konto.viewSesjon",
  input: z.strictObject({ nokkel: sesjonsnokkel }),
  load: async (tx, { nokkel }) => ({ slutter: await findSlutt(tx, hashSesjonsnokkel(nokkel)) }),
  allow: erInnlogging,
  oppslag: "ingen",
  show: (_kontekst, { slutter }) => (slutter === undefined ? undefined : { slutter: new Date(slutter) }),
});
