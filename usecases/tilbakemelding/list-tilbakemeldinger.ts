import { z } from "zod";
import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { listTilbakemeldinger as list, type Tilbakemeldingsrad } from "#db/queries/tilbakemelding.ts";
import { harRolle } from "#domain/kernel/actor.ts";
import { defineQuery } from "../kernel/query.ts";

const MAKS = 200;

export type TilbakemeldingLinje = Pick<Tilbakemeldingsrad, "id" | "nummer" | "side" | "tekst" | "epost"> & {
  mottatt: string;
  besvart: { tid: string; hvem: string | null } | null;
};

/** What people have said about how the site works; the unanswered ones first. For leaders and fagadmin. */
export const listTilbakemeldinger = defineQuery({
  name: "tilbakemelding.list",
  input: z.strictObject({}),
  load: (tx) => list(tx, MAKS),
  allow: (actor) => harRolle(actor, "leder", "fagadmin"),
  oppslag: "ingen",
  show: async ({ tx }, rader): Promise<TilbakemeldingLinje[]> => {
    const navn = await namesOfAnsatte(
      tx,
      rader.map((r) => r.besvartAv),
    );
    return rader.map(({ opprettet, besvart, besvartAv, ...rad }) => ({
      ...rad,
      mottatt: opprettet.toISOString(),
      besvart: besvart && { tid: besvart.toISOString(), hvem: besvartAv ? (navn[besvartAv] ?? null) : null },
    }));
  },
});
