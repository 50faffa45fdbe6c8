import { helKrone, maksLan, rundNed, terminbelop } from "./annuitet.ts";
import { type Bankanslag, bankanslag } from "./bank.ts";
import { forutsetningerFor, satserPa } from "./forutsetninger.ts";
import type { Forutsetninger, Inntekt, StartlanGrunnlag } from "./grunnlag.ts";
import { sifoBudsjett, sosialhjelpsgulv } from "./livsopphold.ts";
import { inntektsfaktor, NEDBETALINGSTIDER, RENTEPASLAG } from "./satser.ts";

/** One line of the calculation as a page shows it; `steg` is its number in `domain.md` §2.9. Kroner, as signed as it is counted. */
export type Linje = { steg: number; kode: string; belop: number; sum?: true };

/** The loan that what is left carries. `belop` to the krone, `vist` rounded down to whole thousands. */
export type Lanemulighet = { ar: number; paslag: number; rentePst: number; belop: number; vist: number };

/** The whole calculation. Sums are whole kroner per month unless the name says otherwise. */
export type Beregning = {
  nettoInntektMnd: number;
  /** The part of it that lasts. */
  varigInntektMnd: number;
  sifoMnd: number;
  gulvMnd: number;
  livsoppholdMnd: number;
  fasteMnd: number;
  disponibeltMnd: number;
  bokostnaderMnd: number;
  /** Left for interest and principal of the startlån; negative when there is too little. */
  tilLanMnd: number;
  linjer: readonly Linje[];
  muligheter: readonly Lanemulighet[];
  /** At the test rate and the chosen tenure: what is shown as the maximum. Whole thousands. */
  maksLan: number;
  /** The same with lasting income only. */
  maksLanVarig: number;
  /** What must be borrowed; absent while no home, wish or debt to replace is known. */
  behov?: number;
  /** What the loan does not cover of the need. */
  gap?: number;
  /** Monthly housing cost with the loan needed (or the largest), at today's rate, and what is paid today. */
  nyBoutgiftMnd: number;
  boutgiftIDagMnd?: number;
  bank: Bankanslag;
};

const sum = (tall: readonly number[]) => tall.reduce((a, b) => a + b, 0);
const telles = (inntekter: readonly Inntekt[]) =>
  helKrone(sum(inntekter.map((rad) => rad.nettoMnd * inntektsfaktor[rad.type])));

/** What must be borrowed: price and costs less savings and bank loan; else what is wished for, or the debt to be replaced. */
export function laneBehov(g: StartlanGrunnlag, f: Forutsetninger): number | undefined {
  if (g.bolig?.kjopesum !== undefined && (g.formal === "kjop" || g.formal === "oppforing"))
    return Math.max(0, g.bolig.kjopesum + f.omkostninger - g.egenkapital - f.banklan);
  const innfris = sum(g.gjeld.filter((rad) => rad.innfris).map((rad) => rad.saldo));
  return g.laneonske ?? (innfris > 0 ? innfris : undefined);
}

/** Steps 1–10 of `domain.md` §2.9. Pure; the same facts and rule version give the same figures to the krone. */
export function beregn(g: StartlanGrunnlag): Beregning {
  const f = forutsetningerFor(g);
  const satser = satserPa(g.dag);
  const nettoInntektMnd = telles(g.inntekter);
  const varigInntektMnd = telles(g.inntekter.filter((rad) => rad.varig));
  const sifoMnd = sifoBudsjett(satser.sifo.verdi, g, { barnebillett: f.barnebillett });
  const gulvMnd = sosialhjelpsgulv(satser.sosialhjelp.verdi, g);
  const livsoppholdMnd = Math.max(f.livsoppholdValg === "sifo" ? sifoMnd : f.livsoppholdMnd, gulvMnd);
  const gjeldMnd = sum(g.gjeld.filter((rad) => !rad.innfris).map((rad) => rad.terminMnd));
  const fasteMnd = gjeldMnd + g.barnehageMnd + g.bidragBetaltMnd + g.bilMnd + g.andreFasteMnd;
  const disponibeltMnd = nettoInntektMnd - livsoppholdMnd - fasteMnd;
  const bokostnaderMnd = f.felleskostnaderMnd + f.kommunaleAvgifterMnd + f.stromMnd + f.forsikringVedlikeholdMnd;
  const tilLanMnd = disponibeltMnd - bokostnaderMnd + f.bostotteMnd - f.banklanTerminMnd;
  const avrund = (belop: number) => rundNed(belop, satser.kommune.verdi.avrundNed);
  const maks = (til: number, rentePst: number, ar: number) => avrund(maksLan(til, rentePst, ar));
  const testrente = f.rentePst + f.testpaslag;
  const behov = laneBehov(g, f);
  const maksLanTest = maks(tilLanMnd, testrente, f.nedbetalingstidAr);
  const muligheter = RENTEPASLAG.flatMap((paslag) =>
    NEDBETALINGSTIDER.map((ar): Lanemulighet => {
      const belop = maksLan(tilLanMnd, f.rentePst + paslag, ar);
      return { ar, paslag, rentePst: f.rentePst + paslag, belop, vist: avrund(belop) };
    }),
  );
  return {
    nettoInntektMnd,
    varigInntektMnd,
    sifoMnd,
    gulvMnd,
    livsoppholdMnd,
    fasteMnd,
    disponibeltMnd,
    bokostnaderMnd,
    tilLanMnd,
    linjer: linjene(g, f, { livsoppholdMnd, gjeldMnd, disponibeltMnd, tilLanMnd }),
    muligheter,
    maksLan: maksLanTest,
    maksLanVarig: maks(tilLanMnd - nettoInntektMnd + varigInntektMnd, testrente, f.nedbetalingstidAr),
    ...(behov === undefined ? {} : { behov, gap: Math.max(0, behov - maksLanTest) }),
    nyBoutgiftMnd:
      terminbelop(behov ?? maksLanTest, f.rentePst, f.nedbetalingstidAr) + bokostnaderMnd + f.banklanTerminMnd,
    ...(g.boutgiftIDagMnd === undefined ? {} : { boutgiftIDagMnd: g.boutgiftIDagMnd }),
    bank: bankanslag(g, { tilLanMnd, rentePst: f.rentePst, behov, regler: satser.bank.verdi, avrund }),
  };
}

type Mellomsummer = Pick<Beregning, "livsoppholdMnd" | "disponibeltMnd" | "tilLanMnd"> & { gjeldMnd: number };

/** The lines in reading order; they add up to the sums they stand above. */
function linjene(g: StartlanGrunnlag, f: Forutsetninger, m: Mellomsummer): readonly Linje[] {
  const post = (steg: number, kode: string, belop: number): Linje[] => (belop === 0 ? [] : [{ steg, kode, belop }]);
  const typer = [...new Set(g.inntekter.map((rad) => rad.type))];
  const inntekter = typer.flatMap((type) =>
    post(1, `inntekt_${type}`, telles(g.inntekter.filter((rad) => rad.type === type))),
  );
  // Kinds are rounded one by one; a krone lost to that is shown, so that the column adds up.
  const avrunding = telles(g.inntekter) - sum(inntekter.map((linje) => linje.belop));
  return [
    ...inntekter,
    ...post(1, "avrunding", avrunding),
    { steg: 1, kode: "nettoInntekt", belop: telles(g.inntekter), sum: true },
    { steg: 2, kode: "livsopphold", belop: -m.livsoppholdMnd },
    ...post(3, "gjeld", -m.gjeldMnd),
    ...post(3, "barnehage", -g.barnehageMnd),
    ...post(3, "bidragBetalt", -g.bidragBetaltMnd),
    ...post(3, "bil", -g.bilMnd),
    ...post(3, "andreFaste", -g.andreFasteMnd),
    { steg: 4, kode: "disponibelt", belop: m.disponibeltMnd, sum: true },
    ...post(5, "felleskostnader", -f.felleskostnaderMnd),
    ...post(5, "kommunaleAvgifter", -f.kommunaleAvgifterMnd),
    ...post(5, "strom", -f.stromMnd),
    ...post(5, "forsikringVedlikehold", -f.forsikringVedlikeholdMnd),
    ...post(6, "bostotte", f.bostotteMnd),
    ...post(7, "banklan", -f.banklanTerminMnd),
    { steg: 7, kode: "tilLan", belop: m.tilLanMnd, sum: true },
  ];
}
