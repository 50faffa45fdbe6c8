import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { findAnsattRoller } from "#db/queries/ansatt-navn.ts";
import { orderBrev } from "#db/queries/brev.ts";
import { changePlass, hasLiveTilbud } from "#db/queries/plass.ts";
import { endFjerning, lockFjerning } from "#db/queries/plassfjerning.ts";
import { moveSak } from "#db/queries/sak.ts";
import { approveInnstilling, findVedtak, returnInnstillingRow } from "#db/queries/vedtak.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { maBekrefte, policy } from "#domain/sak/policy.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { fireOyne } from "#domain/vedtak/fire-oyne.ts";
import { erFjerning } from "#domain/vedtak/utfall.ts";
import { fjerningsmangler } from "#domain/venteliste/fjerning.ts";
import { nestePlass } from "#domain/venteliste/plass.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";
import { rettsgrunnlagForPlass } from "../vedtak/innstilling.ts";
import { vedtaksbrev } from "../vedtak/vedtaksbrev.ts";
import { endretAvAndre, lesGrunn, lockPlassMedForslag } from "./last-plass.ts";
import { fjerningsfakta, fjerningshash } from "./propose-fjerning.ts";

async function load(tx: Tx, { sakId, vedtakId }: { sakId: string; vedtakId: string }) {
  const laast = await lockPlassMedForslag(tx, sakId);
  const innstilling = await findVedtak(tx, vedtakId);
  if (!laast || innstilling?.sakId !== sakId || !erFjerning(innstilling.utfall)) return undefined;
  return { ...laast, sak: { ...laast.sak, plassforslagAv: innstilling.foreslattAv }, innstilling };
}

/**
 * Another person decides that a place ends: vedtak, notice, place, case, event and letter in one transaction. Refusals:
 * `konto.gammelInnlogging`; `vedtak.grunnlagEndret` when she has answered since; `venteliste.ikkeHort`; `venteliste.harTilbud`;
 * `vedtak.innstillerUtenRolle`, `vedtak.innstillerInhabil`; `sak.endretAvAndre` to everyone but the first.
 */
export const approveFjerning = defineUsecase({
  name: "plass.approveFjerning",
  input: z.strictObject({ sakId: z.uuid(), vedtakId: z.uuid() }),
  load,
  allow: (actor, { sak }) => policy.decidePlass(actor, sak),
  run: async ({ tx, actor, now, record, order }, { sak, plass, innstilling }) => {
    if (maBekrefte(actor)) return refuse("konto.gammelInnlogging");
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const fjerning = await lockFjerning(tx, sak.id);
    if (innstilling.tilstand !== "innstilt" || !fjerning) return endretAvAndre(tx, sak.id);
    const sakTil = neste(sak.tilstand, "fjern");
    const plassTil = nestePlass(plass.status, "fjern");
    if (!sakTil.ok) return sakTil;
    if (!plassTil.ok) return plassTil;
    if (await hasLiveTilbud(tx, plass.id)) return refuse("venteliste.harTilbud");
    const idag = osloDag(now);
    const mangler = fjerningsmangler(fjerningsfakta(fjerning, idag));
    if (mangler.length > 0) return refuse("venteliste.ikkeHort", { detaljer: { mangler } });
    const oyne = fireOyne(innstilling, actor.ansattId, fjerningshash(fjerning));
    if (!oyne.ok) return oyne;
    if (!(await findAnsattRoller(tx, innstilling.foreslattAv))?.includes("saksbehandler"))
      return refuse("vedtak.innstillerUtenRolle");
    if (sak.inhabile.includes(innstilling.foreslattAv)) return refuse("vedtak.innstillerInhabil");

    const besluttet = { besluttetAv: actor.ansattId, besluttet: now, ...rettsgrunnlagForPlass(sak.tjeneste, idag) };
    // In this order: the database lets nobody off the list before the vedtak stands and the notice is ended by it.
    const flyttet =
      (await approveInnstilling(tx, innstilling.id, besluttet)) &&
      (await endFjerning(tx, fjerning, { na: now, fjernet: true })) &&
      (await changePlass(tx, plass.id, plass.revisjon, {
        status: plassTil.value,
        ruteUt: "fjernet",
        utDato: idag,
        pausetTil: null,
      })) &&
      (await moveSak(tx, sak.id, sak.revisjon, sakTil.value, { avgjort: now }));
    if (!flyttet) return endretAvAndre(tx, sak.id);
    const brevId = await orderBrev(tx, vedtaksbrev(sak, innstilling, "fjernet_venteliste"));
    if (brevId) order({ ko: "brev", data: { brevId }, noekkel: brevId });
    record(
      sakHendelse(sak, "vedtak.vedtatt", {
        vedtakId: innstilling.id,
        utfall: innstilling.utfall,
        fra: sak.tilstand,
        til: sakTil.value,
        brevId,
      }),
    );
    return ok({ vedtakId: innstilling.id });
  },
});

/** The decider sends a proposed removal back with the reason; the household stands on the list as before. Refusals: fields, `sak.endretAvAndre`. */
export const returnFjerning = defineUsecase({
  name: "plass.returnFjerning",
  input: z.strictObject({ sakId: z.uuid(), vedtakId: z.uuid(), grunn: z.string().max(20_000, "forLang") }),
  load,
  allow: (actor, { sak }) => policy.decidePlass(actor, sak),
  run: async ({ tx, record }, { sak, innstilling }, { grunn }) => {
    const lest = lesGrunn(grunn);
    if (!lest.ok) return lest;
    if (innstilling.tilstand !== "innstilt" || !(await returnInnstillingRow(tx, innstilling, lest.value)))
      return endretAvAndre(tx, sak.id);
    record(sakHendelse(sak, "vedtak.returnert", { vedtakId: innstilling.id }));
    return ok({ sakId: sak.id });
  },
});
