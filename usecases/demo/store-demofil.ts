import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sakskrypto } from "#db/krypto.ts";
import { lukkFil, type VedleggRad } from "#db/queries/vedlegg.ts";
import { kommune } from "#domain/kernel/kommune.ts";
import { type Outcome, ok } from "#domain/kernel/outcome.ts";
import { tekst, tekstAv } from "#messages/tekst.ts";
import type { Brevark } from "../brev/ark.ts";
import { manglerTegn } from "../brev/lag-ark.ts";
import { fillager } from "../gateways/fillager.ts";
import { type Pdf, renderPdf } from "../gateways/pdf.ts";
import { defineFlyt } from "../kernel/flyt.ts";

export type Demofil = Pick<VedleggRad, "lagernokkel" | "sha256" | "storrelse">;
type Input = { krav: string; krypto: Sakskrypto };

const laget = new Map<string, Outcome<Pdf>>();
function tegn(krav: string) {
  const pdf = laget.get(krav) ?? renderPdf(ark(krav), manglerTegn());
  laget.set(krav, pdf);
  return pdf;
}

/** A sheet that says what it stands for, and that it is invented. */
const ark = (krav: string): Brevark => ({
  tittel: tekstAv(`startlan-sak.dokument.${krav}.navn`),
  avsender: { kommune: kommune.navn.verdi, kontor: kommune.boligkontor.verdi },
  mottaker: [],
  merker: [],
  blokker: [{ slag: "viktig", tekst: tekst("min-side.demofil") }],
  hilsen: "",
  signaturer: [],
  bunn: "",
  side: { ord: tekst("brev.ark.side"), av: tekst("brev.ark.av") },
  demo: tekst("brev.ark.demo"),
});

/** Makes the file that stands for a document type in the demo, and puts it in the store under the key it is given. */
export const storeDemofil = defineFlyt<Input, Demofil>("demo.lagreFil", async (_actor, { krav, krypto }) => {
  const pdf = tegn(krav);
  if (!pdf.ok) return pdf;
  const mappe = await mkdtemp(join(tmpdir(), "boligdora-demo-"));
  try {
    const sti = join(mappe, "fil.pdf");
    const id = randomUUID();
    const lagernokkel = `${id.slice(0, 2)}/${id}`;
    await writeFile(sti, lukkFil(krypto, lagernokkel, pdf.value.bytes));
    await fillager().put(lagernokkel, sti);
    return ok({ lagernokkel, sha256: pdf.value.sha256, storrelse: pdf.value.bytes.length });
  } finally {
    await rm(mappe, { recursive: true, force: true });
  }
});
