import type { Dag } from "../kernel/dag.ts";
import type { FeltFeil } from "../kernel/outcome.ts";
import type { Leieregler } from "./satser.ts";
import { sluttEtterAr } from "./tid.ts";

export const sikkerheter = ["depositum", "garanti", "ingen"] as const;
export type Sikkerhet = (typeof sikkerheter)[number];

/** What may make a time-limited tenancy shorter than the law's three years. */
export type Kontraktvilkar = {
  fra: Dag;
  /** The last day; null for one without an end. */
  til: Dag | null;
  leieMnd: number;
  depositum: number;
  sikkerhet: Sikkerhet;
  /** The home is reserved for disadvantaged people by public decision (§ 11-1). */
  reservert: boolean;
  /** She was told so in writing. */
  opplyst: boolean;
};

/** A contract that the law gives more time than it says. */
export const erKort = ({ fra, til }: Pick<Kontraktvilkar, "fra" | "til">, regler: Leieregler): boolean =>
  til !== null && til < sluttEtterAr(fra, regler.minstetidAr);

/**
 * What stands in the way of putting a contract before the tenant, field by field: `til`: forKort (under three years in a home that is
 * not reserved, § 9-3), forEtter (not after the first day); `depositum`: forStort (§ 3-5); `opplyst`: ikkeOpplyst (a reserved home,
 * and she is not yet told, § 11-1); `sikkerhet`: utenBelop.
 */
export function kontraktfeil(v: Kontraktvilkar, regler: Leieregler): FeltFeil[] {
  const feil: FeltFeil[] = [];
  if (v.til !== null && v.til <= v.fra) feil.push({ felt: "til", kode: "forEtter" });
  else if (erKort(v, regler) && !v.reservert)
    feil.push({ felt: "til", kode: "forKort", verdier: { ar: regler.minstetidAr } });
  if (v.depositum > regler.depositumManeder * v.leieMnd)
    feil.push({ felt: "depositum", kode: "forStort", verdier: { maneder: regler.depositumManeder } });
  if (v.reservert && !v.opplyst) feil.push({ felt: "opplyst", kode: "ikkeOpplyst" });
  if (v.sikkerhet === "ingen" ? v.depositum > 0 : v.depositum === 0)
    feil.push({ felt: "sikkerhet", kode: "utenBelop" });
  return feil;
}
