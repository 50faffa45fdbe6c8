import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import type { ReadableStream } from "node:stream/web";
import { lukkBilde } from "#db/queries/bolig-bilde.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Outcome, refuse } from "#domain/kernel/outcome.ts";
import { iArbeidsmappe } from "../gateways/arbeidsmappe.ts";
import { kontrollerFil } from "../gateways/fil-kontroll.ts";
import { fillager } from "../gateways/fillager.ts";
import { lesMultipart, type Opplasting } from "../gateways/multipart.ts";
import { defineFlyt } from "../kernel/flyt.ts";
import { beginBilde } from "./begin-bilde.ts";
import { checkEndring } from "./check-endring.ts";
import { receiveBilde } from "./receive-bilde.ts";

type Input = {
  boligId: string;
  kropp: ReadableStream<Uint8Array> | null;
  contentType: string | null;
};

const avslag = (kode: string, felt = "fil") => refuse(`boligbilde.${kode}`, { felt: [{ felt, kode }] });

async function leggInn(
  actor: Actor,
  boligId: string,
  { felt, filer }: Opplasting,
): Promise<Outcome<{ bildeId: string }>> {
  const [fil, ...flere] = filer;
  if (!fil) return avslag("ingenFil");
  if (flere.length > 0) return avslag("enAvGangen");
  if (fil.forStor) return avslag("forStor");
  // Nothing sees whether somebody is in a picture: the one who uploads says that nobody is.
  if (felt.utenPersoner !== "ja") return avslag("mangler", "utenPersoner");
  const kontrollert = await kontrollerFil(fil.sti);
  if (typeof kontrollert === "string") return avslag(kontrollert);
  const { mime, mal, storrelse, sha256, sti } = kontrollert;
  if (!mal) return avslag("ikkeBilde");
  const id = randomUUID();
  const lagernokkel = `${id.slice(0, 2)}/${id}`;
  const { slag, alt = "" } = felt;
  const begynt = await beginBilde(actor, { boligId, slag, alt, mime, mal, storrelse, sha256, lagernokkel });
  if (!begynt.ok) return begynt;
  const lukket = `${sti}.lukket`;
  await writeFile(lukket, lukkBilde(begynt.value, await readFile(sti)), { mode: 0o600 });
  await fillager().put(lagernokkel, lukket);
  return receiveBilde(actor, { boligId, bildeId: begynt.value.id });
}

/**
 * Takes one picture of a home: fields `slag` (bilde, plan), `alt`, `utenPersoner` and the file. Its content is checked and drawn anew, so
 * that place, camera and owner in it are gone (`security-reliability.md` B6). Refuses with the field.
 */
export const uploadBilde = defineFlyt<Input, { bildeId: string }>("boligbilde.upload", async (actor, input) => {
  const kan = await checkEndring(actor, { boligId: input.boligId });
  if (!kan.ok) return kan;
  return iArbeidsmappe(async (mappe) => {
    const lest = await lesMultipart(input.kropp, input.contentType, mappe);
    return typeof lest === "string" ? avslag(lest) : leggInn(actor, input.boligId, lest);
  });
});
