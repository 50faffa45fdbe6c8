/** Nearest whole krone, halves up. The small nudge undoes binary fractions (1.005 · 100 = 100.49999…). */
export const helKrone = (belop: number): number => Math.floor(belop + 0.5 + 1e-7);

/** Rounded down to whole `enhet` kroner: what is shown or granted is never more than the calculation carries. */
export const rundNed = (belop: number, enhet: number): number => Math.max(0, Math.floor(belop / enhet) * enhet);

const faktor = (rentePst: number, ar: number): number => {
  const n = ar * 12;
  const i = rentePst / 1200;
  return i === 0 ? n : (1 - (1 + i) ** -n) / i;
};

/** The loan that `terminMnd` kroner a month pays down in `ar` years at `rentePst` a year: T · (1 − (1+i)^−n) / i. Whole kroner, 0 when nothing is left. */
export const maksLan = (terminMnd: number, rentePst: number, ar: number): number =>
  terminMnd <= 0 ? 0 : helKrone(terminMnd * faktor(rentePst, ar));

/** The monthly payment of a loan: L · i / (1 − (1+i)^−n). Whole kroner. */
export const terminbelop = (lan: number, rentePst: number, ar: number): number =>
  lan <= 0 ? 0 : helKrone(lan / faktor(rentePst, ar));
