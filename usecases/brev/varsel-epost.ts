import { kommune } from "#domain/kernel/kommune.ts";
import { tekst } from "#messages/tekst.ts";
import type { Epost } from "#usecases/gateways/e-post.ts";

const html = (s: string) => s.replace(/[&<>"]/g, (t) => `&#${t.charCodeAt(0)};`);

/**
 * The notice by mail: that something lies on Min side, never what, never which service (`security-reliability.md` B8).
 * `meldingsId` is made from the effect's key, so that a second copy can be told for what it is.
 */
export function varselEpost(til: string, meldingsId: string): Epost {
  const baseUrl = process.env.BASE_URL;
  if (!baseUrl) throw new Error("BASE_URL mangler");
  const lenke = `${baseUrl.replace(/\/+$/, "")}/min-side`;
  const t = (nokkel: "hei" | "tekst" | "lenke" | "aldri" | "svar" | "emne") => tekst(`brev.varsel.${nokkel}`);
  const hilsen = tekst("brev.varsel.hilsen", { kommune: kommune.navn.verdi });
  return {
    til,
    meldingsId,
    emne: t("emne"),
    tekst: [t("hei"), t("tekst"), lenke, t("aldri"), t("svar"), hilsen].join("\n\n"),
    html: [
      `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${html(t("emne"))}</title></head><body>`,
      ...[t("hei"), t("tekst")].map((s) => `<p>${html(s)}</p>`),
      `<p><a href="${html(lenke)}">${html(t("lenke"))}</a></p>`,
      ...[t("aldri"), t("svar"), hilsen].map((s) => `<p>${html(s)}</p>`),
      "</body></html>",
    ].join("\n"),
  };
}
