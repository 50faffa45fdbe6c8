import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { lockSak, moveSak, type Sak } from "#db/queries/sak.ts";
import { lockKonkurrerende, lockTilbud, moveTilbud, type Tilbud } from "#db/queries/tilbud.ts";
import { releaseBolig } from "#db/queries/tilbud-bolig.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { tilbudPolicy } from "#domain/tilbud/policy.ts";
import { defineUsecase, type Kontekst } from "#usecases/kernel/usecase.ts";
import { sakHendelse } from "#usecases/sak/sak-hendelse.ts";
import { bestillTilbudsbrev } from "./bestill-tilbudsbrev.ts";
import { folgOpp, tilbudshendelser } from "./folg.ts";
import { tilbudHendelse } from "./tilbud-hendelse.ts";

async function load(tx: Tx, tilbudId: string) {
  const tilbud = await lockTilbud(tx, tilbudId);
  const sak = tilbud && (await lockSak(tx, tilbud.sakId));
  return sak && { tilbud, sak };
}

/** The household's other open offers end: they have a home. Each home is free for another. */
async function lukkKonkurrerende({ tx, now, record, order }: Kontekst, t: Tilbud) {
  for (const annet of await lockKonkurrerende(tx, t.tilbud.plassId, t.tilbud.id)) {
    const ny = await moveTilbud(tx, annet.tilbud.id, "trukket", { trukketGrunn: "annet_akseptert" });
    await releaseBolig(tx, annet.tilbud.boligId, { dag: osloDag(now), grunn: "annet_akseptert" });
    record(
      tilbudHendelse({ ...annet, inhabile: [] }, "tilbud.trukket", {
        grunn: "annet_akseptert",
        fra: annet.tilbud.tilstand,
      }),
    );
    if (annet.tilbud.sendt) order(folgOpp(annet.tilbud.id, "trukket", ny));
  }
}

/** The case follows the offer: a home is given, or the answer was undone and they wait again. */
async function flyttSak({ tx, record }: Kontekst, t: Tilbud, sak: Sak) {
  const til =
    t.tilbud.tilstand === "akseptert"
      ? neste(sak.tilstand, "tildel")
      : t.plassStatus === "aktiv" && sak.tilstand === "tildelt"
        ? neste(sak.tilstand, "angreTildeling")
        : undefined;
  if (!til?.ok) return;
  await moveSak(tx, sak.id, sak.revisjon, til.value, { beholdApen: true });
  const type = til.value === "tildelt" ? "venteliste.tildelt" : "venteliste.tildelingAngret";
  record(sakHendelse(sak, type, { tilbudId: t.tilbud.id, fra: sak.tilstand, til: til.value }));
}

/**
 * What the worker does after an act on an offer. It reads the offer as it stands now, so that jobs may come late or in any order: the
 * case and the household's other offers are brought in line with it, and the letter of the act is ordered, once.
 */
export const followTilbud = defineUsecase({
  name: "tilbud.folgOpp",
  input: z.strictObject({
    tilbudId: z.uuid(),
    hendelse: z.enum(tilbudshendelser),
    revisjon: z.string().regex(/^\d{1,9}$/),
  }),
  load: (tx, { tilbudId }) => load(tx, tilbudId),
  allow: (actor, { tilbud }) => tilbudPolicy.follow(actor, tilbud),
  run: async (k, { tilbud, sak }, { hendelse, revisjon }) => {
    if (tilbud.tilbud.tilstand === "akseptert") await lukkKonkurrerende(k, tilbud);
    await flyttSak(k, tilbud, sak);
    const brevId = await bestillTilbudsbrev(k.tx, tilbud, hendelse, revisjon);
    if (brevId) k.order({ ko: "brev", data: { brevId }, noekkel: brevId });
    return ok({ brevId });
  },
});
