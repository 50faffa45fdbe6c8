import type { Dag } from "../kernel/dag.ts";
import type { LeieTilstand } from "./tilstand.ts";

/** What a tenant asks for; `oppsigelse` is not asked for but given. */
export const kravslag = ["husstand", "framleie", "bytte", "forlengelse", "oppsigelse"] as const;
export type Kravslag = (typeof kravslag)[number];

/** What each stands on, and the only grounds it may be refused on: a refusal needs an objective reason. */
export const kravregler: Readonly<Record<Kravslag, { hjemmel: string; grunner: readonly string[] }>> = {
  husstand: { hjemmel: "husleieloven § 7-1", grunner: ["forTrangt", "personensForhold", "reservert"] },
  framleie: { hjemmel: "husleieloven §§ 7-3 til 7-6", grunner: ["utenGrunnlag", "personensForhold", "reservert"] },
  bytte: { hjemmel: "kommunens retningslinjer", grunner: ["ikkeAnnetBehov", "ingenLedig"] },
  forlengelse: {
    hjemmel: "forvaltningsloven § 2; kommunens retningslinjer",
    grunner: ["behovetBorte", "kanEie", "annenBolig"],
  },
  oppsigelse: { hjemmel: "husleieloven § 9-6", grunner: [] },
};

/** In which states of the tenancy each may be asked. */
const i: Readonly<Record<Kravslag, readonly LeieTilstand[]>> = {
  husstand: ["aktiv", "forlengelse_soknad", "oppsagt"],
  framleie: ["aktiv", "forlengelse_soknad"],
  bytte: ["aktiv", "forlengelse_soknad", "avslag_forlengelse"],
  forlengelse: ["aktiv"],
  oppsigelse: ["aktiv", "forlengelse_soknad", "avslag_forlengelse"],
};

/** What can be asked now: an extension only of a contract that ends, and nothing of what already lies there. */
export const muligeKrav = (
  leie: { tilstand: LeieTilstand; til: Dag | null },
  apne: readonly Kravslag[],
): readonly Kravslag[] =>
  kravslag.filter(
    (slag) => i[slag].includes(leie.tilstand) && !apne.includes(slag) && (slag !== "forlengelse" || leie.til),
  );
