import type { Brevoppdrag } from "../ark.ts";

const tilbudt = { adresse: "Oppdiktet vei 1, 1383 Asker", omrade: "asker", frist: "2026-12-01" } as const;
const fakta = {
  ...tilbudt,
  boligtype: "leilighet",
  rom: 3,
  soverom: 2,
  bra: 65,
  etasje: 2,
  heis: true,
  leieMnd: 9500,
  strom: false,
  depositum: 19_000,
  kontraktAr: 3,
  innflytting: "2026-12-15",
  reservert: true,
  visninger: ["torsdag 26. november 2026 kl. 16:00"],
};

/** One order of every letter about an offer: what it is copied to say. */
export const tilbudseksempler: Readonly<Record<string, Pick<Brevoppdrag, "mal" | "data">>> = {
  tilbud: { mal: "tilbudsbrev", data: fakta },
  tilbudPaminnelse: { mal: "tilbud_paminnelse", data: tilbudt },
  tilbudJa: { mal: "tilbud_svar", data: { ...tilbudt, svar: "akseptert" } },
  tilbudNei: { mal: "tilbud_svar", data: { ...tilbudt, svar: "avslatt" } },
  tilbudNeiFordi: { mal: "tilbud_svar", data: { ...tilbudt, svar: "avslatt_begrunnet" } },
  tilbudAngret: { mal: "tilbud_svar", data: { ...tilbudt, svar: "angret" } },
  tilbudUtlopt: { mal: "tilbud_slutt", data: { ...tilbudt, arsak: "utlopt" } },
  tilbudTrukket: { mal: "tilbud_slutt", data: { ...tilbudt, arsak: "trukket", grunn: "annet_akseptert" } },
  tilbudNytt: { mal: "tilbud_slutt", data: { omrade: "tofte", arsak: "nytt_tilbud" } },
  tilbudVurderes: { mal: "tilbud_slutt", data: { ...tilbudt, arsak: "vurderes" } },
};
