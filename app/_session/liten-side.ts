const trygg = (s: string) =>
  s.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

type Side = {
  tittel: string;
  tekst: string;
  nonce: string;
  /** Already escaped markup in head and below the text. */
  hode?: string;
  kropp: string;
  hoder?: Headers;
};

const stil = `body{font-family:system-ui,sans-serif;line-height:1.6;max-width:36rem;margin:3rem auto;padding:0 1rem;color:#1f1a1c;background:#fffdfc}
@media(prefers-color-scheme:dark){body{color:#f3ecee;background:#1d1417}}
button,a.knapp{font:inherit;display:inline-block;padding:.75rem 1.5rem;border:0;border-radius:.25rem;background:#7d1f3f;color:#fff;text-decoration:none}`;

/** A whole page of a few lines for a stop on the way between us and a provider: no script needed, nothing of the house loaded. */
export function litenSide({ tittel, tekst, nonce, hode = "", kropp, hoder = new Headers() }: Side): Response {
  hoder.set("content-type", "text/html; charset=utf-8");
  hoder.set("cache-control", "private, no-store");
  const html = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${trygg(tittel)}</title>${hode}<style nonce="${trygg(nonce)}">${stil}</style></head><body><main><h1>${trygg(tittel)}</h1><p>${trygg(tekst)}</p>${kropp}</main></body></html>`;
  return new Response(html, { headers: hoder });
}

/** A button that posts these fields to `mal`. */
export const postknapp = (mal: string, felt: Record<string, string>, knapp: string) =>
  `<form method="post" action="${trygg(mal)}">${Object.entries(felt)
    .map(([navn, verdi]) => `<input type="hidden" name="${trygg(navn)}" value="${trygg(verdi)}">`)
    .join("")}<button type="submit">${trygg(knapp)}</button></form>`;

export const lenkeknapp = (mal: string, knapp: string) =>
  `<p><a class="knapp" href="${trygg(mal)}">${trygg(knapp)}</a></p>`;

/** Goes on by itself after `sekunder`, also without script. */
export const gaVidere = (mal: string, sekunder = 0) =>
  `<meta http-equiv="refresh" content="${sekunder};url=${trygg(mal)}">`;
