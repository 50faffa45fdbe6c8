import type { Tilleggsfelt } from "../kernel/tjeneste.ts";
import {
  begrunnelsesmangler,
  grunnmangel,
  type InnstillingUtkast,
  type Mangel,
  vurderingsmangler,
} from "../vedtak/mangler.ts";
import { erPlass, erVurdert, slagAv } from "../vedtak/utfall.ts";

const plass = ["plass"] as const;
const begge = ["plass", "avslatt"] as const;
const jaNei = ["ja", "nei"] as const;

/**
 * What the innstilling of every service with a waiting list for homes says. Two decisions in one letter: the home (i), and help under
 * boligsosial lov § 6 (ii). The database asks for `hjelp` by this name.
 */
export const boligtillegg = {
  band: { slag: "valg", valg: ["A", "B", "C"], ved: plass },
  bandGrunn: { slag: "langtekst", maksLengde: 2000, ved: plass },
  soverom: { slag: "tall", min: 1, maks: 9, ved: plass },
  bemanning: { slag: "valg", valg: ["ingen", "base", "dogn"], ved: plass },
  trinnfri: { slag: "valg", valg: jaNei, ved: plass },
  rullestol: { slag: "valg", valg: jaNei, ved: plass },
  heis: { slag: "valg", valg: jaNei, ved: plass },
  dyr: { slag: "valg", valg: jaNei, ved: plass },
  kontraktAr: { slag: "tall", min: 1, maks: 10, ved: plass },
  hjelp: { slag: "valg", valg: ["gis", "avslas", "ikkeBedtOm"], ved: begge },
  hjelpInnhold: { slag: "langtekst", maksLengde: 4000, ved: begge, valgfritt: true },
  hjelpKontakt: { slag: "tekst", maksLengde: 100, ved: begge, valgfritt: true },
  hjelpMote: { slag: "dato", retning: "framtid", ved: begge, valgfritt: true },
} as const satisfies Record<string, Tilleggsfelt>;
type Felt = keyof typeof boligtillegg;

const profilfelt = ["soverom", "bemanning", "trinnfri", "rullestol", "heis", "dyr", "kontraktAr"] as const;

/** What stands in the way. No answer on the home is sent on before help is decided, with its content and a person, or not asked for. */
export function boligmangler(u: InnstillingUtkast): readonly Mangel[] {
  if (!u.utfall) return [...vurderingsmangler(u), { kode: "utfall", felt: "utfall" }];
  if (!erVurdert(u.utfall)) return [...grunnmangel(u), ...begrunnelsesmangler(u)];
  const har = (navn: Felt) => (u.tillegg?.[navn] ?? "") !== "";
  const trengs = (...felt: Felt[]) => felt.filter((f) => !har(f)).map((f) => ({ kode: f, felt: `tillegg.${f}` }));
  const hjelp = u.tillegg?.hjelp ?? "";
  return [
    ...vurderingsmangler(u),
    ...(slagAv(u.utfall) === "avslag" ? grunnmangel(u) : []),
    ...(erPlass(u.utfall) ? trengs("band", "bandGrunn", ...profilfelt) : []),
    ...trengs("hjelp"),
    ...(hjelp === "gis" ? trengs("hjelpInnhold", "hjelpKontakt", "hjelpMote") : []),
    ...(hjelp === "avslas" ? trengs("hjelpInnhold") : []),
    ...begrunnelsesmangler(u),
  ];
}
