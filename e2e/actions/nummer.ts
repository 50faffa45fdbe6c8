const vekter1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const vekter2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

const kontroll = (siffer: readonly number[], vekter: readonly number[]) => {
  const rest = 11 - (vekter.reduce((sum, vekt, i) => sum + vekt * (siffer[i] ?? 0), 0) % 11);
  return rest === 11 ? 0 : rest;
};

/** A synthetic number (month + 80) with valid check digits, of somebody nobody has heard of. Born 1960–1998. */
export function nyttNummer(): string {
  for (;;) {
    const tall = (fra: number, til: number) => fra + Math.floor(Math.random() * (til - fra + 1));
    const to = (n: number) => String(n).padStart(2, "0");
    const start = `${to(tall(1, 28))}${to(tall(1, 12) + 80)}${to(tall(60, 98))}${String(tall(0, 499)).padStart(3, "0")}`;
    const siffer = [...start].map(Number);
    const k1 = kontroll(siffer, vekter1);
    const k2 = kontroll([...siffer, k1], vekter2);
    if (k1 < 10 && k2 < 10) return `${start}${k1}${k2}`;
  }
}
