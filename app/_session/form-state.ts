import type { RaSvar } from "#domain/kernel/felt.ts";
import type { FeltFeil, Refusal } from "#domain/kernel/outcome.ts";

/**
 * What a server action answers when it does not redirect: codes and field keys (never sentences), what the person wrote, and a
 * counter so that a second failure moves focus again. An empty object is the first, untouched state.
 */
export type FormState = { n?: number; kode?: string; felt?: readonly FeltFeil[]; verdier?: RaSvar; detaljer?: unknown };

/** A refusal as form state; `verdier` are the person's own raw values, given back so that nothing typed is lost. */
export const toFormState = (avslag: Refusal, forrige: FormState = {}, verdier?: RaSvar): FormState => ({
  n: (forrige.n ?? 0) + 1,
  kode: avslag.kode,
  felt: avslag.felt ?? [],
  ...(verdier ? { verdier } : {}),
  ...(avslag.detaljer === undefined ? {} : { detaljer: avslag.detaljer }),
});
