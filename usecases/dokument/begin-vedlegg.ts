import { z } from "zod";
import { caseCipher } from "#db/krypto.ts";
import { insertVedlegg, lukkFilnavn, sumVedlegg } from "#db/queries/vedlegg.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { tjenester } from "#domain/tjenester.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { grenser } from "./grenser.ts";
import { kanTaImot, loadMal } from "./load-mal.ts";

const avslag = (kode: string) => refuse(`vedlegg.${kode}`, { felt: [{ felt: "fil", kode }] });

/**
 * Makes room for a checked file: the row that stands for it before the object is in the store, and the key its object is to be
 * sealed with. Holds the limits of B6.
 */
export const beginVedlegg = defineUsecase({
  name: "vedlegg.begin",
  input: z.strictObject({
    soknadId: z.uuid(),
    krav: z.string().max(50),
    filnavn: z.string().min(1).max(300),
    mime: z.enum(["application/pdf", "image/jpeg", "image/png"]),
    storrelse: z.number().int().positive(),
    sha256: z.string().length(64),
    lagernokkel: z.string().max(60),
  }),
  load: (tx, { soknadId }, actor) => loadMal(tx, soknadId, actor),
  allow: kanTaImot,
  run: async ({ tx }, { soknad, sak }, fil) => {
    const kjente = [...tjenester[soknad.tjeneste].dokumenttyper, "annet"];
    if (!kjente.includes(fil.krav)) return avslag("ukjentKrav");
    const har = await sumVedlegg(tx, soknad.sokerId, soknad.id);
    if (har.soknadAntall >= grenser.soknadAntall) return avslag("antall");
    if (har.soknadBytes + fil.storrelse > grenser.soknad) return avslag("kvoteSoknad");
    if (har.personBytes + fil.storrelse > grenser.person) return avslag("kvotePerson");
    const krypto = caseCipher(soknad.id, soknad.nokkel);
    const filnavn = lukkFilnavn(krypto, fil.lagernokkel, fil.filnavn);
    const rad = { ...fil, filnavn, eierId: soknad.sokerId, sakId: sak?.id ?? null };
    return ok({ vedleggId: await insertVedlegg(tx, rad), krypto });
  },
});
