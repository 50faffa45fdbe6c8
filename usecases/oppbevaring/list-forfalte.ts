import { z } from "zod";
import { type Forfaltsak, listForfalte as list } from "#db/queries/oppbevaring.ts";
import { harRolle } from "#domain/kernel/actor.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { gjeldende, type Satt } from "#domain/kernel/satt.ts";
import { kassasjonsgrense, oppbevaringAr } from "#domain/sak/oppbevaring.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";
import { saksnr } from "../minside/egen-sak.ts";

const MAKS = 200;

export type ForfaltLinje = Pick<Forfaltsak, "tjeneste" | "tilstand" | "holdGrunn" | "godkjent"> & {
  sakId: string;
  saksnr: string;
  sist: Dag;
};

/** Cases of a leader's units whose content is out of time, by number alone: nobody is named here. With the years and who has said them. */
export const listForfalte = defineQuery({
  name: "oppbevaring.list",
  input: z.strictObject({}),
  load: (tx) => list(tx, { grense: kassasjonsgrense(osloDag(klokke())), antall: MAKS }),
  allow: (actor) => harRolle(actor, "leder"),
  oppslag: "ingen",
  show: (_kontekst, saker): { ar: Satt<number>; saker: ForfaltLinje[] } => ({
    ar: gjeldende(oppbevaringAr, osloDag(klokke())),
    saker: saker.map((s) => ({
      sakId: s.id,
      saksnr: saksnr(s),
      tjeneste: s.tjeneste,
      tilstand: s.tilstand,
      sist: s.sist,
      holdGrunn: s.holdGrunn,
      godkjent: s.godkjent,
    })),
  }),
});
