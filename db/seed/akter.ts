import type { Svar } from "#domain/kernel/vurdering.ts";
import type { SakHandling } from "#domain/sak/tilstand.ts";
import type { Akt, Innstillingsord, Medvirkende } from "./fortelling.ts";

export const take = (dag: number, hvem: Medvirkende): Akt => ({ dag, hva: "take", hvem });
export const note = (dag: number, tekst: string, slag: "internt" | "journalfort" = "internt"): Akt => ({
  dag,
  hva: "note",
  slag,
  tekst,
});
export const ask = (dag: number, krav: readonly string[], tekst: string): Akt => ({ dag, hva: "ask", krav, tekst });
export const send = (dag: number, ...krav: readonly string[]): Akt => ({ dag, hva: "send", krav });
export const deadline = (dag: number): Akt => ({ dag, hva: "deadline" });
export const handBack = (dag: number): Akt => ({ dag, hva: "handBack" });
export const withdraw = (dag: number): Akt => ({ dag, hva: "withdraw" });
export const interim = (dag: number, omDager: number, grunn: string): Akt => ({ dag, hva: "interim", omDager, grunn });
export const talk = (dag: number, deltakere: string, merknad = "", mate: "telefon" | "mote" = "telefon"): Akt => ({
  dag,
  hva: "talk",
  deltakere,
  merknad,
  mate,
});
export const credit = (dag: number, merknad = ""): Akt => ({
  dag,
  hva: "credit",
  resultat: merknad ? "anmerkninger" : "ingenAnmerkninger",
  merknad,
});
export const fact = (dag: number, felt: string, verdi: string, kilde: string, merknad = ""): Akt => ({
  dag,
  hva: "fact",
  felt,
  verdi,
  kilde,
  merknad,
});
export const reckon = (
  dag: number,
  linjer: Readonly<Record<string, readonly [string, string]>> = {},
  ar?: readonly [string, string],
): Akt => ({ dag, hva: "reckon", linjer, ...(ar ? { ar } : {}) });
export const assess = (
  dag: number,
  egne: Readonly<Record<string, readonly [Svar, string]>>,
  barnetsBeste = "",
): Akt => ({ dag, hva: "assess", egne, barnetsBeste });
export const propose = (dag: number, ord: Innstillingsord): Akt => ({ dag, hva: "propose", ...ord });
export const returned = (dag: number, hvem: Medvirkende, grunn: string): Akt => ({ dag, hva: "returned", hvem, grunn });
export const decide = (dag: number, hvem: Medvirkende): Akt => ({ dag, hva: "decide", hvem });
export const complain = (dag: number, punkter: readonly string[], tekst: string, sentGrunn = ""): Akt => ({
  dag,
  hva: "complain",
  punkter,
  tekst,
  sentGrunn,
});
export const move = (dag: number, handling: SakHandling): Akt => ({ dag, hva: "move", handling });
export const look = (
  dag: number,
  hvem: Medvirkende,
  grunn: "fordeling" | "henvendelse" | "kollega" | "kontroll",
): Akt => ({
  dag,
  hva: "look",
  hvem,
  grunn,
});

/** Conditions of a financing certificate and of a loan for a given home. */
export const bevisvilkar = ["brukesIAsker", "godkjenningForBud", "egenBruk", "pant", "forsikring"];
export const tilsagnsvilkar = ["egenBruk", "pant", "forsikring"];
