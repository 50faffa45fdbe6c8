import { getTranslations } from "next-intl/server";
import type { FeedbackFelt, FeedbackState } from "#components/tilbakemelding/feedback-form.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import type { Refusal } from "#domain/kernel/outcome.ts";
import { SIDE_MAKS, TILBAKEMELDING_MAKS } from "#domain/tilbakemelding/les-tilbakemelding.ts";

/** Nothing was received, and why in words, with all that was written. */
export async function stanset(
  grunn: "forMange" | "galt",
  forrige: FeedbackState,
  verdier: FeedbackFelt,
  referanse = "",
): Promise<FeedbackState> {
  const t = await getTranslations("tilbakemelding.feil");
  const telefon = kommune.boligkontorTelefon.verdi;
  return { n: forrige.n + 1, feil: [], stanset: t(grunn, { telefon, referanse }), verdier };
}

/** A sentence for each field at fault. */
export async function avvist(avslag: Refusal, forrige: FeedbackState, verdier: FeedbackFelt): Promise<FeedbackState> {
  const t = await getTranslations("tilbakemelding.feil");
  const ord: Readonly<Record<string, string>> = {
    "side.forLang": t("forLang", { maks: SIDE_MAKS }),
    "side.ugyldigeTegn": t("ugyldigeTegn"),
    "tekst.mangler": t("mangler"),
    "tekst.forLang": t("forLang", { maks: TILBAKEMELDING_MAKS }),
    "tekst.ugyldigeTegn": t("ugyldigeTegn"),
    "epost.ugyldigEpost": t("ugyldigEpost"),
    "tomt.skalVareTomt": t("skalVareTomt"),
  };
  const feil = (avslag.felt ?? []).flatMap(({ felt, kode }) => {
    const melding = ord[`${felt}.${kode}`];
    return melding && felt in verdier ? [{ felt: felt as keyof FeedbackFelt, melding }] : [];
  });
  if (feil.length === 0) return stanset("galt", forrige, verdier);
  return { n: forrige.n + 1, tittel: t("tittel", { n: feil.length }), feil, verdier };
}
