import { z } from "zod";
import { orderBrev } from "#db/queries/brev.ts";
import { harTilbud, listTilBekreftelse, lockPlass, type Plassrad, updatePlass } from "#db/queries/min-plass.ts";
import { type Dag, leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { gjeldende } from "#domain/kernel/satt.ts";
import { nattensGjoremal, purredager, svardager } from "#domain/venteliste/bekreftelse.ts";
import { erJobb } from "#usecases/brev/jobbpolicy.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { defineUsecase, type Kontekst } from "#usecases/kernel/usecase.ts";
import { bekreftelseAv, plasshendelse } from "./egen-plass.ts";

const PER_GANG = 100;
const FORST = "00000000-0000-0000-0000-000000000000";

/** Places whose day to be asked has come, some at a time in the order of their ids. */
export const listBekreftelser = defineQuery({
  name: "venteliste.listBekreftelser",
  input: z.strictObject({ etter: z.uuid().default(FORST) }),
  load: (tx, { etter }) => listTilBekreftelse(tx, { idag: osloDag(klokke()), etter, antall: PER_GANG }),
  allow: erJobb("venteliste"),
  oppslag: "ingen",
  show: (_kontekst, ider) => ider,
});

const frist = (idag: Dag, dager: typeof svardager) => leggTilDager(idag, gjeldende(dager, idag).verdi);

async function spor({ tx, now, record, order }: Kontekst, plass: Plassrad, idag: Dag) {
  await updatePlass(tx, plass.id, { spurt: now, purret: null });
  record(plasshendelse(plass, "venteliste.spurt", { svarSenest: frist(idag, svardager) }));
  order({ ko: "venteliste", data: { plassId: plass.id, slag: "spurt", dag: idag } });
}

/** A letter, since what happens without an answer must be told in writing; its own notice goes out when it is made. */
async function purr({ tx, now, record, order }: Kontekst, plass: Plassrad, idag: Dag) {
  const svarSenest = frist(idag, purredager);
  await updatePlass(tx, plass.id, { purret: now });
  record(plasshendelse(plass, "venteliste.purret", { svarSenest }));
  const brevId = await orderBrev(tx, {
    sakId: plass.sakId,
    mottakerId: plass.personId,
    mal: "paminnelse_venteliste",
    nokkel: `paminnelse:${plass.id}:${plass.nesteBekreftelse}`,
    data: { svarSenest },
  });
  if (brevId) order({ ko: "brev", data: { brevId }, noekkel: brevId });
}

/** Never while a home is offered: an answer is awaited there. */
async function paus({ tx, record, order }: Kontekst, plass: Plassrad, idag: Dag) {
  if (await harTilbud(tx, plass.id)) return false;
  await updatePlass(tx, plass.id, { status: "pauset" });
  record(plasshendelse(plass, "venteliste.pauset", { grunn: "ikkeSvar" }));
  order({ ko: "venteliste", data: { plassId: plass.id, slag: "pauset", dag: idag } });
  return true;
}

/**
 * Does for one place what its day asks for: asks, reminds, or pauses it; nothing when somebody answered a moment before, or it is done.
 * Run twice, or by two at once, it is done once: the row is locked and the day decides. Never deletes.
 */
export const advanceBekreftelse = defineUsecase({
  name: "venteliste.nattens",
  input: z.strictObject({ plassId: z.uuid() }),
  load: async (tx, { plassId }) => {
    const plass = await lockPlass(tx, plassId);
    return plass && { plass };
  },
  allow: erJobb("venteliste"),
  run: async (kontekst, { plass }) => {
    const idag = osloDag(kontekst.now);
    const hva = plass.status === "aktiv" ? nattensGjoremal(bekreftelseAv(plass), idag) : undefined;
    if (hva === "spor") await spor(kontekst, plass, idag);
    if (hva === "purr") await purr(kontekst, plass, idag);
    if (hva === "paus" && !(await paus(kontekst, plass, idag))) return ok({ gjort: undefined });
    return ok({ gjort: hva });
  },
});
