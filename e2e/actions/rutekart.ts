import { readdirSync } from "node:fs";
import { resolve } from "node:path";

const app = resolve(import.meta.dirname, "../../app");

/** One address the house answers, as its folders say it: «/soknad/[soknadId]/[steg]», a page or a machine's route. */
export type Rute = { monster: string; slag: "side" | "maskin"; vern: "apen" | "innbygger" | "ansatt" | "maskin" };

const fil = /(?:^|\/)(page\.tsx|route\.ts)$/;

/** Every page and route there is, read from the app folder: a new one is on the list the day it is made. */
export function rutekart(): Rute[] {
  return readdirSync(app, { recursive: true, encoding: "utf8" })
    .map((sti) => sti.replaceAll("\\", "/"))
    .filter((sti) => fil.test(sti))
    .map((sti): Rute => {
      const slag = sti.endsWith("page.tsx") ? "side" : "maskin";
      const deler = sti.split("/").slice(0, -1);
      const synlige = deler.filter((del) => del !== "[locale]" && !/^\(.*\)$/.test(del));
      return { monster: `/${synlige.join("/")}`, slag, vern: vernAv(deler, slag) };
    })
    .sort((a, b) => (a.monster < b.monster ? -1 : 1));
}

function vernAv(deler: readonly string[], slag: Rute["slag"]): Rute["vern"] {
  if (deler.includes("(innbygger)")) return "innbygger";
  if (deler.includes("(ansatt)")) return "ansatt";
  return slag === "maskin" ? "maskin" : "apen";
}

/**
 * Pages about a household on the list, its offer and its tenancy, and about a run of the matching: nobody in the demo has come so
 * far yet, so no walk is shown a link to one. Each that the demo comes to tell of is to be taken off here.
 */
const ikkeFortalt = [
  "/min-side/leieforhold/[leieforholdId]",
  "/min-side/leieforhold/[leieforholdId]/kontrakt",
  "/min-side/leieforhold/[leieforholdId]/neste",
  "/min-side/leieforhold/[leieforholdId]/onske/[slag]",
  "/min-side/leieforhold/[leieforholdId]/protokoll/[slag]",
  "/min-side/sak/[sakId]/forhandsvarsel",
  "/min-side/sak/[sakId]/venteliste",
  "/min-side/sak/[sakId]/venteliste/endring",
  "/min-side/tilbud/[tilbudId]",
  "/min-side/tilbud/[tilbudId]/ja",
  "/min-side/tilbud/[tilbudId]/nei",
  "/saksbehandling/leieforhold/[leieforholdId]",
  "/saksbehandling/sak/[sakId]/plass",
  "/saksbehandling/tilbud/[tilbudId]",
  "/saksbehandling/tildeling/[kjoringId]",
  "/saksbehandling/tildeling/[kjoringId]/[boligId]",
];

/** The pages of a class that somebody in the demo is shown a way to. */
export const siderIDemoen = (vern: Rute["vern"]): string[] =>
  rutekart()
    .filter((r) => r.slag === "side" && r.vern === vern && !ikkeFortalt.includes(r.monster))
    .map((r) => r.monster);

const uttrykk = (monster: string) =>
  new RegExp(`^${monster.replace(/\[\.\.\.[^\]]+\]/g, ".+").replace(/\[[^\]]+\]/g, "[^/]+")}/?$`);

/** The route an address belongs to; a named folder goes before a parameter. */
export function ruteFor(sti: string, kart: readonly Rute[]): Rute | undefined {
  const treff = kart.filter((rute) => uttrykk(rute.monster).test(sti));
  return treff.sort((a, b) => antallParametre(a.monster) - antallParametre(b.monster))[0];
}

const antallParametre = (monster: string) => monster.split("[").length - 1;

/** The address with values for its parameters; throws when one is missing, so that nothing is left untried in silence. */
export const fyllUt = (monster: string, verdier: Readonly<Record<string, string>>) =>
  monster.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, navn: string) => {
    const verdi = verdier[navn];
    if (verdi === undefined) throw new Error(`${monster}: ingen verdi for ${navn}`);
    return verdi;
  });
