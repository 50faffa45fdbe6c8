import { z } from "zod";
import { caseCipher } from "#db/krypto.ts";
import { findInnsending, findOwnSakTilstand } from "#db/queries/innsending.ts";
import { findSoknad } from "#db/queries/soknad.ts";
import { apneFilnavn, listVedlegg } from "#db/queries/vedlegg.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import type { RaSvar } from "#domain/kernel/felt.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import { parseSteg, type StegStatus, stegStatus, visibleSteps } from "#domain/kernel/skjema.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { fristForSvar } from "#domain/sak/frister.ts";
import { policy } from "#domain/sak/policy.ts";
import { erApen, erSakTilstand } from "#domain/sak/tilstand.ts";
import { tjenester } from "#domain/tjenester.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";
import { dokumentkravAv, ubesvarteKrav } from "./innhold.ts";
import { currentSvar, dokumentsvarCipher } from "./svar-krypto.ts";

export type VedleggVisning = { id: string; krav: string; filnavn: string; storrelse: number; mottatt: Date };
export type KravVisning = {
  type: string;
  grunn: string;
  pakrevd: boolean;
  filer: readonly VedleggVisning[];
  /** «Jeg har ikke dette nå», with the day it is promised for. */
  harIkke?: { grunn: string; lovetDato?: Dag };
};

export type SoknadVisning = {
  id: string;
  tjeneste: TjenesteId;
  tilstand: "utkast" | "innsendt";
  /** Answers as typed, hidden ones too. */
  svar: RaSvar;
  versjoner: Record<string, number>;
  revisjon: number;
  nokkel: string;
  endret: Date;
  slettesDato: Dag;
  steg: readonly { id: string; status: StegStatus; feil: readonly FeltFeil[] }[];
  dokumenter: readonly KravVisning[];
  /** Files that answer no paper asked for now: kept, shown, never lost. */
  andreFiler: readonly VedleggVisning[];
  dokumentstatus: StegStatus;
  /** A draft takes files, and a case until it is decided or closed. */
  tarImotFiler: boolean;
  /** The last day for an answer if it were sent today. */
  svarSenestIDag: Dag;
  kvittering?: { sakId: string; saksnr: string; mottatt: string; svarSenest: Dag };
};

/** One application for its owner: the task list, any step, the review and the receipt read this. */
export const viewSoknad = defineQuery({
  name: "soknad.view",
  input: z.strictObject({ soknadId: z.uuid() }),
  load: async (tx, { soknadId }) => {
    const [soknad, filer] = await Promise.all([findSoknad(tx, soknadId), listVedlegg(tx, soknadId)]);
    return soknad && { ...soknad, filer };
  },
  allow: (actor, s) => policy.readDraft(actor, s) || policy.readSentSoknad(actor, s),
  oppslag: "ingen",
  show: async ({ tx }, rad): Promise<SoknadVisning> => {
    const tjeneste = tjenester[rad.tjeneste];
    const dag = osloDag(klokke());
    const svar = currentSvar(rad);
    const [sendt, saktilstand] =
      rad.tilstand === "innsendt"
        ? await Promise.all([findInnsending(tx, rad.innsendingsnokkel), findOwnSakTilstand(tx, rad.id)])
        : [];
    const krypto = caseCipher(rad.id, rad.nokkel);
    const filer = rad.filer.map((f) => ({
      id: f.id,
      krav: f.krav,
      filnavn: apneFilnavn(krypto, f).filnavn,
      storrelse: f.storrelse,
      mottatt: f.mottatt ?? f.opprettet,
    }));
    const krav = dokumentkravAv(rad.tjeneste, svar);
    const { open } = dokumentsvarCipher(rad);
    const dokumenter = krav.map((k): KravVisning => {
      const harIkke = rad.dokumentsvar[k.type];
      return {
        ...k,
        filer: filer.filter((f) => f.krav === k.type),
        ...(harIkke ? { harIkke: { ...harIkke, grunn: open(k.type, harIkke.grunn) } } : {}),
      };
    });
    const ubesvart = ubesvarteKrav(krav, filer, rad.dokumentsvar).length;
    const pabegynt = filer.length > 0 || Object.keys(rad.dokumentsvar).length > 0;
    return {
      id: rad.id,
      tjeneste: rad.tjeneste,
      tilstand: rad.tilstand === "innsendt" ? "innsendt" : "utkast",
      svar,
      versjoner: rad.feltversjon,
      revisjon: rad.revisjon,
      nokkel: rad.innsendingsnokkel,
      endret: rad.endret,
      slettesDato: rad.slettesDato,
      steg: visibleSteps(tjeneste, svar).map((steg) => {
        const parset = parseSteg(steg, svar, dag);
        return { id: steg.id, status: stegStatus(steg, svar, dag), feil: parset.ok ? [] : (parset.felt ?? []) };
      }),
      dokumenter,
      andreFiler: filer.filter((f) => !krav.some((k) => k.type === f.krav)),
      dokumentstatus: ubesvart === 0 ? "ferdig" : pabegynt ? "pabegynt" : "ikkeStartet",
      tarImotFiler: saktilstand === undefined || (erSakTilstand(saktilstand) && erApen(saktilstand)),
      svarSenestIDag: fristForSvar(dag),
      ...(sendt ? { kvittering: sendt.kvittering } : {}),
    };
  },
});
