import { type Dag, lagDag, leggTilDager } from "./dag.ts";
import { type Lest, lest, ulest } from "./lest.ts";

/** Which side of today a date must lie on; `fri` is for dates that may lie on both. */
export type Retning = "fortid" | "framtid" | "fri";

/**
 * An ISO day from «dd.mm.åååå», «d.m.yy», «ddmmåååå» or ISO. `dag` is today (two-digit years are read against it).
 * Keys: mangler, ugyldigDato (not a date), finnesIkke (31.02), iFramtiden, iFortiden, forLangtTilbake, forLangtFram.
 */
export function lesDato(ra: string, dag: Dag, retning: Retning = "fri"): Lest<Dag> {
  const tekst = ra.trim();
  if (tekst === "") return ulest("mangler");
  if (tekst.length > 20) return ulest("ugyldigDato");
  const deler = delOpp(tekst, dag, retning);
  if (!deler) return ulest("ugyldigDato");
  const lestDag = lagDag(...deler);
  if (!lestDag) return ulest("finnesIkke");
  if (retning === "fortid" && lestDag > dag) return ulest("iFramtiden");
  if (retning === "framtid" && lestDag < dag) return ulest("iFortiden");
  if (lestDag < "1900-01-01") return ulest("forLangtTilbake");
  if (lestDag > leggTilDager(dag, 50 * 365)) return ulest("forLangtFram");
  return lest(lestDag);
}

function delOpp(tekst: string, dag: Dag, retning: Retning): [number, number, number] | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const norsk = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(tekst) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(tekst);
  if (!norsk) return undefined;
  return [arstall(norsk[3] ?? "", dag, retning), Number(norsk[2]), Number(norsk[1])];
}

/** A two-digit year is this century, unless a past date would then lie ahead of this year. */
function arstall(ar: string, dag: Dag, retning: Retning): number {
  if (ar.length === 4) return Number(ar);
  const naer = 2000 + Number(ar);
  const ettAr = Number(dag.slice(0, 4));
  return retning === "framtid" || naer <= ettAr + (retning === "fri" ? 20 : 0) ? naer : naer - 100;
}
