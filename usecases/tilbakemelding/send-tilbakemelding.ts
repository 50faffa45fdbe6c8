import { randomInt, randomUUID } from "node:crypto";
import { z } from "zod";
import { insertTilbakemelding } from "#db/queries/tilbakemelding.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTilbakemelding } from "#domain/tilbakemelding/les-tilbakemelding.ts";
import { defineUsecase } from "../kernel/usecase.ts";

// Without what is mistaken for something else when it is read aloud.
const TEGN = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const nyttNummer = () => `T-${Array.from({ length: 6 }, () => TEGN[randomInt(TEGN.length)]).join("")}`;
const ra = z.string().max(50_000, "forLang").default("");

/**
 * Anybody tells that a page is hard to use (uuikt; `domain.md` §6): kept sealed, and the municipality is told by a mail without content.
 * Refuses `tilbakemelding.ufullstendig` with the fields at fault.
 */
export const sendTilbakemelding = defineUsecase({
  name: "tilbakemelding.send",
  input: z.strictObject({ side: ra, tekst: ra, epost: ra, tomt: ra }),
  load: async () => ({}),
  allow: (actor) => actor.kind !== "system",
  run: async ({ tx, order }, _, skrevet) => {
    const lest = lesTilbakemelding(skrevet);
    if (!lest.ok) return refuse("tilbakemelding.ufullstendig", { felt: lest.felt });
    const id = randomUUID();
    const nummer = nyttNummer();
    await insertTilbakemelding(tx, { id, nummer, ...lest.verdi });
    order({ ko: "tilbakemelding", data: { tilbakemeldingId: id } });
    return ok({ nummer });
  },
});
