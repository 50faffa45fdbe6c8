import { rute } from "#app/_sprak/rute.ts";

/** The four doors: where each leads and which colour it has. */
export const dorer = {
  startlan: { href: rute("/startlan"), farge: "vin" },
  kommunalBolig: { href: rute("/kommunal-bolig"), farge: "skog" },
  boligskole: { href: rute("/boligskole"), farge: "neutral" },
  bolighjelpen: { href: rute("/bolighjelpen"), farge: "vin" },
} as const;
