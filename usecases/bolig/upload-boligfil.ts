import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { ReadableStream } from "node:stream/web";
import type { Importfeil } from "#db/schema/boligimport.ts";
import { type Outcome, refuse } from "#domain/kernel/outcome.ts";
import { iArbeidsmappe } from "../gateways/arbeidsmappe.ts";
import { lesMultipart } from "../gateways/multipart.ts";
import { defineFlyt } from "../kernel/flyt.ts";
import { importBoliger } from "./import-boliger.ts";
import { MAKS_BYTES, readBoligfil } from "./read-boligfil.ts";
import { viewNyBolig } from "./view-bolig.ts";

type Input = { kropp: ReadableStream<Uint8Array> | null; contentType: string | null };
export type Importsvar = { importId: string; antall: number; feil: readonly Importfeil[]; antallFeil: number };

const avslag = (kode: string) => refuse(`boligimport.${kode}`, { felt: [{ felt: "fil", kode }] });

/** Takes a CSV file of homes from a form: read whole, judged row by row, written all or not at all. Answers also when it was refused: with why. */
export const uploadBoligfil = defineFlyt<Input, Importsvar>(
  "bolig.uploadFil",
  async (actor, { kropp, contentType }) => {
    const kan = await viewNyBolig(actor, {});
    if (!kan.ok) return kan;
    return iArbeidsmappe(async (mappe): Promise<Outcome<Importsvar>> => {
      const lest = await lesMultipart(kropp, contentType, mappe);
      if (typeof lest === "string") return avslag(lest);
      const [fil, ...flere] = lest.filer;
      if (!fil) return avslag("ingenFil");
      if (flere.length > 0) return avslag("enAvGangen");
      if (fil.forStor || fil.storrelse > MAKS_BYTES) return avslag("forStor");
      const bytes = await readFile(fil.sti);
      const innhold = readBoligfil(bytes);
      return importBoliger(actor, {
        sha256: createHash("sha256").update(bytes).digest("hex"),
        rader: innhold.ok ? innhold.rader : [],
        feilIFilen: innhold.ok ? [] : innhold.feil,
      });
    });
  },
);
