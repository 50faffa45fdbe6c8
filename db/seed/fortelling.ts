import type { Gradering } from "#domain/kernel/actor.ts";
import type { RaRad, RaSvar } from "#domain/kernel/felt.ts";
import type { Svar } from "#domain/kernel/vurdering.ts";
import type { SakHandling, SakTilstand } from "#domain/sak/tilstand.ts";
import type { Utfall } from "#domain/vedtak/utfall.ts";

/** Demo staff who act in the stories, by user name. */
export type Medvirkende = "sunniva" | "salim" | "bjorn" | "berit" | "linn" | "boye";

/** Dates around the day of sending, as a person types them («12.10.2026»), so that a story stays true whenever it is told. */
export type Dager = { for: (dager: number) => string; om: (dager: number) => string };

export type Innstillingsord = {
  utfall: Utfall;
  /** Whole kroner. */
  belop?: number;
  vilkar?: readonly string[];
  /** Grounds of a refusal or of a dismissal. */
  grunner?: readonly string[];
  hvorforMindre?: string;
  hensyn: string;
  barnetsBeste?: string;
  veienVidere?: string;
};

/** One act, `dag` days after the sending. Acts of staff are moved to a working day by the player. */
export type Akt = { dag: number } & (
  | { hva: "take"; hvem: Medvirkende }
  | { hva: "note"; slag: "internt" | "journalfort"; tekst: string }
  | { hva: "ask"; krav: readonly string[]; tekst: string }
  | { hva: "send"; krav: readonly string[] }
  | { hva: "deadline" | "handBack" | "withdraw" }
  | { hva: "interim"; grunn: string; omDager: number }
  | { hva: "talk"; deltakere: string; merknad: string; mate: "telefon" | "mote" }
  | { hva: "credit"; resultat: "ingenAnmerkninger" | "anmerkninger"; merknad: string }
  | { hva: "fact"; felt: string; verdi: string; kilde: string; merknad: string }
  | {
      hva: "reckon";
      linjer: Readonly<Record<string, readonly [belop: string, grunn: string]>>;
      ar?: readonly [string, string];
    }
  | { hva: "assess"; egne: Readonly<Record<string, readonly [Svar, string]>>; barnetsBeste: string }
  | ({ hva: "propose" } & Innstillingsord)
  | { hva: "returned"; hvem: Medvirkende; grunn: string }
  | { hva: "decide"; hvem: Medvirkende }
  | { hva: "complain"; punkter: readonly string[]; tekst: string; sentGrunn: string }
  | { hva: "move"; handling: SakHandling }
  | { hva: "look"; hvem: Medvirkende; grunn: "fordeling" | "henvendelse" | "kollega" | "kontroll" }
);

export type Saksfortelling = {
  /** Days before today it was sent. */
  sendt: number;
  svar: (d: Dager) => RaSvar;
  /** Papers she did not have, with what she wrote about it. */
  harIkke?: Readonly<Record<string, string>>;
  akter: readonly Akt[];
  /** Where it stands today; the player and a test see that it came there. */
  ende: SakTilstand;
};

/** An invented person with what has happened to her. `om` is one line for whoever picks her at the login. */
export type Fortelling = {
  nummer: string;
  navn: string;
  om: string;
  adresse: string;
  epost?: string;
  mobil?: string;
  sprak?: string;
  gradering?: Gradering;
  utkast?: { endret: number; svar: (d: Dager) => RaSvar };
  saker: readonly Saksfortelling[];
};

const ingen = {
  samliv: "alene",
  andreVoksne: "0",
  harBarn: "nei",
  iAsker: "ja",
  maFlytte: "nei",
  jobbhinder: "nei",
  saerligeBehov: "nei",
  opphold: "nordisk",
  harInntekt: "ja",
  harGjeld: "nei",
  harBolig: "nei",
};
/** Answers with «no» and «none» where a story says nothing else. */
export const answers = (svar: RaSvar): RaSvar => ({ ...ingen, ...svar });
export const kids = (...barn: readonly (readonly [alder: string, delingsgrad: string])[]) => ({
  harBarn: "ja",
  barn: barn.map(([alder, delingsgrad]) => ({ alder, delingsgrad })),
});
type Varighet = { slutt?: string; hvem?: "jeg" | "partner" };
export const income = (inntektType: string, nettoMnd: string, mer: Varighet = {}): RaRad => ({
  inntektType,
  nettoMnd,
  varighet: mer.slutt === undefined ? "varig" : "midlertidig",
  ...(mer.slutt ? { inntektSlutt: mer.slutt } : {}),
  ...(mer.hvem ? { inntektHvem: mer.hvem } : {}),
});
export const debt = (gjeldType: string, saldo: string, gjeldTerminMnd: string, gjeldInnfris?: "ja" | "nei"): RaRad => ({
  gjeldType,
  saldo,
  gjeldTerminMnd,
  ...(gjeldInnfris ? { gjeldInnfris } : {}),
});
export const owes = (...gjeld: readonly RaRad[]) => ({ harGjeld: "ja", gjeld });
