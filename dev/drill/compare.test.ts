import { expect, test } from "vitest";
import { breaksOf, type Stored, toldBy } from "./compare.ts";
import type { Line } from "./journal.ts";

const s = { soknadId: "a" };
const hele: Line[] = [
  { hva: "lagrer", ...s, verdi: "1" },
  { hva: "lagret", ...s, verdi: "1" },
  { hva: "lagrer", ...s, verdi: "2" },
  { hva: "lagret", ...s, verdi: "2" },
  { hva: "sender", ...s },
  { hva: "sendt", ...s, saksnr: "2026/1" },
];
const lagret: Stored = { verdi: "2", saksnr: "2026/1", saker: 1 };

test.each<[string, readonly Line[], Stored | undefined, number]>([
  ["bekreftet og lagret", hele, lagret, 0],
  ["lagret uten at svaret kom fram", hele.slice(0, 3), { verdi: "2", saksnr: null, saker: 0 }, 0],
  ["sendt uten at svaret kom fram", hele.slice(0, 5), lagret, 0],
  ["bekreftet verdi er borte", hele.slice(0, 4), { verdi: "1", saksnr: null, saker: 0 }, 1],
  ["kvittert sak er borte", hele, { ...lagret, saksnr: null, saker: 0 }, 1],
  ["to saker", hele, { ...lagret, saker: 2 }, 1],
  ["en verdi ingen skrev", hele.slice(0, 4), { verdi: "7", saksnr: null, saker: 0 }, 1],
  ["sendt av ingen", hele.slice(0, 4), lagret, 1],
  ["søknaden er borte", hele, undefined, 1],
])("journalen mot databasen: %s", (_navn, linjer, rad, antall) => {
  const fortalt = toldBy(linjer).get("a");
  expect(fortalt && breaksOf("a", fortalt, rad)).toHaveLength(antall);
});
