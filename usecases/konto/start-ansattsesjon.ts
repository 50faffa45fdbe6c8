import "server-only";
import { findAktivAnsatt } from "#db/queries/ansatt.ts";
import { erInnlogging } from "#domain/kernel/actor.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { ansattpastand } from "./hvem-logger-inn.ts";
import { openSesjon } from "./open-sesjon.ts";

/** «Sunniva@asker.kommune.no» → «sunniva»: our rows hold the name, the pinned tenant holds the domain. */
const lokalDel = (brukernavn: string) => brukernavn.toLowerCase().split("@")[0] ?? "";

/**
 * A member of staff has come back from Entra ID. The provider says who she is; only our own active row gives her anything
 * (`konto.ikkeAnsatt` otherwise). Roles are not stored in the session: they are read with every request.
 */
export const startAnsattsesjon = defineUsecase({
  name: "konto.startAnsattsesjon",
  input: ansattpastand,
  load: async (tx, p) => ({ funnet: await findAktivAnsatt(tx, lokalDel(p.brukernavn)) }),
  allow: erInnlogging,
  run: async ({ tx }, { funnet }, p) =>
    funnet ? ok({ nokkel: await openSesjon(tx, "ansatt", funnet.id, p) }) : refuse("konto.ikkeAnsatt"),
});
