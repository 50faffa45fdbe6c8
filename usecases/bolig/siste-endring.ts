import type { Tx } from "#db/client.ts";
import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { listEndringer, listStatuser } from "#db/queries/bolig-historie.ts";

/** Who changed the home last, with what and when: what a conflict is answered with. */
export async function sisteEndring(tx: Tx, boligId: string) {
  const [endringer, statuser] = [await listEndringer(tx, boligId), await listStatuser(tx, [boligId])];
  const felt = endringer[0] && { type: "bolig.endret", ...endringer[0] };
  const status = statuser.at(-1);
  const siste = felt && (!status || felt.tid > status.tid) ? felt : status && { type: "bolig.flyttet", ...status };
  if (!siste) return undefined;
  const navn = await namesOfAnsatte(tx, [siste.aktorId]);
  return { type: siste.type, hvem: siste.aktorId ? (navn[siste.aktorId] ?? null) : null, tid: siste.tid.toISOString() };
}
