import type { Satt } from "../kernel/satt.ts";

/** One person's costs per month: food, clothes and shoes, personal care, play and media. Kroner. */
export type Individ = readonly [mat: number, klaer: number, pleie: number, lek: number];

/** The whole reference budget, kroner per month. Excludes housing, power, insurance, loans and holidays. */
export type Sifo = {
  individ: Readonly<Record<string, Individ>>;
  /** Costs by number of persons, 1 to 7. */
  hushold: Readonly<Record<"dagligvarer" | "husholdning" | "mobler" | "mediebruk", readonly number[]>>;
  reise: { voksen: number; barn: number; student: number; pensjonist: number };
  bil: Readonly<Record<"bensin" | "el", { inntil4: number; inntil7: number }>>;
  /** Equipment for a child under one year, per month, and the basic set once. */
  spedbarnUtstyrMnd: number;
  spedbarnGrunnpakke: number;
  /** Kindergarten by child: first, second, further; months per year. */
  barnehage: readonly [number, number, number];
  barnehageLavInntekt: readonly [number, number, number];
  barnehageLavInntektGrense: number;
  barnehageManeder: number;
  /** Off the food of a couple with more than two children, per cent. */
  matrabattPst: number;
};

const sifo2026: Sifo = {
  individ: {
    "barn 0-5 md": [1065, 730, 530, 160],
    "barn 6-11 md": [2500, 730, 530, 160],
    "barn 1-3": [2180, 1140, 630, 390],
    "barn 4-6": [2585, 900, 240, 810],
    "barn 7-10": [3190, 1010, 270, 1260],
    "jente 11-14": [3750, 880, 520, 1570],
    "gutt 11-14": [3840, 860, 380, 1570],
    "jente 15-17": [4120, 1030, 630, 1690],
    "gutt 15-17": [4640, 1010, 510, 1690],
    "kvinne 18-24": [4445, 1090, 1020, 1080],
    "kvinne 25-50": [4280, 1090, 1020, 1080],
    "kvinne 51-70": [3900, 1090, 980, 1080],
    "kvinne 70+": [3915, 1090, 980, 1080],
    "mann 18-24": [4945, 1120, 820, 1080],
    "mann 25-50": [4760, 1120, 820, 1080],
    "mann 51-70": [4355, 1120, 820, 1080],
    "mann 70+": [4290, 1120, 820, 1080],
    gravid: [4895, 1090, 1020, 1080],
    ammende: [5950, 1090, 1020, 1080],
  },
  hushold: {
    dagligvarer: [400, 450, 630, 760, 940, 1050, 1120],
    husholdning: [590, 640, 725, 920, 995, 1075, 1145],
    mobler: [550, 680, 870, 990, 1210, 1430, 1630],
    mediebruk: [2570, 2620, 2760, 2850, 2880, 2910, 2910],
  },
  reise: { voksen: 1019, barn: 338, student: 612, pensjonist: 510 },
  bil: { bensin: { inntil4: 3375, inntil7: 5105 }, el: { inntil4: 2245, inntil7: 3085 } },
  spedbarnUtstyrMnd: 535,
  spedbarnGrunnpakke: 3980,
  barnehage: [1200, 840, 0],
  barnehageLavInntekt: [667, 466, 0],
  barnehageLavInntektGrense: 669_050,
  barnehageManeder: 11,
  matrabattPst: 12,
};

/** Read from a published transcription of OsloMet's spreadsheet; to be checked against the original before production. */
export const sifo: readonly Satt<Sifo>[] = [
  {
    verdi: sifo2026,
    gyldigFra: "2026-01-01",
    kilde: "OsloMet/SIFO, Referansebudsjettet 2026 (rapport 9-2026), etter avskrift",
    status: "ubekreftet",
  },
];
