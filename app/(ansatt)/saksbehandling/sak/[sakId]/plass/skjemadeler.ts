import { tekst } from "#messages/tekst.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { sidetittel } from "../_sak/sak-ramme.tsx";

export const skjemafelles = (hode: SakHode) => ({
  sidetittel: sidetittel(hode, "plass"),
  feilord: tekst("saksbehandling.feilord"),
});
export const revisjonsfelt = (revisjon: number) => ({
  slag: "skjult" as const,
  navn: "revisjon",
  verdi: String(revisjon),
});
