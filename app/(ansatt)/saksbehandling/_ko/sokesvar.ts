import type { StaffState } from "#components/sak/staff-form.tsx";
import type { Outcome } from "#domain/kernel/outcome.ts";
import type { KoLinje } from "#usecases/sak/list-ko.ts";
import type { SokTreff } from "#usecases/sak/search-sak.ts";
import { tilStaffState } from "../_skjema/svar.ts";
import { type KoRadTekst, radTekst } from "./rad-tekst.ts";

/** What a search answers: rows ready to be drawn, or what was wrong. */
export type Sokesvar = StaffState & {
  treff?: { rader: readonly KoRadTekst[]; antall: number; neste: SokTreff["neste"] };
};

export function tilSokesvar(
  svar: Outcome<{ linjer: readonly KoLinje[]; neste: SokTreff["neste"] }>,
  forrige: Sokesvar,
  skjema: FormData,
): Sokesvar {
  if (!svar.ok) return tilStaffState(svar, forrige, skjema);
  const { linjer, neste } = svar.value;
  const tekst = skjema.get("tekst");
  return {
    n: (forrige.n ?? 0) + 1,
    // The words are kept, a national number is not sent back.
    verdier: typeof tekst === "string" ? { tekst: [tekst] } : {},
    treff: { rader: linjer.map(radTekst), antall: linjer.length, neste },
  };
}
