import type { Route } from "next";

/** What a list address says; every part is optional and checked by the use case. */
const navn = [
  "enhet",
  "tjeneste",
  "status",
  "band",
  "soverom",
  "behov",
  "ventet",
  "bekreftet",
  "ligger",
  "etterBand",
  "etterDag",
  "etterId",
] as const;
export type ListeAdresse = Partial<Record<(typeof navn)[number], string>>;

/** The known parts of a query string, one value each. */
export const lesListeAdresse = (sok: Record<string, string | string[] | undefined>): ListeAdresse =>
  Object.fromEntries(navn.flatMap((n) => (typeof sok[n] === "string" && sok[n] !== "" ? [[n, sok[n]]] : [])));

export const listeHref = (adresse: ListeAdresse): Route => {
  const sok = new URLSearchParams(Object.entries(adresse).filter(([, v]) => v !== undefined && v !== ""));
  return (sok.size > 0 ? `/saksbehandling/venteliste?${sok}` : "/saksbehandling/venteliste") as Route;
};

/** The address without where a page begins. */
export const utenSide = ({ etterBand: _b, etterDag: _d, etterId: _i, ...uten }: ListeAdresse): ListeAdresse => uten;

/** As the use case wants it. */
export const somListeInput = ({ etterBand, etterDag, etterId, ...filter }: ListeAdresse) => ({
  ...filter,
  ...(etterBand && etterDag && etterId ? { etter: { band: etterBand, godkjent: etterDag, id: etterId } } : {}),
});
