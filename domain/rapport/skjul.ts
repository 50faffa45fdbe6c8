/** A count that is shown, or hidden because it, or another through it, would point at somebody. */
export type Celle = number | "skjult";

/** Below this, and above nothing, a count of people may point at one of them (`domain.md` §12). None is nobody, and is shown. */
export const MINSTE = 5;
const erLiten = (n: number) => n > 0 && n < MINSTE;

/** Which hidden values the relations (a total is the sum of its parts) still give away, by elimination over the hidden ones alone. */
function avslorte(skjult: ReadonlySet<number>, relasjoner: readonly (readonly number[])[]): number[] {
  const ukjente = [...skjult];
  const rader = relasjoner.map(([total = -1, ...deler]): number[] =>
    ukjente.map((i) => (i === total ? -1 : deler.includes(i) ? 1 : 0)),
  );
  let nede = 0;
  for (let kolonne = 0; kolonne < ukjente.length && nede < rader.length; kolonne++) {
    const her = rader.findIndex((rad, i) => i >= nede && Math.abs(rad[kolonne] ?? 0) > 1e-9);
    if (her < 0) continue;
    const valgt = rader[her] ?? [];
    rader[her] = rader[nede] ?? [];
    const forste = valgt[kolonne] ?? 1;
    const normert = valgt.map((v) => v / forste);
    rader[nede] = normert;
    for (const [i, rad] of rader.entries())
      if (i !== nede) rader[i] = rad.map((v, k) => v - (rad[kolonne] ?? 0) * (normert[k] ?? 0));
    nede++;
  }
  return rader.flatMap((rad) => {
    const inne = rad.flatMap((v, k) => (Math.abs(v) > 1e-9 ? [k] : []));
    return inne.length === 1 ? [ukjente[inne[0] ?? 0] ?? -1] : [];
  });
}

/**
 * Hides the small counts, and then the least that must also be hidden so that none of them can be worked out from the totals. Each
 * relation is a total and its parts, as places in `verdier`. Only what holds somebody is hidden, so each hidden value may as well be one
 * more or one less. `usynlige` are places that are never shown, only leant on by the relations.
 */
export function skjul(
  verdier: readonly number[],
  relasjoner: readonly (readonly number[])[],
  usynlige: readonly number[] = [],
): readonly Celle[] {
  const skjult = new Set([...usynlige, ...verdier.flatMap((v, i) => (erLiten(v) ? [i] : []))]);
  const synlig = (i: number) => !skjult.has(i) && (verdier[i] ?? 0) > 0;
  // A total tells more than a part of it: it is kept as long as it can be.
  const vekt = (i: number) => (relasjoner.some(([t]) => t === i) ? 1e9 : 0) + (verdier[i] ?? 0);
  const minst = (plasser: readonly number[]) => [...plasser].sort((a, b) => vekt(a) - vekt(b))[0];
  for (;;) {
    const robet = avslorte(skjult, relasjoner).filter((i) => !usynlige.includes(i));
    if (robet.length === 0) break;
    const naboer = relasjoner.filter((r) => robet.some((i) => r.includes(i))).flatMap((r) => r.filter(synlig));
    const neste = minst(naboer) ?? minst(verdier.map((_v, i) => i).filter(synlig));
    if (neste === undefined) break;
    skjult.add(neste);
  }
  return verdier.map((v, i) => (skjult.has(i) ? "skjult" : v));
}

/** A row of counts with its total last. */
export function rekkeMedSum(deler: readonly number[]): readonly Celle[] {
  const verdier = [...deler, deler.reduce((a, b) => a + b, 0)];
  return skjul(verdier, [[deler.length, ...deler.keys()]]);
}

/** A table of counts with a total after each row, under each column, and of all in the corner. */
export function tabellMedSum(rader: readonly (readonly number[])[]): readonly (readonly Celle[])[] {
  const bredde = (rader[0]?.length ?? 0) + 1;
  const hel = rader.map((rad) => [...rad, rad.reduce((a, b) => a + b, 0)]);
  const sum = Array.from({ length: bredde }, (_v, k) => hel.reduce((a, rad) => a + (rad[k] ?? 0), 0));
  const alle = [...hel, sum];
  const plass = (r: number, k: number) => r * bredde + k;
  const radene = alle.map((rad, r) => [plass(r, bredde - 1), ...[...rad.keys()].slice(0, -1).map((k) => plass(r, k))]);
  const kolonnene = sum.map((_v, k) => [plass(hel.length, k), ...[...hel.keys()].map((r) => plass(r, k))]);
  const celler = skjul(alle.flat(), [...radene, ...kolonnene]);
  return alle.map((_rad, r) => celler.slice(plass(r, 0), plass(r, bredde)));
}

/** One year of the list: waiting at its end, new, and out by each way. */
export type Listear = { venter: number; nye: number; ut: readonly number[] };

/**
 * The list year by year, oldest first, small counts hidden. Those who waited and those who came are those who wait and those who left:
 * a hidden count is not to be worked out from the year before either.
 */
export function skjulHistorikk(ar: readonly Listear[]): readonly (readonly Celle[])[] {
  const bredde = (ar[0]?.ut.length ?? 0) + 3;
  const sum = (a: Listear) => a.venter + a.ut.reduce((x, y) => x + y, 0);
  const verdier = ar.flatMap((a) => [a.venter, a.nye, ...a.ut, sum(a)]);
  const hjelp = (y: number) => y * bredde + bredde - 1;
  const relasjoner = ar.flatMap((a, y) => {
    const for_ = ar[y - 1];
    const ut = [hjelp(y), y * bredde, ...a.ut.map((_u, k) => y * bredde + 2 + k)];
    const inn = for_ && for_.venter + a.nye === sum(a) ? [[hjelp(y), (y - 1) * bredde, y * bredde + 1]] : [];
    return [ut, ...inn];
  });
  const celler = skjul(verdier, relasjoner, [...ar.keys()].map(hjelp));
  return ar.map((_a, y) => celler.slice(y * bredde, y * bredde + bredde - 1));
}
