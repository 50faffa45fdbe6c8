import type { Epost } from "#usecases/gateways/e-post.ts";

const html = (s: string) => s.replace(/[&<>"]/g, (t) => `&#${t.charCodeAt(0)};`);

/** What a mail says: paragraphs, one link into Boligdøra, and paragraphs. It never says what a message is about (`security-reliability.md` B8). */
type Ord = { emne: string; for: readonly string[]; lenke: { sti: string; navn: string }; etter: readonly string[] };

/** The same words as plain text and as a page. */
export function makeEpost(til: string, ord: Ord): Omit<Epost, "meldingsId"> {
  const baseUrl = process.env.BASE_URL;
  if (!baseUrl) throw new Error("BASE_URL mangler");
  const lenke = `${baseUrl.replace(/\/+$/, "")}${ord.lenke.sti}`;
  return {
    til,
    emne: ord.emne,
    tekst: [...ord.for, lenke, ...ord.etter].join("\n\n"),
    html: [
      `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${html(ord.emne)}</title></head><body>`,
      ...ord.for.map((s) => `<p>${html(s)}</p>`),
      `<p><a href="${html(lenke)}">${html(ord.lenke.navn)}</a></p>`,
      ...ord.etter.map((s) => `<p>${html(s)}</p>`),
      "</body></html>",
    ].join("\n"),
  };
}
