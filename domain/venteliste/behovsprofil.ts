import type { Bemanning, Malgruppe, Omrade } from "../bolig/koder.ts";

/** What a household needs in a home: the approval says it, matching reads nothing else about her. */
export type Behovsprofil = {
  soverom: number;
  bemanning: Bemanning;
  trinnfri: boolean;
  rullestol: boolean;
  /** Needs a lift, or to live on the ground floor. */
  heis: boolean;
  dyr: boolean;
  /** Areas she can live in; empty when any will do. */
  omrader: readonly Omrade[];
  /** Length of the contract she was approved for, years. */
  kontraktAr: number;
  /** Groups she was approved for, when homes are kept for some. */
  malgrupper?: readonly Malgruppe[];
};
