import { z } from "zod";
import { lesKroner } from "#domain/kernel/belop.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import { lesDato } from "#domain/kernel/dato.ts";
import type { Lest } from "#domain/kernel/lest.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { startlan } from "#domain/startlan/index.ts";
import { erInnvilget, utfall, vilkar } from "#domain/vedtak/utfall.ts";

export const BEGRUNNELSE_MAKS = 4000;
const ra = z.string().max(20_000, "forLang");
const grunner = startlan.avslagsgrunner.map((g) => g.kode);

export const innstillingInput = z.strictObject({
  sakId: z.uuid(),
  revisjon: z.int().positive(),
  /** The basis that was on screen. */
  grunnlagHash: z.string().length(64),
  utfall: z.enum(["", ...utfall], "velgUtfall"),
  belop: ra,
  gyldigTil: ra,
  vilkar: z.array(z.enum(vilkar)).max(vilkar.length),
  avslagsgrunner: z.array(z.string().refine((k) => grunner.includes(k), "ugyldigValg")).max(grunner.length),
  hensyn: ra,
  barnetsBeste: ra,
  veienVidere: ra,
});
export type InnstillingInput = z.infer<typeof innstillingInput>;

export type LestInnstilling = {
  utfall: InnstillingInput["utfall"];
  belop: number | null;
  gyldigTil: Dag | null;
  vilkar: InnstillingInput["vilkar"];
  avslagsgrunner: readonly string[];
  begrunnelse: { hensyn: string; barnetsBeste: string; veienVidere: string };
};

/** Reads what is written; what is empty is left empty, for the list of what is missing to name. Errors are of form only. */
export function lesInnstilling(i: InnstillingInput, idag: Dag): { lest: LestInnstilling; feil: readonly FeltFeil[] } {
  const feil: FeltFeil[] = [];
  const les = <T>(felt: string, tekst: string, slik: (t: string) => Lest<T>): T | null => {
    if (tekst.trim() === "") return null;
    const lest = slik(tekst);
    if (lest.ok) return lest.verdi;
    feil.push({ felt, kode: lest.kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) });
    return null;
  };
  const ord = (felt: "hensyn" | "barnetsBeste" | "veienVidere") =>
    les(felt, i[felt], (t) => lesTekst(t, { maks: BEGRUNNELSE_MAKS, linjer: true })) ?? "";
  const innvilget = i.utfall !== "" && erInnvilget(i.utfall);
  const begrunnelse = { hensyn: ord("hensyn"), barnetsBeste: ord("barnetsBeste"), veienVidere: ord("veienVidere") };
  const belop = les("belop", i.belop, (t) => lesKroner(t, { min: 1 }));
  const gyldigTil = les("gyldigTil", i.gyldigTil, (t) => lesDato(t, idag, "framtid"));
  return {
    lest: {
      utfall: i.utfall,
      belop: innvilget ? belop : null,
      gyldigTil: i.utfall === "innvilget_bevis" ? gyldigTil : null,
      vilkar: innvilget ? i.vilkar : [],
      avslagsgrunner: i.utfall === "avslatt" ? i.avslagsgrunner : [],
      begrunnelse,
    },
    feil,
  };
}
