import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { listHendelser } from "#db/queries/hendelse.ts";
import { findOppbevaring } from "#db/queries/oppbevaring.ts";
import { listOppslagForSak } from "#db/queries/oppslag.ts";
import type { Holdgrunn } from "#domain/sak/oppbevaring.ts";
import { policy } from "#domain/sak/policy.ts";
import { sakQuery } from "./sak-query.ts";

export const LOGG_SIDE = 200;

/** One act in the chain, to be said in words by `type`. `data` is ids, codes and states. */
export type LoggLinje = {
  seq: number;
  type: string;
  tid: string;
  aktor: "innbygger" | "ansatt" | "system";
  hvem: string | null;
  data: Record<string, unknown>;
};
export type OppslagLinje = {
  tid: string;
  hvem: string | null;
  roller: readonly string[];
  handling: string;
  formal: string;
};
export type LoggVisning = {
  hendelser: readonly LoggLinje[];
  flere: boolean;
  oppslag: readonly OppslagLinje[];
  serAlles: boolean;
  /** What keeps the content from erasure, and whether this person may decide it. */
  oppbevaring: { holdGrunn: Holdgrunn | null; kanBestemme: boolean };
};

const kinder = ["innbygger", "ansatt", "system"] as const;

/** Everything that has happened in a case, newest first, and who has looked: a leader sees all looks, others their own. */
export const listLogg = sakQuery(
  "sak.listLogg",
  "logg",
  async ({ tx, actor }, sak): Promise<LoggVisning> => {
    const [hendelser, oppslag, oppbevart] = await Promise.all([
      listHendelser(tx, sak.id, LOGG_SIDE + 1),
      listOppslagForSak(tx, sak.id, LOGG_SIDE),
      findOppbevaring(tx, sak.id),
    ]);
    const synlige = oppslag.filter((o) =>
      policy.readLog(actor, { personId: sak.sokerId, enhet: sak.enhet, ansattId: o.ansattId }),
    );
    const ider = (data: Record<string, unknown>) =>
      [data.fraAnsatt, data.tilAnsatt].filter((v): v is string => typeof v === "string");
    const navn = await namesOfAnsatte(tx, [
      ...hendelser.flatMap((h) => [...(h.aktorKind === "ansatt" ? [h.aktorId] : []), ...ider(h.data)]),
      ...synlige.map((o) => o.ansattId),
    ]);
    const tilNavn = (v: unknown) => (typeof v === "string" ? (navn[v] ?? null) : null);
    return {
      hendelser: hendelser.slice(0, LOGG_SIDE).map((h) => ({
        seq: h.seq,
        type: h.type,
        tid: h.tid.toISOString(),
        aktor: kinder.find((k) => k === h.aktorKind) ?? "system",
        hvem: tilNavn(h.aktorId),
        data: { ...h.data, fraAnsatt: tilNavn(h.data.fraAnsatt), tilAnsatt: tilNavn(h.data.tilAnsatt) },
      })),
      flere: hendelser.length > LOGG_SIDE,
      oppslag: synlige.map((o) => ({
        tid: o.tid.toISOString(),
        hvem: navn[o.ansattId] ?? null,
        roller: o.rolle.split(",").filter(Boolean),
        handling: o.handling,
        formal: o.formal,
      })),
      oppbevaring: {
        holdGrunn: oppbevart?.holdGrunn ?? null,
        kanBestemme: policy.decideOppbevaring(actor, sak) && !sak.innholdSlettet,
      },
      serAlles:
        actor.kind === "ansatt" && policy.readLog(actor, { personId: sak.sokerId, enhet: sak.enhet, ansattId: "" }),
    };
  },
  { utenNokkel: true },
);
