import { caseCipher } from "#db/krypto.ts";
import { findSoknad } from "#db/queries/soknad.ts";
import { apneFilnavn, listVedlegg } from "#db/queries/vedlegg.ts";
import { policy } from "#domain/sak/policy.ts";
import { dokumentkravAv } from "../soknad/innhold.ts";
import { currentSvar, dokumentsvarCipher } from "../soknad/svar-krypto.ts";
import { sakQuery } from "./sak-query.ts";

export type DokumentFil = {
  vedleggId: string;
  /** As the sender named it, which may say what is in it; null for those who may not open it. */
  filnavn: string | null;
  mime: string;
  storrelse: number;
  mottatt: string;
  skann: string;
  ettersendt: boolean;
};
export type DokumentRad = {
  type: string;
  grunn: string;
  pakrevd: boolean;
  filer: readonly DokumentFil[];
  harIkke: { grunn: string | null; lovetDato: string | null } | null;
};
export type DokumentVisning = { krav: readonly DokumentRad[]; andre: readonly DokumentFil[]; kanApnes: boolean };

/** The papers of a case: what the answers call for with why, what has come, and what the person said she does not have. */
export const listDokumenter = sakQuery(
  "sak.listDokumenter",
  "dokumenter",
  async ({ tx, actor }, sak): Promise<DokumentVisning> => {
    const [soknad, vedlegg] = await Promise.all([findSoknad(tx, sak.soknadId), listVedlegg(tx, sak.soknadId)]);
    if (!soknad) throw new Error("saken mangler søknad");
    const krypto = caseCipher(soknad.id, soknad.nokkel);
    const serSensitivt = policy.readSensitive(actor, sak);
    const filer = vedlegg.map((v) => ({
      krav: v.krav,
      fil: {
        vedleggId: v.id,
        filnavn: serSensitivt ? apneFilnavn(krypto, v).filnavn : null,
        mime: v.mime,
        storrelse: v.storrelse,
        mottatt: (v.mottatt ?? v.opprettet).toISOString(),
        skann: v.skann,
        ettersendt: (v.mottatt ?? v.opprettet) > sak.mottatt,
      },
    }));
    const { open } = dokumentsvarCipher(soknad);
    const krav = dokumentkravAv(sak.tjeneste, currentSvar(soknad));
    return {
      kanApnes: serSensitivt,
      krav: krav.map((k): DokumentRad => {
        const harIkke = soknad.dokumentsvar[k.type];
        return {
          ...k,
          filer: filer.filter((f) => f.krav === k.type).map((f) => f.fil),
          harIkke: harIkke
            ? { grunn: serSensitivt ? open(k.type, harIkke.grunn) : null, lovetDato: harIkke.lovetDato ?? null }
            : null,
        };
      }),
      andre: filer.filter((f) => !krav.some((k) => k.type === f.krav)).map((f) => f.fil),
    };
  },
);
