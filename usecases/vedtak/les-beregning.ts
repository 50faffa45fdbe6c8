import { z } from "zod";
import { lesKroner, lesProsent, lesTall } from "#domain/kernel/belop.ts";
import type { Lest } from "#domain/kernel/lest.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import { gjeldende } from "#domain/kernel/satt.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { satsdag } from "#domain/startlan/forutsetninger.ts";
import { budsjettlinjer, type Godtatt } from "#domain/startlan/godtatt.ts";
import type { Forutsetninger, StartlanGrunnlag } from "#domain/startlan/grunnlag.ts";
import { kommunevalg, LENGSTE_NEDBETALINGSTID, ORDINAR_NEDBETALINGSTID } from "#domain/startlan/satser.ts";
import type { Beregningsvalg } from "./grunnlag.ts";

const raTekst = z.string().max(8000, "forLang");
const livsoppholdsvalg = ["sifo", "faktisk", "manuell"] as const;

/** Assumptions a caseworker may set, and how each is read; empty means the standing figure. */
export const satteFelt = {
  nedbetalingstidAr: (ra: string) => lesTall(ra, { min: 1, maks: LENGSTE_NEDBETALINGSTID }),
  testpaslag: (ra: string) => lesProsent(ra, { min: 0, maks: 10 }),
  livsoppholdMnd: lesKroner,
  felleskostnaderMnd: lesKroner,
  kommunaleAvgifterMnd: lesKroner,
  stromMnd: lesKroner,
  forsikringVedlikeholdMnd: lesKroner,
  bostotteMnd: lesKroner,
  banklan: lesKroner,
  banklanTerminMnd: lesKroner,
} as const satisfies Partial<Record<keyof Forutsetninger, (ra: string) => Lest<number>>>;
export type SattFelt = keyof typeof satteFelt;

/** Choices that always carry a reason of their own when they leave the standard. */
export const begrunnede = ["nedbetalingstidAr", "testpaslag", "livsopphold"] as const;

export const beregningInput = z.strictObject({
  sakId: z.uuid(),
  /** The newest calculation that was on screen, 0 when there was none. */
  versjon: z.int().min(0),
  linjer: z.record(
    z.string().max(40),
    z.strictObject({ belop: raTekst, varig: z.enum(["ja", "nei"]).optional(), grunn: raTekst }),
  ),
  livsoppholdValg: z.enum(livsoppholdsvalg, "velgLivsopphold"),
  satt: z.strictObject(
    Object.fromEntries(Object.keys(satteFelt).map((k) => [k, raTekst.optional()])) as Record<
      SattFelt,
      z.ZodOptional<typeof raTekst>
    >,
  ),
  grunner: z.strictObject({
    nedbetalingstidAr: raTekst.optional(),
    testpaslag: raTekst.optional(),
    livsopphold: raTekst.optional(),
  }),
});
export type BeregningInput = z.infer<typeof beregningInput>;

const feilAv = (felt: string, lest: Lest<unknown>): FeltFeil[] =>
  lest.ok ? [] : [{ felt, kode: lest.kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) }];

/** A reason where one is needed: written, or an error on its field. */
function lesGrunn(felt: string, ra: string | undefined, trengs: boolean, feil: FeltFeil[]): string {
  const tekst = ra?.trim() ?? "";
  if (tekst === "") {
    if (trengs) feil.push({ felt, kode: "skrivGrunn" });
    return "";
  }
  const lest = lesTekst(tekst, { maks: 500, linjer: true });
  feil.push(...feilAv(felt, lest));
  return lest.ok ? lest.verdi : "";
}

function lesLinjer(sokt: StartlanGrunnlag, linjer: BeregningInput["linjer"], feil: FeltFeil[]) {
  const kjente = budsjettlinjer(sokt);
  for (const kode of Object.keys(linjer))
    if (!kjente.some((l) => l.kode === kode)) feil.push({ felt: `linjer.${kode}`, kode: "ukjentFelt" });
  const godtatte: Record<string, Godtatt> = {};
  const grunner: Record<string, string> = {};
  for (const { kode, sokt: belop, varig } of kjente) {
    const ra = linjer[kode];
    if (!ra) continue;
    const lest = lesKroner(ra.belop);
    feil.push(...feilAv(`linjer.${kode}.belop`, lest));
    const nyVarig = varig === undefined || ra.varig === undefined ? varig : ra.varig === "ja";
    const endret = lest.ok && (lest.verdi !== belop || nyVarig !== varig);
    const grunn = lesGrunn(`linjer.${kode}.grunn`, ra.grunn, endret, feil);
    if (lest.ok && endret) godtatte[kode] = { belop: lest.verdi, ...(nyVarig === undefined ? {} : { varig: nyVarig }) };
    if (grunn) grunner[kode] = grunn;
  }
  return { godtatte, grunner };
}

function lesSatt(i: BeregningInput, feil: FeltFeil[]): Partial<Forutsetninger> {
  const leste = Object.entries(satteFelt).flatMap(([navn, les]) => {
    const ra = i.satt[navn as SattFelt]?.trim() ?? "";
    if (ra === "" || (navn === "livsoppholdMnd" && i.livsoppholdValg === "sifo")) return [];
    const lest = les(ra);
    feil.push(...feilAv(`satt.${navn}`, lest));
    return lest.ok ? [[navn, lest.verdi] as const] : [];
  });
  return {
    ...Object.fromEntries(leste),
    ...(i.livsoppholdValg === "sifo" ? {} : { livsoppholdValg: i.livsoppholdValg }),
  };
}

/**
 * Reads a calculation form: every amount in whole kroner, every line that differs from what was applied for with its reason, and a
 * reason for a tenure over 30 years, another test rate, or another subsistence than the reference budget. Errors carry field paths.
 */
export function lesBeregning(
  sokt: StartlanGrunnlag,
  i: BeregningInput,
): { valg: Beregningsvalg; feil: readonly FeltFeil[] } {
  const feil: FeltFeil[] = [];
  const { godtatte, grunner } = lesLinjer(sokt, i.linjer, feil);
  const forutsetninger = lesSatt(i, feil);
  if (
    i.livsoppholdValg !== "sifo" &&
    forutsetninger.livsoppholdMnd === undefined &&
    !feil.some((f) => f.felt === "satt.livsoppholdMnd")
  )
    feil.push({ felt: "satt.livsoppholdMnd", kode: "mangler" });
  const standard = gjeldende(kommunevalg, satsdag(sokt.dag)).verdi;
  const trengs = {
    nedbetalingstidAr: (forutsetninger.nedbetalingstidAr ?? 0) > ORDINAR_NEDBETALINGSTID,
    testpaslag: forutsetninger.testpaslag !== undefined && forutsetninger.testpaslag !== standard.testpaslag,
    livsopphold: i.livsoppholdValg !== "sifo",
  };
  for (const navn of begrunnede) {
    const grunn = lesGrunn(`grunner.${navn}`, i.grunner[navn], trengs[navn], feil);
    if (grunn) grunner[navn] = grunn;
  }
  return { valg: { godtatte, forutsetninger, grunner }, feil };
}
