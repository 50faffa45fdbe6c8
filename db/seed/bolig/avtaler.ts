import { type Dag, leggTilManeder } from "#domain/kernel/dag.ts";
import type { avtale } from "../../schema/avtale.ts";

export type Demoavtale = "tildeling" | "kvote" | "liten" | "fullt";
type Ny = typeof avtale.$inferInsert;

/**
 * The demo's agreements with private owners, all invented: one for all the homes, one for four of ten, a small one that ends within two
 * years, and one whose share is used up (`domain.md` §3.9).
 */
export const avtaler = (idag: Dag): Record<Demoavtale, Ny> => ({
  tildeling: {
    slag: "tildelingsavtale",
    utleier: "Utleier Alfa (oppdiktet)",
    prosjekt: "Prøvehagen",
    antallBoliger: 6,
    andelPst: 100,
    gjelderFra: leggTilManeder(idag, -96),
    gjelderTil: leggTilManeder(idag, 264),
    erTinglyst: true,
  },
  kvote: {
    slag: "tilvisningsavtale",
    utleier: "Utleier Beta (oppdiktet)",
    prosjekt: "Tenktkvartalet",
    antallBoliger: 10,
    andelPst: 40,
    gjelderFra: leggTilManeder(idag, -48),
    gjelderTil: leggTilManeder(idag, 192),
    erTinglyst: true,
  },
  liten: {
    slag: "tilvisningsavtale",
    utleier: "Utleier Gamma (oppdiktet)",
    prosjekt: "Eksempelgården",
    antallBoliger: 4,
    andelPst: 100,
    gjelderFra: leggTilManeder(idag, -226),
    gjelderTil: leggTilManeder(idag, 14),
    erTinglyst: true,
  },
  fullt: {
    slag: "tilvisningsavtale",
    utleier: "Utleier Delta (oppdiktet)",
    prosjekt: "Liksombrygga",
    antallBoliger: 5,
    andelPst: 40,
    gjelderFra: leggTilManeder(idag, -30),
    gjelderTil: leggTilManeder(idag, 210),
    erTinglyst: false,
  },
});
