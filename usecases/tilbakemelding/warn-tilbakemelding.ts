import { z } from "zod";
import { finnesTilbakemelding } from "#db/queries/tilbakemelding.ts";
import { kommune } from "#domain/kernel/kommune.ts";
import { type Outcome, refuse } from "#domain/kernel/outcome.ts";
import { tekst } from "#messages/tekst.ts";
import { erJobb } from "../brev/jobbpolicy.ts";
import { makeEpost } from "../brev/make-epost.ts";
import { sendEnGang } from "../drift/send-en-gang.ts";
import { defineFlyt } from "../kernel/flyt.ts";
import { defineQuery } from "../kernel/query.ts";

const input = z.strictObject({ tilbakemeldingId: z.uuid() });

/** Whether what was ordered for is there: the job's order may have outlived it. */
export const findTilbakemelding = defineQuery({
  name: "tilbakemelding.finn",
  input,
  load: async (tx, { tilbakemeldingId }) => ((await finnesTilbakemelding(tx, tilbakemeldingId)) ? {} : undefined),
  allow: erJobb("tilbakemelding"),
  oppslag: "ingen",
  show: (_kontekst, funnet) => funnet,
});

/** Tells the municipality's address that somebody has written, once: never what or who, which stands behind the staff's login. */
export const warnTilbakemelding = defineFlyt<unknown, { sendt: boolean }>(
  "tilbakemelding.varsle",
  async (actor, data): Promise<Outcome<{ sendt: boolean }>> => {
    const lest = input.safeParse(data);
    if (!lest.success) return refuse("ugyldig");
    const funnet = await findTilbakemelding(actor, lest.data);
    if (!funnet.ok) return funnet;
    const epost = makeEpost(kommune.boligkontorEpost.verdi, {
      emne: tekst("tilbakemelding.epost.emne"),
      for: [tekst("tilbakemelding.epost.tekst")],
      lenke: { sti: "/saksbehandling/tilbakemeldinger", navn: tekst("tilbakemelding.epost.lenke") },
      etter: [tekst("brev.varsel.svar"), tekst("brev.varsel.hilsen", { kommune: kommune.navn.verdi })],
    });
    return sendEnGang(actor, { nokkel: `tilbakemelding:${lest.data.tilbakemeldingId}`, epost });
  },
);
