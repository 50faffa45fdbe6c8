import { maksLan } from "./annuitet.ts";
import type { StartlanGrunnlag } from "./grunnlag.ts";
import type { Bankregler } from "./satser.ts";

/** What a bank would probably answer, by the bank's own rules. An indication, shown as one; it decides nothing. */
export type Bankanslag = {
  svar: "trolig" | "troligIkke" | "uvisst";
  /** The most a bank would probably lend, whole thousands; absent without gross income. */
  maks?: number;
  /** Which limit bites first. */
  hinder?: "gjeldsgrad" | "betjening" | "egenkapital";
};

type Tall = {
  tilLanMnd: number;
  rentePst: number;
  behov: number | undefined;
  regler: Bankregler;
  avrund: (belop: number) => number;
};

/** Equity, total debt and the stressed rate (`domain.md` §2.5), on the same household budget. Startlån may carry what a bank may not. */
export function bankanslag(g: StartlanGrunnlag, { tilLanMnd, rentePst, behov, regler, avrund }: Tall): Bankanslag {
  if (g.bruttoAr === undefined) return { svar: "uvisst" };
  const annenGjeld = g.gjeld.filter((rad) => !rad.innfris).reduce((sum, rad) => sum + rad.saldo, 0);
  const fellesgjeld = g.bolig?.fellesgjeld ?? 0;
  const gjeldsgrad = Math.max(0, regler.gjeldsgrad * g.bruttoAr - annenGjeld - fellesgjeld);
  const stress = Math.max(rentePst + regler.stressPaslag, regler.stressMinst);
  const betjening = maksLan(tilLanMnd, stress, regler.nedbetalingstidAr);
  // Equity p % of the price leaves (100 − p) % to borrow: the loan is at most equity · (100 − p) / p.
  const egenkapital = (g.egenkapital * (100 - regler.egenkapitalPst)) / regler.egenkapitalPst;
  const grenser = { gjeldsgrad, betjening, ...(kjoper(g) ? { egenkapital } : {}) };
  const maks = avrund(Math.min(...Object.values(grenser)));
  const hinder = (Object.keys(grenser) as (keyof typeof grenser)[]).reduce((lavest, denne) =>
    (grenser[denne] ?? 0) < (grenser[lavest] ?? 0) ? denne : lavest,
  );
  if (behov === undefined) return { svar: "uvisst", maks, hinder };
  return behov <= maks ? { svar: "trolig", maks } : { svar: "troligIkke", maks, hinder };
}

const kjoper = (g: StartlanGrunnlag) => g.formal === "kjop" || g.formal === "oppforing";
