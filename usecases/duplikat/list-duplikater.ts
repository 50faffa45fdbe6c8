import { z } from "zod";
import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { findSak, type Sak } from "#db/queries/sak.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { policy } from "#domain/sak/policy.ts";
import type { SakTilstand } from "#domain/sak/tilstand.ts";
import type { Duplikatsvar, Nokkelslag } from "#domain/venteliste/duplikater.ts";
import { defineQuery } from "../kernel/query.ts";
import { loadGrupper } from "./grupper.ts";

/** The group a case belongs to, as a list shows its members: number, surname and initial, state. */
export type DuplikatVisning = {
  slag: readonly Nokkelslag[];
  mulig: boolean;
  saker: readonly {
    sakId: string;
    nummer: string;
    navn: string;
    tilstand: SakTilstand;
    mottatt: string;
    denne: boolean;
  }[];
  losning: { svar: Duplikatsvar; gyldigSakId: string | null; hvem: string | null; tid: string } | null;
  kanLose: boolean;
};

const linje = (s: Sak, sakId: string) => ({
  sakId: s.id,
  nummer: `${s.ar}/${s.lopenummer}`,
  navn: s.listenavn,
  tilstand: s.tilstand,
  mottatt: osloDag(s.mottatt as Date),
  denne: s.id === sakId,
});

/** What a case may be a double of; null when it stands alone. A list, so no look is logged: what is opened from it is. */
export const listDuplikater = defineQuery({
  name: "duplikat.list",
  input: z.strictObject({ sakId: z.uuid() }),
  load: (tx, { sakId }) => findSak(tx, sakId),
  allow: (actor, sak) => actor.kind === "ansatt" && (policy.readSak(actor, sak) || policy.readVenteplass(actor, sak)),
  oppslag: "ingen",
  show: async ({ tx, actor }, sak): Promise<DuplikatVisning | null> => {
    const gruppe = (await loadGrupper(tx, sak.enhet)).find((g) => g.medlemmer.includes(sak.id));
    if (!gruppe) return null;
    const funnet = await Promise.all(gruppe.medlemmer.map((id) => findSak(tx, id)));
    const saker = funnet.filter((s): s is Sak => s !== undefined);
    const { losning } = gruppe;
    const navn = await namesOfAnsatte(tx, [losning?.lostAv ?? null]);
    return {
      slag: gruppe.slag,
      mulig: gruppe.mulig,
      saker: saker.map((s) => linje(s, sak.id)),
      losning: losning && {
        svar: losning.svar,
        gyldigSakId: losning.gyldigSakId,
        hvem: navn[losning.lostAv] ?? null,
        tid: losning.tid.toISOString(),
      },
      kanLose: saker.every((s) => policy.resolveDuplikat(actor, s)),
    };
  },
});
