import type { Route } from "next";

/** What a queue address says; everything is optional and checked by the use case. */
export type KoAdresse = {
  fane?: string;
  enhet?: string;
  tilstand?: string;
  frist?: string;
  sorter?: string;
  rekke?: string;
  verdi?: string;
  etter?: string;
};

const navn = ["fane", "enhet", "tilstand", "frist", "sorter", "rekke", "verdi", "etter"] as const;

/** The known parts of a query string, one value each. */
export const lesAdresse = (sok: Record<string, string | string[] | undefined>): KoAdresse =>
  Object.fromEntries(navn.flatMap((n) => (typeof sok[n] === "string" && sok[n] !== "" ? [[n, sok[n]]] : [])));

export const koHref = (adresse: KoAdresse): Route => {
  const sok = new URLSearchParams(Object.entries(adresse).filter(([, v]) => v !== undefined && v !== ""));
  return (sok.size > 0 ? `/saksbehandling?${sok}` : "/saksbehandling") as Route;
};

/** As the use case wants it. */
export const somInput = (a: KoAdresse) => ({
  ...(a.fane ? { fane: a.fane } : {}),
  ...(a.enhet ? { enhet: a.enhet } : {}),
  ...(a.tilstand ? { tilstand: a.tilstand } : {}),
  ...(a.frist ? { frist: a.frist } : {}),
  ...(a.sorter ? { sortering: a.sorter } : {}),
  ...(a.rekke ? { synkende: a.rekke === "synkende" } : {}),
  ...(a.verdi && a.etter ? { etter: { verdi: a.verdi, id: a.etter } } : {}),
});
