import type { Tx } from "../client.ts";
import { namesOfAnsatte } from "./ansatt-navn.ts";
import { listHendelser } from "./hendelse.ts";

/** Who changed a case last, what and when: told to the member of staff whose change came second. */
export type SisteEndring = { type: string; hvem: string | null; tid: string };

export async function findSisteEndring(tx: Tx, sakId: string): Promise<SisteEndring | undefined> {
  const [siste] = await listHendelser(tx, sakId, 1);
  if (!siste) return undefined;
  const navn = siste.aktorKind === "ansatt" ? await namesOfAnsatte(tx, [siste.aktorId]) : {};
  return { type: siste.type, hvem: navn[siste.aktorId] ?? null, tid: siste.tid.toISOString() };
}
