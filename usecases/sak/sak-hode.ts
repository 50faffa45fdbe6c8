import type { Sak } from "#db/queries/sak.ts";
import type { Actor, Gradering } from "#domain/kernel/actor.ts";
import { dagerMellom, osloDag } from "#domain/kernel/dag.ts";
import { narmerSegFrist } from "#domain/sak/frister.ts";
import { policy } from "#domain/sak/policy.ts";
import { erUbesluttet, type SakHandling, type SakTilstand } from "#domain/sak/tilstand.ts";
import { muligeHandlinger } from "./mulige-handlinger.ts";

/** What stands at the top of every page of a case, and what this person may do there. */
export type SakHode = {
  sakId: string;
  nummer: string;
  /** «Hansen, A.» */
  listenavn: string;
  gradering: Gradering;
  tjeneste: Sak["tjeneste"];
  tilstand: SakTilstand;
  mottatt: string;
  fristSvar: string;
  frist: string;
  /** Days left until the one-month answer is due, negative when it has passed; null once it is decided. */
  dagerIgjen: number | null;
  fristmerke: "over" | "snart" | "god" | null;
  ansvarlig: string | null;
  erMin: boolean;
  revisjon: number;
  handlinger: readonly SakHandling[];
  kan: { ta: boolean; leverTilbake: boolean; tildel: boolean; vurder: boolean; notat: boolean; beslutt: boolean };
};

export function sakHode(sak: Sak, actor: Actor, navn: Record<string, string>, idag: string): SakHode {
  const mottatt = osloDag(sak.mottatt as Date);
  const dagerIgjen = erUbesluttet(sak.tilstand) ? dagerMellom(idag, sak.fristSvar) : null;
  return {
    sakId: sak.id,
    nummer: `${sak.ar}/${sak.lopenummer}`,
    listenavn: sak.listenavn,
    gradering: sak.gradering,
    tjeneste: sak.tjeneste,
    tilstand: sak.tilstand,
    mottatt,
    fristSvar: sak.fristSvar,
    frist: sak.frist,
    dagerIgjen,
    fristmerke: dagerIgjen === null ? null : dagerIgjen < 0 ? "over" : narmerSegFrist(mottatt, idag) ? "snart" : "god",
    ansvarlig: sak.ansvarlig ? (navn[sak.ansvarlig] ?? null) : null,
    erMin: actor.kind === "ansatt" && sak.ansvarlig === actor.ansattId,
    revisjon: sak.revisjon,
    handlinger: muligeHandlinger(actor, sak),
    kan: {
      ta: policy.takeSak(actor, sak) || policy.takePlass(actor, sak),
      leverTilbake: policy.handBack(actor, sak),
      tildel: policy.assignSak(actor, sak) || policy.assignPlass(actor, sak),
      vurder: policy.assess(actor, sak),
      notat: policy.writeNote(actor, sak),
      beslutt: policy.approve(actor, sak),
    },
  };
}
