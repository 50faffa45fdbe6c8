import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { loadBrevgrunnlag, lockBrev, markBrev, storeBrev } from "#db/queries/brev.ts";
import { loadLeiebrev } from "#db/queries/leiebrev.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { erBrevmal } from "#domain/vedtak/brev.ts";
import { type Pdf, renderPdf } from "#usecases/gateways/pdf.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { brevhendelse } from "./brevhendelse.ts";
import { erJobb } from "./jobbpolicy.ts";
import { brevdag, lagArk, manglerTegn } from "./lag-ark.ts";

const input = z.strictObject({ brevId: z.uuid() });

async function load(tx: Tx, { brevId }: z.infer<typeof input>) {
  const brev = await lockBrev(tx, brevId);
  const saken = brev && (await loadBrevgrunnlag(tx, brev.sakId, brev.vedtakId));
  return saken && { brev, grunnlag: { ...saken, leie: await loadLeiebrev(tx, brev.nokkel) } };
}
type Lastet = NonNullable<Awaited<ReturnType<typeof load>>>;

function skriv({ brev, grunnlag }: Lastet, now: Date): Outcome<Pdf> {
  if (!erBrevmal(brev.mal)) return refuse("brev.ukjentMal");
  const ark = lagArk(grunnlag, { mal: brev.mal, data: brev.data, dato: brevdag(now) });
  return ark.ok ? renderPdf(ark.value, manglerTegn()) : ark;
}

/**
 * Makes an ordered letter, once: the bytes, their hash and the state are written in one transaction, and the notice is ordered
 * in it. A letter that is already made is left alone. Refuses `finnesIkke` for a job without a letter (an orphan), and with the
 * cause when the letter cannot be made (`brev.ufylt` …): it is then for `stopBrev` to say so.
 */
export const produceBrev = defineUsecase({
  name: "brev.lag",
  input,
  load,
  allow: erJobb("brev"),
  run: async ({ tx, now, record, order }, lastet): Promise<Outcome<{ laget: boolean }>> => {
    const { brev } = lastet;
    if (brev.tilstand === "ferdig") return ok({ laget: false });
    const pdf = skriv(lastet, now);
    if (!pdf.ok) return pdf;
    await storeBrev(tx, brev, pdf.value, now);
    record(
      brevhendelse(lastet.grunnlag.sak, "brev.ferdig", brev, { sha256: pdf.value.sha256, sider: pdf.value.sider }),
    );
    order({ ko: "varsel", data: { brevId: brev.id }, noekkel: brev.id });
    return ok({ laget: true });
  },
});

/** Marks a letter, or its notice, as stopped for a person to see; `kode` says why. */
export const stopBrev = defineUsecase({
  name: "brev.stopp",
  input: z.strictObject({ brevId: z.uuid(), kode: z.string().max(60) }),
  load,
  allow: erJobb("brev", "varsel"),
  run: async ({ tx, record }, { brev, grunnlag }, { kode }): Promise<Outcome<undefined>> => {
    await markBrev(tx, brev.id, kode);
    record(brevhendelse(grunnlag.sak, "brev.stoppet", brev, { kode }));
    return ok(undefined);
  },
});
