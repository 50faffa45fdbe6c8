import { createHash } from "node:crypto";

/** Text made safe for an element or an attribute in quotes. */
export const safe = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const style = `
:root { color-scheme: light; --kant: #5b6470; --farge: #0b4f6c; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #16202a; background: #f4f6f8; }
header { background: #fff3c4; border-bottom: 1px solid #b58900; padding: .75rem 1rem; }
main { max-width: 40rem; margin: 2rem auto; padding: 1.5rem; background: #fff; border: 1px solid #c9d1d9; }
h1 { margin-top: 0; font-size: 1.75rem; }
label, legend { font-weight: 600; }
input[type=text] { display: block; font: inherit; padding: .5rem; width: 100%; max-width: 18rem; box-sizing: border-box; border: 2px solid var(--kant); }
fieldset { border: 0; padding: 0; margin: 1.25rem 0; }
.valg { display: block; font-weight: 400; margin: .5rem 0; }
button { font: inherit; padding: .6rem 1.2rem; border: 2px solid var(--farge); background: var(--farge); color: #fff; cursor: pointer; }
button.navn { background: #fff; color: var(--farge); width: 100%; text-align: left; }
ul { list-style: none; padding: 0; } li { margin: .5rem 0; }
.feil { border: 2px solid #b3261e; padding: .75rem 1rem; color: #8c1d18; }
:focus-visible { outline: 3px solid #b58900; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #c9d1d9; vertical-align: top; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
iframe { display: none; }
`;

const styleHash = createHash("sha256").update(style).digest("base64");

/** Nothing but its own style and what it frames: stand-ins run no script at all. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; frame-src *; base-uri 'none'; frame-ancestors 'none'`;

/** A plain page of a stand-in, marked as one. `head` may bring a refresh. */
export const page = (title: string, from: string, body: string, head = "") => `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head}
<title>${safe(title)} – ${safe(from)}</title><style>${style}</style></head>
<body><header><p>Demo: dette er en lokal stedfortreder for ${safe(from)}. Alle personer her er oppdiktet.</p></header>
<main>${body}</main></body></html>`;
