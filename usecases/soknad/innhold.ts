import { createHash } from "node:crypto";
import type { Dokumentsvar } from "#db/schema/soknad.ts";
import type { RaSvar } from "#domain/kernel/felt.ts";
import { visibleFields, visibleSteps } from "#domain/kernel/skjema.ts";
import type { Dokumentkrav, TjenesteId } from "#domain/kernel/tjeneste.ts";
import { tjenester } from "#domain/tjenester.ts";

/** The answers that are shown now, and so the ones that are sent: hidden ones stay behind in the draft (form rule 7). */
export function synligeSvar(id: TjenesteId, svar: RaSvar): RaSvar {
  const par = visibleSteps(tjenester[id], svar).flatMap((steg) =>
    visibleFields(steg, svar).flatMap(([navn]) => {
      const verdi = svar[navn];
      return verdi === undefined ? [] : [[navn, verdi] as const];
    }),
  );
  return Object.fromEntries(par);
}

/** The papers that the shown answers call for; one line per type, the first reason counts. */
export function dokumentkravAv(id: TjenesteId, svar: RaSvar): readonly Dokumentkrav[] {
  const krav = tjenester[id].dokumenter(synligeSvar(id, svar));
  return krav.filter((k, i) => krav.findIndex((annet) => annet.type === k.type) === i);
}

/** Papers that must be answered and are not: neither a file nor «har ikke nå». */
export const ubesvarteKrav = (
  krav: readonly Dokumentkrav[],
  filer: readonly { krav: string }[],
  dokumentsvar: Dokumentsvar,
) => krav.filter((k) => k.pakrevd && !Object.hasOwn(dokumentsvar, k.type) && !filer.some((fil) => fil.krav === k.type));

const canonical = (verdi: unknown): unknown =>
  Array.isArray(verdi)
    ? verdi.map(canonical)
    : typeof verdi === "object" && verdi !== null
      ? Object.fromEntries(
          Object.entries(verdi)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, v]) => [k, canonical(v)]),
        )
      : verdi;

/** SHA-256 of what is sent, independent of key order: tells a repeated sending from another one with the same key. */
export const innholdshash = (innhold: Record<string, unknown>): string =>
  createHash("sha256")
    .update(JSON.stringify(canonical(innhold)))
    .digest("hex");
