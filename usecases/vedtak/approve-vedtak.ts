import { z } from "zod";
import { findAnsattRoller } from "#db/queries/ansatt-navn.ts";
import { orderBrev } from "#db/queries/brev.ts";
import { findSisteHendelse } from "#db/queries/hendelse.ts";
import { lockSak, moveSak } from "#db/queries/sak.ts";
import { loadSaksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import { findSisteEndring } from "#db/queries/siste-endring.ts";
import { approveInnstilling, findVedtak } from "#db/queries/vedtak.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { maBekrefte, policy } from "#domain/sak/policy.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { fireOyne } from "#domain/vedtak/fire-oyne.ts";
import { erFjerning, erPlass, erUtfall, utfallene } from "#domain/vedtak/utfall.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";
import { givePlass } from "./give-plass.ts";
import { endredeDeler, grunnlagHash } from "./grunnlag.ts";
import { rettsgrunnlag } from "./innstilling.ts";
import { vedtaksbrev } from "./vedtaksbrev.ts";

/**
 * Another person decides: vedtak, state, event and letter in one transaction, so that an approval never lies without effect.
 * Refusals: `konto.gammelInnlogging` when she must sign in again first; `sak.endretAvAndre` to everyone but the first; `vedtak.grunnlagEndret` with the parts that moved since the innstilling;
 * `vedtak.innstillerUtenRolle` and `vedtak.innstillerInhabil` when the proposer could not have proposed it today. The proposer herself is refused by policy and by the database.
 */
export const approveVedtak = defineUsecase({
  name: "vedtak.approve",
  input: z.strictObject({ sakId: z.uuid(), vedtakId: z.uuid(), revisjon: z.int().positive() }),
  load: async (tx, { sakId, vedtakId }) => {
    const sak = await lockSak(tx, sakId);
    const innstilling = await findVedtak(tx, vedtakId);
    return sak && innstilling?.sakId === sak.id ? { sak, innstilling } : undefined;
  },
  // The state is judged below: whoever comes second is told who was first, not that nothing is there.
  allow: (actor, { sak, innstilling }) =>
    policy.approve(actor, { ...sak, tilstand: "innstilt", foreslattAv: innstilling.foreslattAv }),
  run: async ({ tx, actor, now, record, order }, { sak, innstilling }, { revisjon }) => {
    if (maBekrefte(actor)) return refuse("konto.gammelInnlogging");
    const { utfall } = innstilling;
    if (actor.kind !== "ansatt" || !erUtfall(utfall) || erFjerning(utfall)) return refuse("finnesIkke");
    // `borte`: a decider who came second may not even see it any more, and must be told somewhere else than on its page.
    const endret = async () =>
      refuse("sak.endretAvAndre", {
        detaljer: { ...(await findSisteEndring(tx, sak.id)), borte: !policy.readSak(actor, sak) },
      });
    if (sak.revisjon !== revisjon || innstilling.tilstand !== "innstilt") return endret();
    const til = neste(sak.tilstand, utfallene[utfall].handling);
    if (!til.ok) return til;

    const [grunnlag, innstilt, roller] = await Promise.all([
      loadSaksgrunnlag(tx, sak),
      findSisteHendelse(tx, sak.id, "vedtak.innstilt"),
      findAnsattRoller(tx, innstilling.foreslattAv),
    ]);
    if (!roller?.includes("saksbehandler")) return refuse("vedtak.innstillerUtenRolle");
    if (sak.inhabile.includes(innstilling.foreslattAv)) return refuse("vedtak.innstillerInhabil");
    const { hash, deler } = grunnlagHash(grunnlag);
    const oyne = fireOyne(innstilling, actor.ansattId, hash);
    if (!oyne.ok)
      return {
        ...oyne,
        detaljer: { endret: endredeDeler(innstilt?.data.deler as Record<string, unknown> | undefined, deler) },
      };

    const vedtatt = await approveInnstilling(tx, innstilling.id, {
      besluttetAv: actor.ansattId,
      besluttet: now,
      ...rettsgrunnlag(sak.tjeneste, osloDag(now)),
    });
    const flyttet =
      vedtatt && (await moveSak(tx, sak.id, revisjon, til.value, { avgjort: now, regelsett: innstilling.regelsett }));
    if (!flyttet) return endret();
    if (erPlass(utfall)) {
      const plass = await givePlass(tx, { sak, innstilling, grunnlag, ansattId: actor.ansattId, now });
      if (!plass.ok) return plass;
    }
    const brevId = await orderBrev(tx, vedtaksbrev(sak, innstilling, utfall));
    if (brevId) order({ ko: "brev", data: { brevId }, noekkel: brevId });
    record(
      sakHendelse(sak, "vedtak.vedtatt", {
        vedtakId: innstilling.id,
        utfall,
        fra: sak.tilstand,
        til: til.value,
        brevId,
      }),
    );
    return ok({ vedtakId: innstilling.id, utfall });
  },
});
