import type { APIRequestContext } from "@playwright/test";

/** One page as a role got it. */
export type Funn = { sti: string; status: number; kropp: string; hoder: string };

const lenker = /\s(?:href|action)="(\/[^"]*)"/g;
const utelatt = /^\/(?:_next\/|ikon|api\/auth|logg-ut|logg-inn|avsluttet|api\/utlogging)/;

export const lenkerI = (html: string) =>
  [...html.matchAll(lenker)]
    .map(([, sti = ""]) => sti.replaceAll("&amp;", "&").replace(/#.*$/, ""))
    .filter((sti) => !utelatt.test(sti));

/** Pages that differ only in whose they are, or in how a list is sorted, are of one kind. */
export const sideslag = (sti: string) =>
  sti.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…").replace(/([?&](?!fane)\w+)=[^&]*/g, "$1");

/**
 * Walks the house from some addresses, along every link it is shown, as whoever is logged in: always on to the kind of page seen
 * the least. Each address once; at most `maks`. Redirects are followed by the walk itself, so that every answer is seen.
 */
export async function vandre(request: APIRequestContext, fra: readonly string[], maks: number): Promise<Funn[]> {
  const kjente = new Set<string>(fra);
  const ko = [...fra];
  const sett = new Map<string, number>();
  const funn: Funn[] = [];
  const ganger = (sti: string) => sett.get(sideslag(sti)) ?? 0;
  while (ko.length > 0 && funn.length < maks) {
    const neste = ko.reduce((best, sti, i) => (ganger(sti) < ganger(ko[best] ?? "") ? i : best), 0);
    const [sti = ""] = ko.splice(neste, 1);
    sett.set(sideslag(sti), ganger(sti) + 1);
    const svar = await request.get(sti, { maxRedirects: 0 });
    const hoder = svar.headersArray().map((h) => `${h.name}: ${h.value}`);
    const kropp = await svar.text();
    funn.push({ sti, status: svar.status(), kropp, hoder: hoder.join("\n") });
    const html = /html/.test(svar.headers()["content-type"] ?? "");
    for (const ny of [svar.headers().location ?? "", ...(html ? lenkerI(kropp) : [])])
      if (ny.startsWith("/") && !kjente.has(ny)) {
        kjente.add(ny);
        ko.push(ny);
      }
  }
  return funn;
}
