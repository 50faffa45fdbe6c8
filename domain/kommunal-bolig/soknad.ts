import { boligIDag, husstand } from "../husstand/felt.ts";
import { ikkeAlene, plainSteg } from "../husstand/steg.ts";
import type { Steg } from "../kernel/tjeneste.ts";
import { boligbehov, forsok, type KommunalBoligSvar } from "./felt.ts";

export const kommunalBoligSteg: readonly Steg[] = [
  plainSteg<KommunalBoligSvar>("husstand", husstand, (svar) => [
    (svar.forsorgerVoksne ?? 0) > (svar.andreVoksne ?? 0) && ["forsorgerVoksne", "flereEnnVoksne"],
  ]),
  plainSteg("bolig-i-dag", boligIDag),
  plainSteg<KommunalBoligSvar>("boligbehov", boligbehov, (svar) => [
    ikkeAlene(svar.tilgjengelighet, "ingen") && ["tilgjengelighet", "ingenOgAnnet"],
  ]),
  plainSteg<KommunalBoligSvar>("forsok", forsok, (svar) => [
    ikkeAlene(svar.provd, "ingenting") && ["provd", "ingenOgAnnet"],
  ]),
];
