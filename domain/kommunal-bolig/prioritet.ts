import { dagerMellom } from "../kernel/dag.ts";
import type { Endring, Faktor } from "../venteliste/prioritet.ts";
import type { KommunalBoligGrunnlag } from "./grunnlag.ts";
import { satt, snartDager } from "./satser.ts";

const BSL = "boligsosial lov § 6";
const LOKAL = "Askers retningslinjer for kommunal bolig (2015-retningslinjer)";
const ja = (svar: boolean) => (svar ? "ja" : "nei");
const treSvar = (svar: string) => (svar === "ja" ? "ja" : svar === "nei" ? "nei" : "delvis");

/** True when the day is near, or passed, or must be asked for. */
function snart(g: KommunalBoligGrunnlag, dato: string | undefined): "ja" | "nei" | "delvis" {
  if (dato === undefined) return "delvis";
  return ja(dagerMellom(g.dag, dato) <= satt(snartDager, g.dag));
}

/** The ordered set of factors (`domain.md` §3.3). Time waited is not one of them: it only parts those who are alike. */
export function prioritetsfaktorer(g: KommunalBoligGrunnlag): readonly Faktor[] {
  const flytter = g.maFlytte === "utloper" || g.maFlytte === "oppsagt";
  const utenTrygt = ["utenBolig", "midlertidig"].includes(g.boform);
  return [
    { kode: "utenBolig", hjemmel: BSL, svar: ja(g.boform === "utenBolig"), band: "A", fakta: { boform: g.boform } },
    { kode: "utrygg", hjemmel: BSL, svar: treSvar(g.utrygg), band: "A", fakta: { utrygg: g.utrygg } },
    {
      kode: "barnUtenTrygtHjem",
      hjemmel: `${BSL}; barnekonvensjonen artikkel 3`,
      svar: ja(g.barn.length > 0 && utenTrygt),
      band: "A",
      fakta: { barn: g.barn.length, boform: g.boform },
    },
    {
      kode: "utskrives",
      hjemmel: BSL,
      svar: g.utskrives === "nei" ? "nei" : snart(g, g.utskrivesDato),
      band: "B",
      fakta: { utskrives: g.utskrives, ...(g.utskrivesDato ? { utskrivesDato: g.utskrivesDato } : {}) },
    },
    {
      kode: "leieSlutt",
      hjemmel: LOKAL,
      svar: flytter ? snart(g, g.maFlytteDato) : "nei",
      band: "B",
      fakta: { maFlytte: g.maFlytte, ...(g.maFlytteDato ? { maFlytteDato: g.maFlytteDato } : {}) },
    },
    {
      kode: "uegnet",
      hjemmel: LOKAL,
      svar: ja(g.boligproblemer.includes("uegnet") || (g.barn.length > 0 && g.boligproblemer.includes("trangt"))),
      band: "B",
      fakta: { barn: g.barn.length },
    },
  ];
}

/** What might change in a household's life and move it on the list. */
export const prioritetsendringer: readonly Endring<KommunalBoligGrunnlag>[] = [
  { kode: "misterBoligen", med: (g) => ({ ...g, boform: "utenBolig" }) },
  { kode: "utrygt", med: (g) => ({ ...g, utrygg: "ja" }) },
  { kode: "kontraktenUtloper", med: (g) => ({ ...g, maFlytte: "utloper", maFlytteDato: g.dag }) },
  { kode: "blirUegnet", med: (g) => ({ ...g, boligproblemer: [...g.boligproblemer, "uegnet"] }) },
  {
    kode: "trygtHjem",
    med: (g) => ({ ...g, boform: "leierPrivat", utrygg: "nei", maFlytte: "nei", utskrives: "nei", boligproblemer: [] }),
  },
];
