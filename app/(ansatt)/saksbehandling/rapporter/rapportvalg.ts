/** What a report address says, one value each; checked by the use case. */
export const lesRapportvalg = (sok: Record<string, string | string[] | undefined>) =>
  Object.fromEntries(
    (["tjeneste", "ar"] as const).flatMap((n) => (typeof sok[n] === "string" && sok[n] !== "" ? [[n, sok[n]]] : [])),
  );
