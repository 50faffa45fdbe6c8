import type { SaksopplysningRad } from "#db/queries/saksopplysning.ts";
import type { FeltSlag, RaSvar, RaVerdi } from "#domain/kernel/felt.ts";
import { visibleFields, visibleSteps } from "#domain/kernel/skjema.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { tjenester } from "#domain/tjenester.ts";
import { gjeldendeSvar } from "./gjeldende-svar.ts";

/** A fact staff established: the value as text, where it comes from, who and when. */
export type Opplysning = { verdi: string; kilde: string; merknad: string; hvem: string | null; tid: string };
/** One answer with its sources. `skjult` when this person may not read it; then no value is here. */
export type FaktaRad = {
  felt: string;
  slag: FeltSlag;
  svar: RaVerdi | null;
  skjult: boolean;
  opplysninger: readonly Opplysning[];
};
export type FaktaSteg = { steg: string; rader: readonly FaktaRad[] };

/** What only the one who has the case, and the decider, may read: free text, and debt (`security-reliability.md` C2). */
const erSensitiv = (felt: string, sensitiv: boolean) => sensitiv || felt === "gjeld" || felt === "harGjeld";

/** Every question that was asked and answered, step by step, with what staff has established beside the answer. */
export function faktaAvSak(
  id: TjenesteId,
  svar: RaSvar,
  opplysninger: readonly SaksopplysningRad[],
  navn: Record<string, string>,
  serSensitivt: boolean,
): readonly FaktaSteg[] {
  const gjeldende = gjeldendeSvar(svar, opplysninger);
  return visibleSteps(tjenester[id], gjeldende).map((steg) => ({
    steg: steg.id,
    rader: visibleFields(steg, gjeldende).map(([felt, def]): FaktaRad => {
      const skjult = !serSensitivt && erSensitiv(felt, def.slag !== "liste" && def.sensitiv === true);
      return {
        felt,
        slag: def.slag,
        svar: skjult ? null : (svar[felt] ?? null),
        skjult,
        opplysninger: skjult ? [] : opplysninger.filter((o) => o.felt === felt).map((o) => tilOpplysning(o, navn)),
      };
    }),
  }));
}

export const tilOpplysning = (o: SaksopplysningRad, navn: Record<string, string>): Opplysning => ({
  verdi: o.verdi,
  kilde: o.kilde,
  merknad: o.merknad,
  hvem: navn[o.registrertAv] ?? null,
  tid: o.opprettet.toISOString(),
});
