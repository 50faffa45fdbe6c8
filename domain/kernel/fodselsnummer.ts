import { type Dag, lagDag } from "./dag.ts";
import { type Lest, lest, ulest } from "./lest.ts";

export type Fodselsnummer = {
  nummer: string;
  /** D-number: the first digit has four added. */
  dnummer: boolean;
  /** Made-up number: the month has 80 (Tenor) or 40 (Dolly) added. Sex is never derived. */
  syntetisk: boolean;
};

/** `prod` takes real numbers only (month ≤ 12), `demo` and `test` synthetic ones only (`domain.md` §11.1). */
export type Modus = "demo" | "test" | "prod";

const vekter1 = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const vekter2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;
const rest = (siffer: readonly number[], vekter: readonly number[], kontroll: number) =>
  (vekter.reduce((sum, vekt, i) => sum + vekt * (siffer[i] ?? 0), 0) + kontroll) % 11;

/** Rests of the first check digit: from 2032 also 1, 2 and 3 are issued; the second stays at 0. */
const tillatteRester = [0, 1, 2, 3];

/** Eleven digits, a space after six allowed. Keys: mangler, ugyldigFnr (form, date or check digits), fnrIkkeTillatt (wrong kind for the mode). */
export function lesFodselsnummer(ra: string, modus: Modus): Lest<Fodselsnummer> {
  const tekst = ra.trim();
  if (tekst === "") return ulest("mangler");
  if (!/^\d{6}[ \u00a0]?\d{5}$/.test(tekst)) return ulest("ugyldigFnr");
  const nummer = tekst.replace(/\D/g, "");
  const siffer = [...nummer].map(Number);
  if (!tillatteRester.includes(rest(siffer, vekter1, siffer[9] ?? 0))) return ulest("ugyldigFnr");
  if (rest(siffer, vekter2, siffer[10] ?? 0) !== 0) return ulest("ugyldigFnr");
  const tillegg = manedstillegg(nummer);
  if (!finnesDato(nummer)) return ulest("ugyldigFnr");
  if ((modus === "prod") === tillegg > 0) return ulest("fnrIkkeTillatt");
  return lest({ nummer, dnummer: Number(nummer[0]) >= 4, syntetisk: tillegg > 0 });
}

function manedstillegg(nummer: string): 0 | 40 | 80 {
  const maned = Number(nummer.slice(2, 4));
  return maned > 80 ? 80 : maned > 40 ? 40 : 0;
}

function datodeler(nummer: string): [dag: number, maned: number, ar: number] {
  const dag = Number(nummer.slice(0, 2));
  return [dag > 40 ? dag - 40 : dag, Number(nummer.slice(2, 4)) - manedstillegg(nummer), Number(nummer.slice(4, 6))];
}

// The century of new numbers is not in the number, so a date is good if it exists in 1900 or 2000 (29 February).
function finnesDato(nummer: string): boolean {
  const [dag, maned, ar] = datodeler(nummer);
  return [1900, 2000].some((arhundre) => lagDag(arhundre + ar, maned, dag) !== undefined);
}

/**
 * Date of birth as the number says it, a fallback only: the register decides. Unknown for numbers of the 2032 kind
 * (first rest not 0), whose century is not in the number.
 */
export function fodselsdatoAv(nummer: string): Dag | undefined {
  const siffer = [...nummer].map(Number);
  if (siffer.length !== 11 || rest(siffer, vekter1, siffer[9] ?? 0) !== 0) return undefined;
  const [dag, maned, ar] = datodeler(nummer);
  const individ = Number(nummer.slice(6, 9));
  if (individ < 500 || (individ >= 900 && ar >= 40)) return lagDag(1900 + ar, maned, dag);
  if (ar < 40) return lagDag(2000 + ar, maned, dag);
  return individ < 750 && ar > 54 ? lagDag(1800 + ar, maned, dag) : undefined;
}

/** «290397 •••••»: what every screen shows. */
export const maskert = (nummer: string): string => `${nummer.slice(0, 6)} •••••`;
