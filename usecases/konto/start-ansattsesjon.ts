import "server-only";
import { z } from "zod";
import { findAktivAnsatt } from "#db/queries/ansatt.ts";
import { erInnlogging } from "#domain/kernel/actor.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { innstillinger } from "../kernel/innstillinger.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { ansattpastand } from "./hvem-logger-inn.ts";
import { openSesjon } from "./open-sesjon.ts";

const erUuid = (verdi: string) => z.uuid().safeParse(verdi).success;

/**
 * A member of staff has come back from Entra ID. The provider says which account of which tenant; only our own active row with that
 * account gives her anything (`konto.ikkeAnsatt` otherwise): user names and mail addresses are given to others, and guests bring theirs
 * from outside. Another tenant than ours is refused first (`konto.fremmedLeietaker`). Roles are not stored in the session: they are
 * read with every request.
 */
export const startAnsattsesjon = defineUsecase({
  name: "konto.startAnsattsesjon",
  input: ansattpastand,
  load: async (tx, { tid, oid }) => ({
    funnet: erUuid(tid) && erUuid(oid) ? await findAktivAnsatt(tx, tid, oid) : undefined,
  }),
  allow: erInnlogging,
  run: async ({ tx }, { funnet }, p) => {
    if (p.tid.toLowerCase() !== innstillinger().entra.leietaker) return refuse("konto.fremmedLeietaker");
    return funnet ? ok({ nokkel: await openSesjon(tx, "ansatt", funnet.id, p) }) : refuse("konto.ikkeAnsatt");
  },
});
