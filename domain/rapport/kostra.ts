import type { Eierform } from "../bolig/koder.ts";
import type { BoligTilstand } from "../bolig/tilstand.ts";
import type { Dag } from "../kernel/dag.ts";
import { gjeldende, type Satt } from "../kernel/satt.ts";
import { type Celle, rekkeMedSum, skjul } from "./skjul.ts";
import { type Plassfakta, type Saksfakta, ventetPa } from "./ventemal.ts";

/** A home as the count knows it on the day: how it is disposed of, whether a wheelchair gets in, and its state then. */
export type Boligfakta = { eierform: Eierform; rullestol: boolean; tilstand: BoligTilstand | null };

/** Inhabitants of the municipality: what homes are counted per thousand of. Not confirmed; Statistics Norway's figure of the year belongs here. */
export const innbyggere: readonly Satt<number>[] = [
  {
    verdi: 100_000,
    gyldigFra: "2010-01-01",
    kilde: "rundt anslag; skal byttes med SSBs tall for året",
    status: "ubekreftet",
  },
];

/** The form's rows: owned, leased in, and by agreement with the right to allocate or refer. */
export const kostrarader = ["eid", "innleid", "disposisjonsrett"] as const;
const rad: Record<Eierform, (typeof kostrarader)[number]> = {
  kommunalt_eid: "eid",
  innleid: "innleid",
  tildelingsrett: "disposisjonsrett",
  tilvisningsrett: "disposisjonsrett",
};

/** At the municipality's disposal: in the register and neither only planned nor gone. */
const disponert = (b: Boligfakta) => b.tilstand !== null && b.tilstand !== "planlagt" && b.tilstand !== "avhendet";

export type Kostra = {
  antall: Readonly<Record<(typeof kostrarader)[number], number>>;
  alle: number;
  /** Per 1 000 inhabitants, one decimal. */
  per1000: number;
  /** Share a wheelchair gets into, whole per cent; null of none. */
  rullestolPst: number | null;
  innbyggere: Satt<number>;
};

/** Homes at disposal on `dag` (form 13). Homes are no people: their counts are shown whole. */
export function kostra(boliger: readonly Boligfakta[], dag: Dag): Kostra {
  const med = boliger.filter(disponert);
  const antall = Object.fromEntries(
    kostrarader.map((r) => [r, med.filter((b) => rad[b.eierform] === r).length]),
  ) as Kostra["antall"];
  const folk = gjeldende(innbyggere, dag);
  return {
    antall,
    alle: med.length,
    per1000: Math.round((med.length / folk.verdi) * 10_000) / 10,
    rullestolPst: med.length === 0 ? null : Math.round((med.filter((b) => b.rullestol).length / med.length) * 100),
    innbyggere: folk,
  };
}

/** What a year of the list was: applications, approvals, refusals, waiting at its end, moved in. People, so small counts are hidden. */
export function aret(plasser: readonly Plassfakta[], saker: readonly Saksfakta[], ar: number, dag: Dag) {
  const iAr = (d: Dag | null) => d?.startsWith(String(ar)) ?? false;
  const med = (slag: (u: string) => boolean) => saker.filter((s) => iAr(s.vedtatt) && slag(s.utfall ?? "")).length;
  const [godkjent = 0, avslatt = 0, avvist = 0, vedtak = 0] = rekkeMedSum([
    med((u) => u === "godkjent_venteliste" || u === "direkte_tildelt"),
    med((u) => u.startsWith("avslatt")),
    med((u) => u === "avvist"),
  ]);
  const alene = (n: number): Celle => skjul([n], [])[0] ?? "skjult";
  return {
    soknader: alene(saker.filter((s) => iAr(s.mottatt)).length),
    godkjent,
    avslatt,
    avvist,
    vedtak,
    venter: alene(plasser.filter((p) => ventetPa(p, dag)).length),
    innflyttet: alene(plasser.filter((p) => iAr(p.innflyttet)).length),
  };
}
