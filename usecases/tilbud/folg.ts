/** What happened to an offer that the worker follows up: the letter it gives, and the case and the household's other offers. */
export const tilbudshendelser = [
  "sendt",
  "akseptert",
  "avslatt",
  "avslatt_begrunnet",
  "angret",
  "trukket",
  "utlopt",
  "nytt_tilbud",
  "vurderes",
  "paminnet",
] as const;
export type Tilbudshendelse = (typeof tilbudshendelser)[number];

/** The order of that work: once per offer and revision, ids and codes only. */
export const folgOpp = (tilbudId: string, hendelse: Tilbudshendelse, revisjon: number) =>
  ({
    ko: "tilbud",
    data: { tilbudId, hendelse, revisjon: String(revisjon) },
    noekkel: `${tilbudId}:${hendelse}:${revisjon}`,
  }) as const;
