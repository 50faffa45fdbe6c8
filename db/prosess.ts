/** Something there is one of in the whole process, however many bundles the module is loaded from (Next has several). */
export function enPerProsess<T extends object>(navn: string, lag: () => T): T {
  const rom = globalThis as typeof globalThis & Record<symbol, T | undefined>;
  const merke = Symbol.for(`boligdora.${navn}`);
  const funnet = rom[merke] ?? lag();
  rom[merke] = funnet;
  return funnet;
}
