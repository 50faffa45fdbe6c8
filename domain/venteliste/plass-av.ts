import type { Tillegg } from "../vedtak/tillegg.ts";
import type { boligtillegg } from "./boligtillegg.ts";
import type { Plassgrunnlag } from "./grunnlag.ts";
import type { Prioritetsfaktor } from "./prioritet.ts";

type Felt = keyof typeof boligtillegg;

/** The place that an approval gives, from what was decided and the factors it stands on; undefined when the decision lacks its need. */
export function plassAv(tillegg: Tillegg, faktorer: readonly Prioritetsfaktor[]): Plassgrunnlag | undefined {
  const svar = (navn: Felt) => tillegg[navn] ?? "";
  const { band, bemanning } = tillegg;
  if (band !== "A" && band !== "B" && band !== "C") return undefined;
  if (bemanning !== "ingen" && bemanning !== "base" && bemanning !== "dogn") return undefined;
  return {
    band,
    grunn: svar("bandGrunn"),
    faktorer: faktorer.map(({ kode, hjemmel, svar, fakta }) => ({ kode, hjemmel, svar, fakta })),
    behovsprofil: {
      soverom: Number(svar("soverom")),
      bemanning,
      trinnfri: svar("trinnfri") === "ja",
      rullestol: svar("rullestol") === "ja",
      heis: svar("heis") === "ja",
      dyr: svar("dyr") === "ja",
      omrader: [],
      kontraktAr: Number(svar("kontraktAr")),
    },
  };
}
