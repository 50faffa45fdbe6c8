import { z } from "zod";
import { settleJob } from "#db/jobs.ts";
import { markBrev, startKlagefrist } from "#db/queries/brev.ts";
import type { Stoppetbrev } from "#db/queries/drift.ts";
import { appendSikkerhetslogg } from "#db/queries/sikkerhetslogg.ts";
import { findVedtak } from "#db/queries/vedtak.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { lesDato } from "#domain/kernel/dato.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { klagefrist } from "#domain/klage/klagefrist.ts";
import { erVedtaksbrev } from "#domain/vedtak/brev.ts";
import { defineUsecase, type Kontekst } from "#usecases/kernel/usecase.ts";
import { kanHandteres, loadStoppet } from "./stoppet-fakta.ts";
import { stoppethendelse } from "./stoppethendelse.ts";

/** How the party was told instead. A closed list: events are for ever, and words about a person do not belong in them. */
export const handteringer = ["papir", "telefon", "mote", "ikkeAktuelt"] as const;

const input = z.strictObject({
  jobbId: z.uuid(),
  grunn: z.enum(handteringer, "velgGrunn"),
  underrettet: z.string().max(40).default(""),
});

/**
 * «Håndtert manuelt»: somebody has told the party in another way, and says how. For a letter that carries a decision `underrettet`
 * (dd.mm.åååå, as typed) is required: the day it reached her. The days to complain run from it (fvl § 29).
 */
export const markHandled = defineUsecase({
  name: "drift.handtert",
  input,
  load: (tx, { jobbId }) => loadStoppet(tx, jobbId),
  allow: kanHandteres,
  run: async (kontekst, { jobb, brev }, i) => {
    const { tx, actor, now, record } = kontekst;
    const ventes = brev !== undefined && erVedtaksbrev(brev.mal);
    const dag = ventes ? lesDato(i.underrettet, osloDag(now), "fortid") : undefined;
    if (dag && !dag.ok) return refuse("ugyldig", { felt: [{ felt: "underrettet", kode: dag.kode }] });
    await settleJob(tx, jobb.ko, jobb.jobbId, "handtert");
    if (!brev) {
      await appendSikkerhetslogg(tx, { kode: "drift.handtert", actor, data: { jobbId: jobb.jobbId, ko: jobb.ko } });
      return ok(undefined);
    }
    const frist = dag && (await underrett(kontekst, brev, dag.verdi));
    await markBrev(tx, brev.brevId, "handtert");
    record(
      stoppethendelse(brev, "brev.handtert", {
        ko: jobb.ko,
        kode: jobb.kode,
        grunn: i.grunn,
        ...(dag ? { underrettet: dag.verdi, klagefrist: frist } : {}),
      }),
    );
    return ok(undefined);
  },
});

/** The party was told on a day; noon, so that it is that day in any season. Gives the last day to complain. */
async function underrett({ tx }: Kontekst, brev: Stoppetbrev, dag: Dag): Promise<Dag | undefined> {
  const vedtak = brev.vedtakId ? await findVedtak(tx, brev.vedtakId) : undefined;
  if (!vedtak) return undefined;
  const frist = klagefrist(dag, vedtak.klagefristDager);
  await startKlagefrist(tx, vedtak.id, new Date(`${dag}T11:00:00Z`), frist);
  return frist;
}
