import { type Dag, dagerMellom, leggTilDager } from "#domain/kernel/dag.ts";
import { tilVirkedag } from "#domain/sak/frister.ts";
import type { Akt, Dager } from "../fortelling.ts";

const MINUTT = 60_000;

/** A day as a person types it. */
export const norsk = (dag: Dag) => dag.split("-").reverse().join(".");

export const dagerRundt = (sendt: Dag): Dager => ({
  for: (dager) => norsk(leggTilDager(sendt, -dager)),
  om: (dager) => norsk(leggTilDager(sendt, dager)),
});

/** An hour and minute that looks chosen by life, the same each time the story is told. */
const klokken = (fro: number, fra: number, til: number) => fra + ((fro * 137 + 41) % (til - fra));
const tidspunkt = (dag: Dag, minutt: number) => new Date(Date.parse(`${dag}T00:00:00+01:00`) + minutt * MINUTT);

/** People send in the evening. */
export const sendetid = (sendt: Dag, fro: number) => tidspunkt(sendt, klokken(fro, 17 * 60, 22 * 60 + 40));

const egne = new Set<Akt["hva"]>(["send", "withdraw", "complain"]);

/** When an act happened: staff on working days within hours, residents when they had time; never before the one before it, never ahead of now. */
export function akttid(sendt: Dag, akt: Akt, forrige: Date, naa: Date, fro: number): Date {
  const onsket = leggTilDager(sendt, akt.dag);
  const idag = naa.toISOString().slice(0, 10);
  const selv = egne.has(akt.hva);
  const virkedag = tilVirkedag(onsket);
  const dag = selv || dagerMellom(virkedag, idag) < 1 ? onsket : virkedag;
  const tid = selv
    ? tidspunkt(dag, klokken(fro, 16 * 60, 22 * 60))
    : tidspunkt(dag, klokken(fro, 8 * 60 + 10, 15 * 60 + 20));
  const tidligst = forrige.getTime() + 9 * MINUTT;
  return new Date(Math.min(Math.max(tid.getTime(), tidligst), naa.getTime() - MINUTT));
}
