import { z } from "zod";
import { caseCipher } from "#db/krypto.ts";
import { orderBrev } from "#db/queries/brev.ts";
import { moveSak } from "#db/queries/sak.ts";
import { touchUtkast } from "#db/queries/soknad.ts";
import { apneFilnavn, findVedlegg, receiveVedlegg as markReceived } from "#db/queries/vedlegg.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { slettesDato } from "#domain/sak/frister.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { defineUsecase, type Kontekst } from "../kernel/usecase.ts";
import { kanTaImot, loadMal, type Mal } from "./load-mal.ts";

/** Files that come one after another share one receipt letter, made when the ten minutes are over. */
const BOLK_MS = 10 * 60_000;

/** The object is in the store: the file counts from now. On a sent application it is an act in the case. */
export const receiveVedlegg = defineUsecase({
  name: "vedlegg.receive",
  input: z.strictObject({ soknadId: z.uuid(), vedleggId: z.uuid() }),
  load: async (tx, { soknadId, vedleggId }, actor) => {
    const [mal, fil] = await Promise.all([loadMal(tx, soknadId, actor), findVedlegg(tx, vedleggId)]);
    return mal && fil && fil.soknadId === soknadId ? { ...mal, fil } : undefined;
  },
  allow: kanTaImot,
  run: async (kontekst, lastet) => {
    const { tx, now, record } = kontekst;
    const { soknad, soker, sak, fil } = lastet;
    if (!(await markReceived(tx, fil.id, now, sak?.id ?? null))) return refuse("vedlegg.avbrutt");
    if (!sak) await touchUtkast(tx, soknad.id, now, slettesDato(osloDag(now)));
    const fortsatt = sak ? await continueSak(kontekst, sak, soknad.sokerId) : ok(undefined);
    if (!fortsatt.ok) return fortsatt;
    record({
      stromId: sak?.id ?? soknad.id,
      sakId: sak?.id ?? null,
      eierId: soknad.sokerId,
      gradering: sak?.gradering ?? soker.gradering,
      type: sak ? "vedlegg.ettersendt" : "vedlegg.mottatt",
      data: { vedleggId: fil.id, krav: fil.krav, ...(fortsatt.value ? { til: fortsatt.value } : {}) },
    });
    return ok({
      vedleggId: fil.id,
      filnavn: apneFilnavn(caseCipher(soknad.id, soknad.nokkel), fil).filnavn,
      storrelse: fil.storrelse,
    });
  },
});

/** A case that waited for papers goes on, and the papers get a receipt. Gives the new state when it moved. */
async function continueSak(
  { tx, now, order }: Kontekst,
  sak: NonNullable<Mal["sak"]>,
  sokerId: string,
): Promise<Outcome<string | undefined>> {
  const bolk = Math.floor(now.getTime() / BOLK_MS);
  const nokkel = `ettersendt:${sak.id}:${bolk}`;
  const brevId = await orderBrev(tx, { sakId: sak.id, mottakerId: sokerId, mal: "ettersendt", nokkel });
  if (brevId) order({ ko: "brev", data: { brevId }, noekkel: brevId, etter: new Date((bolk + 1) * BOLK_MS) });
  if (sak.tilstand !== "venter_dokumentasjon") return ok(undefined);
  const til = neste(sak.tilstand, "ettersend");
  if (!til.ok) return til;
  const flyttet = await moveSak(tx, sak.id, sak.revisjon, til.value, { frist: sak.fristSvar });
  return flyttet ? ok(til.value) : refuse("sak.endretAvAndre");
}
