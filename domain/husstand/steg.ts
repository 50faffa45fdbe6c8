import type { Felt } from "../kernel/felt.ts";
import { visibleFields } from "../kernel/skjema.ts";
import type { Steg } from "../kernel/tjeneste.ts";
import { feltSkjema } from "../kernel/verdier.ts";

/** What does not hold together across the fields of a step: the field that carries the message, and its key. */
export type Samsvar<S> = (svar: S) => readonly (readonly [string, string] | false | undefined)[];

/** A step of plain fields: only the visible ones are read, then what must hold between them. */
export const plainSteg = <S>(id: string, felt: Readonly<Record<string, Felt>>, samsvar?: Samsvar<S>): Steg => ({
  id,
  felt,
  schema: (svar, dag) =>
    feltSkjema(Object.fromEntries(visibleFields({ felt }, svar)), svar, dag).superRefine((lest, ctx) => {
      for (const brudd of samsvar?.(lest as S) ?? [])
        if (brudd) ctx.addIssue({ code: "custom", message: brudd[1], path: [brudd[0]] });
    }),
});

/** True when «none of these» is chosen beside something else. */
export const ikkeAlene = (valgte: readonly string[] | undefined, kode: string) =>
  (valgte?.includes(kode) ?? false) && (valgte?.length ?? 0) > 1;
