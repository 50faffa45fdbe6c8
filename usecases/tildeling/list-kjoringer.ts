import { z } from "zod";
import { listKjoringer as listRader } from "#db/queries/tildelingskjoring.ts";
import { tildelingspolicy } from "#domain/tildeling/policy.ts";
import { tjenester } from "#domain/tjenester.ts";
import { defineQuery } from "../kernel/query.ts";

const SIDE = 20;

/** The unit whose homes are matched here. */
const boligenhet = tjenester["kommunal-bolig"].enhet;

/** Runs of the unit of the homes, newest first; `under` begins after a number. An open commitment stands with its hash alone. */
export const listKjoringer = defineQuery({
  name: "tildeling.list",
  input: z.strictObject({ under: z.int().positive().optional() }),
  load: async () => ({ enhet: boligenhet }),
  allow: (actor, { enhet }) => tildelingspolicy.read(actor, enhet),
  oppslag: "ingen",
  show: async ({ tx, actor }, { enhet }, { under }) => {
    const rader = await listRader(tx, enhet, SIDE + 1, under);
    const viste = rader.slice(0, SIDE);
    return {
      enhet,
      kanForplikte: tildelingspolicy.commit(actor, enhet),
      neste: rader.length > SIDE ? (viste.at(-1)?.nummer ?? null) : null,
      kjoringer: viste.map((k) => ({
        kjoringId: k.id,
        nummer: k.nummer,
        tilstand: k.tilstand,
        forpliktelse: k.forpliktelse,
        forpliktet: k.opprettet.toISOString(),
        kjort: k.kjort?.toISOString() ?? null,
        boliger: k.resultat?.length ?? 0,
        forslag: k.resultat?.filter((r) => r.forslag !== null).length ?? 0,
      })),
    };
  },
});
