import type { Actor } from "#domain/kernel/actor.ts";
import { policy, type SakFakta } from "#domain/sak/policy.ts";
import { handlinger, type SakHandling } from "#domain/sak/tilstand.ts";

type Regel = (actor: Actor, sak: SakFakta) => boolean;
const kanFordele: Regel = (actor, sak) => policy.takeSak(actor, sak) || policy.assignSak(actor, sak);

/** Who may do each move that staff makes. Moves without a line are the resident's, a job's, or a later issue's. */
const hvem: Partial<Record<SakHandling, Regel>> = {
  fordel: kanFordele,
  forelopigSvar: policy.sendLetter,
  innstill: policy.propose,
  returner: policy.returnInnstilling,
  vedtaBevis: policy.approve,
  vedtaTilsagn: policy.approve,
  vedtaAvslag: policy.approve,
  vedtaAvvisning: policy.approve,
};

/** What the screen offers: the moves of the machine from here, that this person may make. It cannot offer what the rule refuses. */
export const muligeHandlinger = (actor: Actor, sak: SakFakta): readonly SakHandling[] =>
  handlinger(sak.tilstand).filter((h) => hvem[h]?.(actor, sak) ?? false);
