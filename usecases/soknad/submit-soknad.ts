import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { orderBrev } from "#db/queries/brev.ts";
import { findInnsending, insertInnsending, insertSak } from "#db/queries/innsending.ts";
import { markSent } from "#db/queries/soknad.ts";
import { claimVedlegg, listVedlegg } from "#db/queries/vedlegg.ts";
import type { Kvittering } from "#db/schema/innsending.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { parseSvar } from "#domain/kernel/skjema.ts";
import { fristForSvar } from "#domain/sak/frister.ts";
import { manglerNiva, policy } from "#domain/sak/policy.ts";
import { nesteSoknad } from "#domain/sak/tilstand.ts";
import { tjenester } from "#domain/tjenester.ts";
import { etter } from "../kernel/drap.ts";
import { defineUsecase, type Kontekst } from "../kernel/usecase.ts";
import { dokumentkravAv, innholdshash, synligeSvar, ubesvarteKrav } from "./innhold.ts";
import { loadUtkast } from "./load-utkast.ts";
import { currentSvar } from "./svar-krypto.ts";

const input = z.strictObject({
  soknadId: z.uuid(),
  /** The draft's own key, from the review page: what makes a second press harmless. */
  nokkel: z.uuid(),
  /** The revision that was reviewed; a draft changed since is shown again before it is sent. */
  revisjon: z.number().int().positive(),
  bekreftet: z.literal(true, { error: "maBekreftes" }),
});

async function load(tx: Tx, { soknadId, nokkel }: z.infer<typeof input>, actor: Actor) {
  // One flush, the lock first: what stands behind it on the connection sees what the one before us left.
  const [soknad, sendt, filer] = await Promise.all([
    loadUtkast(tx, soknadId, actor).then(etter("submit.holdt")),
    findInnsending(tx, nokkel).then(etter("submit.sokt")),
    listVedlegg(tx, soknadId).then(etter("submit.filer")),
  ]);
  return soknad && { ...soknad, sendt, filer };
}
type Lastet = NonNullable<Awaited<ReturnType<typeof load>>>;

/**
 * Sends an application, once (`security-reliability.md` D2). The same key and content again gives the first receipt; the same
 * key with other content is `nokkelGjenbrukt`. Sending makes the case, claims the files, and orders the receipt letter.
 */
export const submitSoknad = defineUsecase({
  name: "soknad.submit",
  input,
  load,
  allow: (actor, s) => policy.editDraft(actor, s) || policy.readSentSoknad(actor, s),
  run: async (kontekst, soknad, { nokkel, revisjon, bekreftet }): Promise<Outcome<Kvittering>> => {
    if (manglerNiva(kontekst.actor)) return refuse("acr_for_lav");
    if (nokkel !== soknad.innsendingsnokkel) return refuse("nokkelGjenbrukt");
    const svar = currentSvar(soknad);
    const hash = innholdshash({
      soknadId: soknad.id,
      revisjon,
      bekreftet,
      svar: synligeSvar(soknad.tjeneste, svar),
      dokumentsvar: soknad.dokumentsvar,
    });
    if (soknad.sendt) {
      return soknad.sendt.innholdshash === hash ? ok(soknad.sendt.kvittering) : refuse("nokkelGjenbrukt");
    }
    if (revisjon !== soknad.revisjon) return refuse("soknad.endretAvAndre");

    const parset = parseSvar(tjenester[soknad.tjeneste], svar, osloDag(kontekst.now));
    const krav = ubesvarteKrav(dokumentkravAv(soknad.tjeneste, svar), soknad.filer, soknad.dokumentsvar);
    const mangler = [
      ...(parset.ok ? [] : (parset.felt ?? [])),
      ...krav.map((k) => ({ felt: `dokument.${k.type}`, kode: "mangler" })),
    ];
    if (mangler.length > 0) return refuse("soknad.ufullstendig", { felt: mangler });

    const til = nesteSoknad(soknad.tilstand, "sendInn");
    return til.ok ? giveBirth(kontekst, soknad, hash) : til;
  },
});

/** The case with its number, then everything that hangs on it in one flight. */
async function giveBirth(
  { tx, now, record, order }: Kontekst,
  soknad: Lastet,
  hash: string,
): Promise<Outcome<Kvittering>> {
  const { id: soknadId, tjeneste, sokerId, soker, innsendingsnokkel: nokkel } = soknad;
  const dag = osloDag(now);
  const fristSvar = fristForSvar(dag);
  const sakId = randomUUID();
  const nummer = await insertSak(tx, {
    id: sakId,
    ar: Number(dag.slice(0, 4)),
    tjeneste,
    tilstand: "mottatt",
    sokerId,
    soknadId,
    sokNavn: soker.navnSok,
    enhet: tjenester[tjeneste].enhet,
    gradering: soker.gradering,
    mottatt: now,
    fristSvar,
  }).then(etter("submit.sak"));
  if (!nummer) return refuse("soknad.endretAvAndre");

  const saksnr = `${nummer.ar}/${nummer.lopenummer}`;
  const kvittering: Kvittering = { sakId, saksnr, mottatt: now.toISOString(), svarSenest: fristSvar };
  const [forst, flyttet, brevId] = await Promise.all([
    insertInnsending(tx, { nokkel, innholdshash: hash, sakId, personId: sokerId, kvittering }).then(
      etter("submit.innsending"),
    ),
    markSent(tx, soknadId, soknad.revisjon).then(etter("submit.soknad")),
    orderBrev(tx, { sakId, mottakerId: sokerId, mal: "kvittering", nokkel: `kvittering:${sakId}` }).then(
      etter("submit.brev"),
    ),
    claimVedlegg(tx, soknadId, sakId).then(etter("submit.vedlegg")),
  ]);
  if (!forst) return refuse("nokkelGjenbrukt");
  if (!flyttet) return refuse("soknad.endretAvAndre");
  if (brevId) order({ ko: "brev", data: { brevId }, noekkel: brevId });
  record({
    stromId: sakId,
    sakId,
    eierId: sokerId,
    gradering: soker.gradering,
    type: "soknad.sendtInn",
    data: { tjeneste, soknadId, saksnr, innholdshash: hash, vedlegg: soknad.filer.length },
  });
  return ok(kvittering);
}
