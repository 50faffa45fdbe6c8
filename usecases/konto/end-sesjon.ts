import "server-only";
import { z } from "zod";
import { decryptField } from "#db/krypto.ts";
import { endSesjon as end } from "#db/queries/sesjon.ts";
import { appendSikkerhetslogg } from "#db/queries/sikkerhetslogg.ts";
import { erInnlogging, innlogging } from "#domain/kernel/actor.ts";
import { ok } from "#domain/kernel/outcome.ts";
import type { Klasse } from "#domain/kernel/sesjonsgrenser.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { idTokenSted } from "./open-sesjon.ts";
import { hashSesjonsnokkel, sesjonsnokkel } from "./sesjonsnokkel.ts";

/** What the provider needs to end its own session; undefined when ours was unknown. */
export type Avsluttet = { issuer: string; klasse: Klasse; idToken?: string } | undefined;

/** Logs out: the row is ended before anybody is sent anywhere. Works for a session that time has ended, and for one without roles. */
export const endSesjon = defineUsecase({
  name: "konto.endSesjon",
  input: z.strictObject({ nokkel: sesjonsnokkel }),
  load: async () => ({}),
  allow: erInnlogging,
  run: async ({ tx }, _tom, { nokkel }) => {
    const hash = hashSesjonsnokkel(nokkel);
    const endt = await end(tx, hash, "loggetUt");
    if (!endt) return ok<Avsluttet>(undefined);
    await appendSikkerhetslogg(tx, { kode: "innlogging.loggetUt", actor: innlogging, data: { klasse: endt.klasse } });
    const { issuer, klasse, idTokenKryptert } = endt;
    return ok<Avsluttet>({
      issuer,
      klasse,
      ...(idTokenKryptert ? { idToken: decryptField(idTokenSted(hash), idTokenKryptert) } : {}),
    });
  },
});
