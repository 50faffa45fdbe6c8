import type { Gradering, Rolle } from "#domain/kernel/actor.ts";

export type Demoansatt = {
  brukernavn: string;
  navn: string;
  tittel: string;
  roller: Rolle[];
  enheter: string[];
  klarering: Gradering;
  telefon: string;
};

const startlan = ["startlan"];
const begge = ["startlan", "bolig"];

/** The demo's staff (`design.md` §2). Names invented; telephone numbers from the series kept for fiction. */
export const ansatte: readonly Demoansatt[] = [
  {
    brukernavn: "sunniva",
    navn: "Sunniva Berge",
    tittel: "rådgiver",
    roller: ["saksbehandler"],
    enheter: startlan,
    klarering: "ingen",
    telefon: "68 05 01 11",
  },
  {
    brukernavn: "salim",
    navn: "Salim Rahmani",
    tittel: "rådgiver",
    roller: ["saksbehandler"],
    enheter: begge,
    klarering: "kode6",
    telefon: "68 05 01 12",
  },
  {
    brukernavn: "bjorn",
    navn: "Bjørn Lie",
    tittel: "seniorrådgiver",
    roller: ["beslutter"],
    enheter: startlan,
    klarering: "ingen",
    telefon: "68 05 01 13",
  },
  {
    brukernavn: "berit",
    navn: "Berit Solheim",
    tittel: "seniorrådgiver",
    roller: ["beslutter"],
    enheter: begge,
    klarering: "kode6",
    telefon: "68 05 01 14",
  },
  {
    brukernavn: "linn",
    navn: "Linn Moen",
    tittel: "leder for Boligkontoret",
    roller: ["leder"],
    enheter: begge,
    klarering: "kode6",
    telefon: "68 05 01 15",
  },
  {
    brukernavn: "boye",
    navn: "Boye Haugland",
    tittel: "boligforvalter",
    roller: ["boligforvalter"],
    enheter: ["bolig"],
    klarering: "ingen",
    telefon: "68 05 01 16",
  },
  {
    brukernavn: "karin",
    navn: "Karin Eide",
    tittel: "koordinator for Bolighjelpen",
    roller: ["koordinator"],
    enheter: [],
    klarering: "ingen",
    telefon: "68 05 01 17",
  },
  {
    brukernavn: "frida",
    navn: "Frida Holm",
    tittel: "fagansvarlig",
    roller: ["fagadmin"],
    enheter: startlan,
    klarering: "ingen",
    telefon: "68 05 01 18",
  },
  {
    brukernavn: "kurt",
    navn: "Kurt Bakken",
    tittel: "kursholder",
    roller: ["kursholder"],
    enheter: [],
    klarering: "ingen",
    telefon: "68 05 01 19",
  },
  {
    brukernavn: "siv",
    navn: "Siv Aas",
    tittel: "systemansvarlig",
    roller: ["sysadmin"],
    enheter: [],
    klarering: "ingen",
    telefon: "68 05 01 21",
  },
  {
    brukernavn: "rune",
    navn: "Rune Fossum",
    tittel: "revisor",
    roller: ["revisor"],
    enheter: begge,
    klarering: "ingen",
    telefon: "68 05 01 22",
  },
];
