import type { Satt } from "./satt.ts";

const demo = { gyldigFra: "2020-01-01", kilde: "oppdiktet for demoen", status: "ubekreftet" } as const;

/**
 * What is said about the municipality itself (`Kommuneinnstilling`). Numbers that begin with 68 05 0 are invented:
 * they must be replaced before anyone real reads them, and pages say so while they stand here.
 */
export const kommune = {
  navn: { verdi: "Asker kommune", gyldigFra: "2020-01-01", kilde: "kommuneregisteret", status: "bekreftet" },
  boligkontor: { ...demo, verdi: "Boligkontoret" },
  boligkontorTelefon: { ...demo, verdi: "68 05 01 10" },
  boligkontorEpost: { ...demo, verdi: "boligkontoret@asker.example" },
  boligkontorAdresse: { ...demo, verdi: "Demoveien 1, 1383 Asker" },
  apningstid: { ...demo, verdi: "09.00–15.00" },
  boligskoleTelefon: { ...demo, verdi: "68 05 01 20" },
  bolighjelpenTelefon: { ...demo, verdi: "68 05 01 30" },
  personvernombudEpost: { ...demo, verdi: "personvernombud@asker.example" },
  vakttelefon: { ...demo, verdi: "68 05 09 00" },
  navTelefon: { verdi: "55 55 33 33", gyldigFra: "2020-01-01", kilde: "nav.no", status: "fagkunnskap" },
} as const satisfies Record<string, Satt<string>>;

/** Days an unsent draft lives after the last change (`domain.md` §5, not confirmed for Asker). */
export const utkastLevetidDager: Satt<number> = { ...demo, verdi: 90, kilde: "forslag, må godkjennes" };

/** «68 05 01 10» as a dialling link. */
export const telHref = (nummer: string) => `tel:+47${nummer.replaceAll(" ", "")}`;
