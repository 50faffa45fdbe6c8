import type { Fortelling } from "../fortelling.ts";
import { ali, gro, piotr } from "./ali-gro-piotr.ts";
import { ane, jorunn } from "./ane-og-jorunn.ts";
import { bente, hamza } from "./bente-og-hamza.ts";
import { daniel, julie } from "./daniel-og-julie.ts";
import { espen, fatou } from "./espen-og-fatou.ts";
import { faste } from "./faste.ts";
import { georg, lan } from "./georg-og-lan.ts";
import { halina } from "./halina-kowalczyk.ts";
import { inger, maria, viktor } from "./inger-viktor-maria.ts";
import { kjersti } from "./kjersti-voll.ts";
import { liselotte, yonas } from "./liselotte-yonas.ts";
import { marit } from "./marit-solbakken.ts";
import { mehmet, sigrid } from "./mehmet-og-sigrid.ts";
import { katarina, ove } from "./ove-og-katarina.ts";
import { omar, ragnhild } from "./ragnhild-og-omar.ts";
import { arne, leila, randi } from "./randi-leila-arne.ts";
import { rolf } from "./rolf-haugerud.ts";
import { samira } from "./samira-yusuf.ts";
import { tobias } from "./tobias-nyborg.ts";
import { nora, sofie } from "./utkast.ts";
import { henrik, zahra } from "./zahra-henrik.ts";

/** Everybody in the demo municipality. The first eight have no case yet: the journeys are theirs to play. */
export const alle: readonly Fortelling[] = [
  ...faste,
  ali,
  ane,
  arne,
  bente,
  daniel,
  espen,
  fatou,
  georg,
  gro,
  halina,
  hamza,
  henrik,
  inger,
  jorunn,
  julie,
  katarina,
  kjersti,
  lan,
  leila,
  liselotte,
  maria,
  marit,
  mehmet,
  nora,
  omar,
  ove,
  piotr,
  ragnhild,
  randi,
  rolf,
  samira,
  sigrid,
  sofie,
  tobias,
  viktor,
  yonas,
  zahra,
];
