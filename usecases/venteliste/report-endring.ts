import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { insertEndringsmelding, listEndringsmeldinger } from "#db/queries/endringsmelding.ts";
import { findMinSak } from "#db/queries/min-sak.ts";
import { findSoknad } from "#db/queries/soknad.ts";
import { omrader } from "#domain/bolig/koder.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import type { RaSvar } from "#domain/kernel/felt.ts";
import { type FeltFeil, ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { policy } from "#domain/sak/policy.ts";
import { tjenester } from "#domain/tjenester.ts";
import type { Endringsslag } from "#domain/venteliste/endring.ts";
import { endredeSvar } from "#domain/venteliste/endringsfelt.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { currentSvar } from "#usecases/soknad/svar-krypto.ts";
import { minPlass, plassFakta, plasshendelse } from "./egen-plass.ts";

export const ENDRING_MAKS = 2000;

/** The place with what she has told: the answers of the application, and her reports since laid over them. */
async function load(tx: Tx, sakId: string, actor: Actor, laas: boolean) {
  const plass = await minPlass(tx, sakId, actor, laas);
  const sak = plass && (await findMinSak(tx, sakId, plass.personId));
  if (!plass || !sak) return undefined;
  const [soknad, meldinger] = await Promise.all([findSoknad(tx, sak.soknadId), listEndringsmeldinger(tx, sakId)]);
  if (!soknad) return undefined;
  const naa: RaSvar = Object.assign({}, currentSvar(soknad), ...meldinger.map((m) => m.innhold.svar).reverse());
  const omradene = meldinger.find((m) => m.innhold.omrader)?.innhold.omrader ?? plass.behovsprofil.omrader;
  return { plass, tjeneste: tjenester[soknad.tjeneste], naa, omrader: omradene, meldinger };
}

/** Her own words, or none; a fault has a key. */
function ordene(ra: string): { tekst: string; feil: readonly FeltFeil[] } {
  if (ra.trim() === "") return { tekst: "", feil: [] };
  const lest = lesTekst(ra, { maks: ENDRING_MAKS, linjer: true });
  if (lest.ok) return { tekst: lest.verdi, feil: [] };
  return { tekst: "", feil: [{ felt: "tekst", kode: lest.kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) }] };
}
const like = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
const ingenEndring = () => refuse("venteliste.ingenEndring", { felt: [{ felt: "tekst", kode: "ingenEndring" }] });

const raVerdi = z.union([
  z.string().max(500),
  z.array(z.string().max(100)).max(50),
  z.array(z.record(z.string().max(50), z.string().max(200))).max(20),
]);

/**
 * The applicant tells what has changed: stored sealed, told to staff by an event, and laid over her answers when the priority is judged
 * anew; nothing is changed by it alone. Refuses `venteliste.ingenEndring` when nothing differs and nothing is written, fields that cannot
 * be read, and `venteliste.ulovligOvergang` when she no longer waits. The same form twice is one report.
 */
export const reportEndring = defineUsecase({
  name: "venteliste.meldEndring",
  input: z.strictObject({
    sakId: z.uuid(),
    nokkel: z.uuid(),
    svar: z.record(z.string().max(50), raVerdi),
    omrader: z.array(z.enum(omrader)).max(omrader.length),
    tekst: z.string(),
  }),
  load: (tx, { sakId }, actor) => load(tx, sakId, actor, true),
  allow: (actor, l) => policy.readPlass(actor, plassFakta(l.plass)),
  run: async ({ tx, actor, now, record }, l, { sakId, nokkel, ...ra }) => {
    if (actor.kind !== "innbygger" || !policy.reportEndring(actor, plassFakta(l.plass)))
      return refuse("venteliste.ulovligOvergang");
    const forrige = l.meldinger.find((m) => m.nokkel === nokkel);
    if (forrige) return ok({ endringId: forrige.id });
    const endret = endredeSvar(l.tjeneste, l.naa, ra.svar, osloDag(now));
    const { tekst, feil } = ordene(ra.tekst);
    if (endret.feil.length + feil.length > 0)
      return refuse("venteliste.ufullstendig", { felt: [...endret.feil, ...feil] });
    const flyttet = !like(ra.omrader, l.omrader);
    const slag: Endringsslag[] = [
      ...endret.deler,
      ...(flyttet ? ["omrade" as const] : []),
      ...(tekst ? ["annet" as const] : []),
    ];
    if (slag.length === 0) return ingenEndring();
    const innhold = { svar: endret.svar, ...(flyttet ? { omrader: ra.omrader } : {}), tekst };
    const endringId = await insertEndringsmelding(tx, { sakId, nokkel, slag, innhold, meldtAv: actor.personId });
    if (!endringId) return ingenEndring();
    record(plasshendelse(l.plass, "venteliste.endringMeldt", { endringId, slag }));
    return ok({ endringId });
  },
});

/** The form of changes: the answers that count now, and the areas she has said she can live in. Only while she waits. */
export const viewEndringsskjema = defineQuery({
  name: "venteliste.visEndringsskjema",
  input: z.strictObject({ sakId: z.uuid() }),
  load: (tx, { sakId }, actor) => load(tx, sakId, actor, false),
  allow: (actor, l) => policy.reportEndring(actor, plassFakta(l.plass)),
  oppslag: "ingen",
  show: (_kontekst, l) => ({ tjeneste: l.tjeneste.id, naa: l.naa, omrader: l.omrader }),
});
