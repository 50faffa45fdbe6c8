import type { Tx } from "../client.ts";
import { namesOfAnsatte } from "./ansatt-navn.ts";
import { listHendelser } from "./hendelse.ts";

/** The house's own doings after somebody's act (a letter made, a notice sent) are never this many. */
const SETT_PA = 20;

/** The person who changed a case last, what and when: told to the member of staff whose change came second. */
export type SisteEndring = { type: string; hvem: string | null; tid: string };

export async function findSisteEndring(tx: Tx, sakId: string): Promise<SisteEndring | undefined> {
  const siste = (await listHendelser(tx, sakId, SETT_PA)).find((h) => h.aktorKind !== "system");
  if (!siste) return undefined;
  const navn = siste.aktorKind === "ansatt" ? await namesOfAnsatte(tx, [siste.aktorId]) : {};
  return { type: siste.type, hvem: navn[siste.aktorId] ?? null, tid: siste.tid.toISOString() };
}
