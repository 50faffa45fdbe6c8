import { helKrone } from "./annuitet.ts";
import type { Barn, Voksen } from "./grunnlag.ts";
import type { Sosialhjelp } from "./satser.ts";
import type { Individ, Sifo } from "./satser-sifo.ts";

export type Husstand = { par: boolean; voksne: readonly Voksen[]; barn: readonly Barn[] };
/** What the household adds to the plain budget: a child's ticket, a car. */
export type Tillegg = { barnebillett?: boolean; bil?: "bensin" | "el" };

const rad: Record<Voksen["aldersgruppe"], string> = {
  "18-24": "18-24",
  "25-50": "25-50",
  "51-66": "51-70",
  "67-70": "51-70",
  "71+": "70+",
};

const sum = (tall: readonly number[]) => tall.reduce((a, b) => a + b, 0);

/** The row of a person; where sex or months are not known, the dearer of the rows that may fit. */
function dyreste(sifo: Sifo, navn: readonly string[]): Individ {
  const rader = navn.flatMap((n) => (sifo.individ[n] ? [sifo.individ[n]] : []));
  return rader.reduce<Individ>((dyr, denne) => (sum(denne) > sum(dyr) ? denne : dyr), [0, 0, 0, 0]);
}

const voksenrad = (sifo: Sifo, v: Voksen) =>
  dyreste(
    sifo,
    (v.kjonn ? [v.kjonn] : (["kvinne", "mann"] as const)).map((kjonn) => `${kjonn} ${rad[v.aldersgruppe]}`),
  );

function barnerad(sifo: Sifo, b: Barn): Individ {
  if (b.alder < 1) return dyreste(sifo, ["barn 0-5 md", "barn 6-11 md"]);
  if (b.alder <= 3) return dyreste(sifo, ["barn 1-3"]);
  if (b.alder <= 6) return dyreste(sifo, ["barn 4-6"]);
  if (b.alder <= 10) return dyreste(sifo, ["barn 7-10"]);
  const alder = b.alder <= 14 ? "11-14" : "15-17";
  return dyreste(
    sifo,
    (b.kjonn ? [b.kjonn] : (["jente", "gutt"] as const)).map((kjonn) => `${kjonn} ${alder}`),
  );
}

/** Children who live here all the time: only they count for the discount, so that a weekend child never lowers the budget. */
const fulltid = (barn: readonly Barn[]) => barn.filter((b) => b.delingsgrad >= 100);

/**
 * Reference subsistence per month, whole kroner. A child counts by the share of time it lives here; household costs count it
 * as a whole person. Tickets are the adults'; a child's ticket and a car are added when asked for.
 */
export function sifoBudsjett(sifo: Sifo, { par, voksne, barn }: Husstand, tillegg: Tillegg = {}): number {
  const delt = (b: Barn, belop: number) => (belop * b.delingsgrad) / 100;
  const personer = voksne.length + barn.length;
  const kolonne = Math.min(Math.max(personer, 1), 7) - 1;
  const rabatt = par && fulltid(barn).length > 2;
  const mat = rabatt
    ? sum(voksne.slice(0, 2).map((v) => voksenrad(sifo, v)[0])) + sum(fulltid(barn).map((b) => barnerad(sifo, b)[0]))
    : 0;
  const { inntil4, inntil7 } = tillegg.bil ? sifo.bil[tillegg.bil] : { inntil4: 0, inntil7: 0 };
  return helKrone(
    sum(voksne.map((v) => sum(voksenrad(sifo, v)) + reise(sifo, v))) +
      sum(barn.map((b) => delt(b, sum(barnerad(sifo, b)) + (b.alder < 1 ? sifo.spedbarnUtstyrMnd : 0)))) +
      sum(barn.map((b) => (tillegg.barnebillett && b.alder >= 6 ? delt(b, sifo.reise.barn) : 0))) +
      sum(Object.values(sifo.hushold).map((poster) => poster[kolonne] ?? 0)) +
      (personer > 4 ? inntil7 : inntil4) -
      (mat * sifo.matrabattPst) / 100,
  );
}

const reise = (sifo: Sifo, v: Voksen) =>
  v.aldersgruppe === "67-70" || v.aldersgruppe === "71+" ? sifo.reise.pensjonist : sifo.reise.voksen;

/** The social-assistance floor per month, whole kroner: nobody is counted as living on less. Further adults at the shared-housing rate. */
export function sosialhjelpsgulv(satser: Sosialhjelp, { par, voksne, barn }: Husstand): number {
  const andre = Math.max(0, voksne.length - (par ? 2 : 1));
  const barnesats = (b: Barn) =>
    b.alder <= 5 ? satser.barn0til5 : b.alder <= 10 ? satser.barn6til10 : satser.barn11til17;
  return helKrone(
    (par ? satser.par : satser.enslig) +
      andre * satser.bofellesskap +
      sum(barn.map((b) => (barnesats(b) * b.delingsgrad) / 100)),
  );
}
