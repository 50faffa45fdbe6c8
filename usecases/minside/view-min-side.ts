import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { listVedtakForPerson } from "#db/queries/klage.ts";
import { listForelopigeSvar, listMineBrev, listMineSaker, listMineUtkast } from "#db/queries/min-sak.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { erApen, erUbesluttet } from "#domain/sak/tilstand.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { type SakKort, sakKort, saksnr, tilstandAv } from "./egen-sak.ts";

export type Utkast = { soknadId: string; tjeneste: TjenesteId; endret: string; slettesDato: Dag };
export type MittBrev = { brevId: string; mal: string; ferdig: string; saksnr: string };
/** Everything a person has with us. `saker` has the open ones first, then the newest. */
export type MinSide = { saker: SakKort[]; utkast: Utkast[]; brev: MittBrev[] };

async function load(tx: Tx, actor: Actor) {
  if (actor.kind !== "innbygger") return undefined;
  const [saker, utkast, brev, vedtak] = await Promise.all([
    listMineSaker(tx, actor.personId),
    listMineUtkast(tx, actor.personId),
    listMineBrev(tx, actor.personId),
    listVedtakForPerson(tx, actor.personId),
  ]);
  const forelopige = await listForelopigeSvar(
    tx,
    saker.filter((rad) => erUbesluttet(tilstandAv(rad))).map((rad) => rad.id),
  );
  return { saker, utkast, brev, vedtak, forelopige };
}

/** All of one's own: cases, drafts, letters. Answers only about the one who asks. */
export const viewMinSide = defineQuery({
  name: "minSide.vis",
  input: z.strictObject({}),
  load: (tx, _input, actor) => load(tx, actor),
  allow: (actor) => actor.kind === "innbygger",
  oppslag: "ingen",
  show: (_kontekst, { saker, utkast, brev, vedtak, forelopige }): MinSide => {
    const dag = osloDag(klokke());
    const kort = saker.map((rad) =>
      sakKort(rad, {
        vedtak: vedtak.find((v) => v.sakId === rad.id),
        forelopig: forelopige.find((f) => f.sakId === rad.id),
        dag,
      }),
    );
    const numre = new Map(saker.map((rad) => [rad.id, saksnr(rad)]));
    return {
      saker: [...kort.filter((k) => erApen(k.tilstand)), ...kort.filter((k) => !erApen(k.tilstand))],
      utkast: utkast.map((u) => ({
        soknadId: u.soknadId,
        tjeneste: u.tjeneste,
        endret: u.endret.toISOString(),
        slettesDato: u.slettesDato,
      })),
      brev: brev.flatMap((b) =>
        b.ferdig
          ? [{ brevId: b.brevId, mal: b.mal, ferdig: b.ferdig.toISOString(), saksnr: numre.get(b.sakId) ?? "" }]
          : [],
      ),
    };
  },
});
