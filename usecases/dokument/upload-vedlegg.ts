import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import type { ReadableStream } from "node:stream/web";
import { lukkFil } from "#db/queries/vedlegg.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { iArbeidsmappe } from "../gateways/arbeidsmappe.ts";
import { kontrollerFil } from "../gateways/fil-kontroll.ts";
import { fillager } from "../gateways/fillager.ts";
import { lesMultipart, type MottattFil } from "../gateways/multipart.ts";
import { drap } from "../kernel/drap.ts";
import { defineFlyt } from "../kernel/flyt.ts";
import { logg } from "../kernel/logg.ts";
import { beginVedlegg } from "./begin-vedlegg.ts";
import { checkOpplasting } from "./check-opplasting.ts";
import { renFilnavn, visFilnavn } from "./filnavn.ts";
import { grenser } from "./grenser.ts";
import { receiveVedlegg } from "./receive-vedlegg.ts";

export type Lagt = { vedleggId: string; filnavn: string; storrelse: number };
export type Avvist = { filnavn: string; storrelse: number; kode: string };
export type Opplastingssvar = { mottatt: readonly Lagt[]; avvist: readonly Avvist[] };

type Input = {
  soknadId: string;
  kropp: ReadableStream<Uint8Array> | null;
  contentType: string | null;
  lengde: number;
};

const kodeAv = (avslag: { kode: string }) => avslag.kode.split(".").at(-1) ?? "galt";

/** One file: what it really is, a row, the object under the key of the application, and only then «mottatt» (`security-reliability.md` B6, two steps). */
async function leggInn(actor: Actor, soknadId: string, krav: string, fil: MottattFil): Promise<Outcome<Lagt>> {
  if (fil.forStor) return refuse("vedlegg.forStor");
  const kontrollert = await kontrollerFil(fil.sti);
  if (typeof kontrollert === "string") return refuse(`vedlegg.${kontrollert}`);
  const id = randomUUID();
  const lagernokkel = `${id.slice(0, 2)}/${id}`;
  const { type, mime, storrelse, sha256, sti } = kontrollert;
  const filnavn = renFilnavn(fil.navn, type);
  const begynt = await beginVedlegg(actor, { soknadId, krav, filnavn, mime, storrelse, sha256, lagernokkel });
  if (!begynt.ok) return begynt;
  drap("vedlegg.rad");
  const lukket = `${sti}.lukket`;
  await writeFile(lukket, lukkFil(begynt.value.krypto, lagernokkel, await readFile(sti)), { mode: 0o600 });
  await fillager().put(lagernokkel, lukket);
  drap("vedlegg.objekt");
  return receiveVedlegg(actor, { soknadId, vedleggId: begynt.value.vedleggId });
}

/**
 * Receives the files of one multipart body (fields first: `krav`), one after another. Each is taken or refused by itself, with
 * its name. Refused as a whole: a body too large, cut short or unreadable, and an application that is not hers.
 */
export const uploadVedlegg = defineFlyt<Input, Opplastingssvar>("vedlegg.upload", async (actor, input) => {
  const { soknadId, kropp, contentType, lengde } = input;
  const kan = await checkOpplasting(actor, { soknadId });
  if (!kan.ok) return kan;
  if (lengde > grenser.soknad + 1024 * 1024) return refuse("vedlegg.forStor");
  return iArbeidsmappe(async (mappe) => {
    const lest = await lesMultipart(kropp, contentType, mappe);
    if (typeof lest === "string") return refuse(`vedlegg.${lest}`, { felt: [{ felt: "fil", kode: lest }] });
    const krav = lest.felt.krav ?? "annet";
    const mottatt: Lagt[] = [];
    const avvist: Avvist[] = [];
    for (const fil of lest.filer) {
      const ut = await leggInn(actor, soknadId, krav, fil).catch((feil: unknown) => {
        logg.error({ kode: "vedlegg.lagring", feil }, "en fil ble ikke lagret");
        return refuse("vedlegg.galt");
      });
      if (ut.ok) mottatt.push(ut.value);
      else avvist.push({ filnavn: visFilnavn(fil.navn), storrelse: fil.storrelse, kode: kodeAv(ut) });
    }
    if (lest.filer.length === 0) avvist.push({ filnavn: "", storrelse: 0, kode: "ingenFil" });
    return ok({ mottatt, avvist });
  });
});
