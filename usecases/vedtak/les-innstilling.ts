import { z } from "zod";
import { lesKroner } from "#domain/kernel/belop.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import { lesDato } from "#domain/kernel/dato.ts";
import type { Lest } from "#domain/kernel/lest.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { tjenester } from "#domain/tjenester.ts";
import type { Tillegg } from "#domain/vedtak/tillegg.ts";
import { erBevis, erInnvilget, slagAv, utfall, vilkar } from "#domain/vedtak/utfall.ts";
import { lesTillegg } from "./tillegg.ts";

export const BEGRUNNELSE_MAKS = 4000;
const ra = z.string().max(20_000, "forLang");
/** Whose codes they may be depends on the service; `lesInnstilling` knows it. */
const grunnfelt = z.array(z.string().max(40)).max(40);

export const innstillingInput = z.strictObject({
  sakId: z.uuid(),
  revisjon: z.int().positive(),
  /** The basis that was on screen. */
  grunnlagHash: z.string().length(64),
  utfall: z.enum(["", ...utfall], "velgUtfall"),
  belop: ra,
  gyldigTil: ra,
  vilkar: z.array(z.enum(vilkar)).max(vilkar.length),
  avslagsgrunner: grunnfelt,
  avvisningsgrunner: grunnfelt,
  hvorforMindre: ra,
  hensyn: ra,
  barnetsBeste: ra,
  veienVidere: ra,
  tillegg: z.record(z.string().max(40), ra).optional(),
});
export type InnstillingInput = z.infer<typeof innstillingInput>;

export type LestInnstilling = {
  utfall: InnstillingInput["utfall"];
  belop: number | null;
  gyldigTil: Dag | null;
  vilkar: InnstillingInput["vilkar"];
  avslagsgrunner: readonly string[];
  begrunnelse: { hensyn: string; barnetsBeste: string; veienVidere: string; hvorforMindre: string };
  tillegg: Tillegg;
};

/** Codes that are not among those of the service. */
function ukjenteKoder(tjeneste: TjenesteId, i: InnstillingInput): FeltFeil[] {
  const { utfall: egne, ...grunner } = tjenester[tjeneste];
  return [
    ...(i.utfall === "" || egne.includes(i.utfall) ? [] : [{ felt: "utfall", kode: "velgUtfall" }]),
    ...(["avslagsgrunner", "avvisningsgrunner"] as const).flatMap((felt) =>
      i[felt].flatMap((kode, n) =>
        grunner[felt].some((g) => g.kode === kode) ? [] : [{ felt: `${felt}.${n}`, kode: "ugyldigValg" }],
      ),
    ),
  ];
}

/**
 * Reads what is written; what is empty is left empty, for the list of what is missing to name. Errors are of form only. What the
 * chosen outcome does not ask for is not read: the form hides it, and nothing hidden may stop her or follow along.
 */
export function lesInnstilling(
  tjeneste: TjenesteId,
  i: InnstillingInput,
  idag: Dag,
): { lest: LestInnstilling; feil: readonly FeltFeil[] } {
  const feil: FeltFeil[] = [...ukjenteKoder(tjeneste, i)];
  const les = <T>(felt: string, gjelder: boolean, tekst: string, slik: (t: string) => Lest<T>): T | null => {
    if (!gjelder || tekst.trim() === "") return null;
    const lest = slik(tekst);
    if (lest.ok) return lest.verdi;
    feil.push({ felt, kode: lest.kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) });
    return null;
  };
  const slag = slagAv(i.utfall);
  const ord = (felt: "hensyn" | "barnetsBeste" | "veienVidere" | "hvorforMindre", gjelder = true) =>
    les(felt, gjelder, i[felt], (t) => lesTekst(t, { maks: BEGRUNNELSE_MAKS, linjer: true })) ?? "";
  const innvilget = erInnvilget(i.utfall);
  return {
    lest: {
      utfall: i.utfall,
      belop: les("belop", innvilget, i.belop, (t) => lesKroner(t, { min: 1 })),
      gyldigTil: les("gyldigTil", erBevis(i.utfall), i.gyldigTil, (t) => lesDato(t, idag, "framtid")),
      vilkar: innvilget ? i.vilkar : [],
      avslagsgrunner: slag === "avslag" ? i.avslagsgrunner : slag === "avvisning" ? i.avvisningsgrunner : [],
      begrunnelse: {
        hvorforMindre: ord("hvorforMindre", slag === "delvis"),
        hensyn: ord("hensyn"),
        barnetsBeste: ord("barnetsBeste", slag !== "avvisning"),
        veienVidere: ord("veienVidere"),
      },
      tillegg: lesTillegg(tjeneste, i.utfall, i.tillegg ?? {}, idag, feil),
    },
    feil,
  };
}
