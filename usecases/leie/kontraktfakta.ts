import type { Leie } from "#db/queries/leieforhold.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { kommune } from "#domain/kernel/kommune.ts";
import type { Kontraktfakta } from "#domain/leie/brev-kontrakt.ts";
import { reglerAv } from "#domain/leie/satser.ts";
import { iTidspunkt } from "../brev/formater.ts";

/** A tenancy's row as the contract says it; `leier` is the tenant's name. With `signert`, when both have. */
export function kontraktfakta(leie: Leie, leier: string, idag: Dag, signert = false): Kontraktfakta {
  return {
    leier,
    utleier: kommune.navn.verdi,
    bolig: {
      kode: leie.kode,
      boligtype: leie.boligtype,
      omrade: leie.omrade,
      soverom: leie.soverom,
      bra: leie.bra,
      adresse: leie.adresse,
      strom: leie.stromInkludert,
      reservert: leie.reservert,
    },
    fra: leie.fra,
    til: leie.til,
    leieMnd: leie.leieMnd,
    depositum: leie.depositum,
    sikkerhet: leie.sikkerhet,
    opplyst: leie.opplystReservert ? osloDag(leie.opplystReservert) : null,
    regler: reglerAv(leie.regelsett, idag),
    ...(signert && leie.signertLeier && leie.signertUtleier
      ? { signert: { leier: iTidspunkt(leie.signertLeier), utleier: iTidspunkt(leie.signertUtleier) } }
      : {}),
  };
}
