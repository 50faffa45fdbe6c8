import { z } from "zod";
import { countLeie, type Leiefilter, leiefiltre, listLeie as listRader } from "#db/queries/leieforhold.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { sporTil } from "#domain/leie/opphor.ts";
import { spurtFor } from "#domain/leie/satser.ts";
import type { LeieTilstand } from "#domain/leie/tilstand.ts";
import { policy } from "#domain/sak/policy.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";

export type { Leiefilter };
export { leiefiltre };

const SIDE = 50;

export type LeieLinje = {
  leieforholdId: string;
  kode: string;
  navn: string;
  gradering: "ingen" | "kode7" | "kode6";
  tilstand: LeieTilstand;
  fra: Dag;
  slutt: Dag | null;
  signertLeier: boolean;
  bekymring: boolean;
};
export type LeieListe = {
  filter: Leiefilter;
  antall: Readonly<Record<Leiefilter, number>>;
  rader: readonly LeieLinje[];
  /** The id to go on after; null on the last page. */
  neste: string | null;
};

const ENHET = "bolig";

/** The unit's tenancies, filtered and counted. A list is not logged as a look; what is opened is. */
export const listLeie = defineQuery({
  name: "leie.list",
  input: z.strictObject({ filter: z.enum(leiefiltre).optional(), etter: z.uuid().optional() }),
  load: async (_tx, _input, actor) =>
    actor.kind === "ansatt" && actor.enheter.includes(ENHET) ? (actor satisfies Ansatt) : undefined,
  allow: policy.listLeie,
  oppslag: "ingen",
  show: async ({ tx }, _ansatt, { filter = "alle", etter }): Promise<LeieListe> => {
    const idag = osloDag(klokke());
    const grense = sporTil(idag, spurtFor(idag));
    const [rader, antall] = await Promise.all([
      listRader(tx, { enhet: ENHET, filter, grense, etter, antall: SIDE + 1 }),
      countLeie(tx, ENHET, grense),
    ]);
    const viste = rader.slice(0, SIDE);
    return {
      filter,
      antall,
      neste: rader.length > SIDE ? (viste.at(-1)?.id ?? null) : null,
      rader: viste.map((l) => ({
        leieforholdId: l.id,
        kode: l.kode,
        navn: l.listenavn,
        gradering: l.gradering,
        tilstand: l.tilstand,
        fra: l.fra,
        slutt: l.slutt ?? l.til,
        signertLeier: l.signertLeier !== null,
        bekymring: l.bekymring,
      })),
    };
  },
});
