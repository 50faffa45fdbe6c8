import { kommune } from "#domain/kernel/kommune.ts";
import { tekst } from "#messages/tekst.ts";
import type { Epost } from "#usecases/gateways/e-post.ts";
import { makeEpost } from "./make-epost.ts";

/**
 * The notice by mail: that something lies on Min side, never what, never which service (`security-reliability.md` B8).
 * `meldingsId` is made from the effect's key, so that a second copy can be told for what it is.
 */
export function varselEpost(til: string, meldingsId: string): Epost {
  const t = (nokkel: "hei" | "tekst" | "lenke" | "aldri" | "svar" | "emne") => tekst(`brev.varsel.${nokkel}`);
  const hilsen = tekst("brev.varsel.hilsen", { kommune: kommune.navn.verdi });
  const epost = makeEpost(til, {
    emne: t("emne"),
    for: [t("hei"), t("tekst")],
    lenke: { sti: "/min-side", navn: t("lenke") },
    etter: [t("aldri"), t("svar"), hilsen],
  });
  return { ...epost, meldingsId };
}
