/** Numbers from a seed (mulberry32): the same seed gives the same drill. */
export type Random = { below: (n: number) => number; shuffled: <T>(list: readonly T[]) => T[] };

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(next() * n);
  const shuffled = <T>(list: readonly T[]) => {
    const rest = [...list];
    return list.flatMap(() => rest.splice(below(rest.length), 1));
  };
  return { below, shuffled };
}

export const newSeed = () => Math.floor(Math.random() * 1_000_000);
