import "server-only";
import { bindIdentitet, findIdentitet } from "#db/queries/identitet.ts";
import { createPerson, findPersonByIdent } from "#db/queries/person.ts";
import { erInnlogging, nivaRang } from "#domain/kernel/actor.ts";
import { fodselsdatoAv, lesFodselsnummer } from "#domain/kernel/fodselsnummer.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { innstillinger } from "../kernel/innstillinger.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { innbyggerpastand } from "./hvem-logger-inn.ts";
import { openSesjon } from "./open-sesjon.ts";

/**
 * A resident has come back from ID-porten. Finds her by national number, makes her at a first login, and opens her session.
 * Refuses: `konto.acrForLav` (level below substantial, unknown and old names too), `konto.utenIdent` (no national number),
 * `konto.identIkkeTillatt` (wrong kind of number for the mode), `konto.identEndret` (the provider's subject is bound to
 * somebody else: never merged, a person sorts it out).
 */
export const startInnbyggersesjon = defineUsecase({
  name: "konto.startInnbyggersesjon",
  input: innbyggerpastand,
  load: async (tx, p) => ({
    bundet: await findIdentitet(tx, p.issuer, p.sub),
    funnet: p.pid ? await findPersonByIdent(tx, p.pid) : undefined,
  }),
  allow: erInnlogging,
  run: async ({ tx }, { bundet, funnet }, p) => {
    if (nivaRang(p.acr) < 0) return refuse("konto.acrForLav");
    if (!p.pid) return refuse("konto.utenIdent");
    const { modus } = innstillinger();
    const ident = lesFodselsnummer(p.pid, modus);
    if (!ident.ok) return refuse("konto.identIkkeTillatt");
    if (bundet && bundet.personId !== funnet?.id) return refuse("konto.identEndret");
    const { nummer, dnummer } = ident.verdi;
    const ny = {
      ident: nummer,
      dnummer,
      navn: p.navn ?? "",
      fodselsdato: fodselsdatoAv(nummer),
      erDemo: modus !== "prod",
    };
    const { id } = funnet ?? (await createPerson(tx, ny));
    if (!bundet) await bindIdentitet(tx, p.issuer, p.sub, id);
    return ok({ nokkel: await openSesjon(tx, "innbygger", id, p) });
  },
});
