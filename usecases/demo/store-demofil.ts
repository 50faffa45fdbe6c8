import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kommune } from "#domain/kernel/kommune.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { tekst, tekstAv } from "#messages/tekst.ts";
import type { Brevark } from "../brev/ark.ts";
import { manglerTegn } from "../brev/lag-ark.ts";
import { fillager } from "../gateways/fillager.ts";
import { renderPdf } from "../gateways/pdf.ts";
import { defineFlyt } from "../kernel/flyt.ts";

export type Demofil = { lagernokkel: string; sha256: string; storrelse: number };

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

/** Makes the file that stands for a document type in the demo, and puts it in the store. */
export const storeDemofil = defineFlyt<{ krav: string }, Demofil>("demo.lagreFil", async (_actor, { krav }) => {
  const pdf = renderPdf(ark(krav), manglerTegn());
  if (!pdf.ok) return pdf;
  const mappe = await mkdtemp(join(tmpdir(), "boligdora-demo-"));
  try {
    const sti = join(mappe, "fil.pdf");
    await writeFile(sti, pdf.value.bytes);
    const id = randomUUID();
    const lagernokkel = `${id.slice(0, 2)}/${id}`;
    await fillager().put(lagernokkel, sti);
    return ok({ lagernokkel, sha256: pdf.value.sha256, storrelse: pdf.value.bytes.length });
  } finally {
    await rm(mappe, { recursive: true, force: true });
  }
});
