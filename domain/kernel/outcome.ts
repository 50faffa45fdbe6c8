/** One field that could not be accepted: `felt` is the path (`barn.0.alder`), `kode` a message key (`mangler`, `helekroner`). */
export type FeltFeil = { felt: string; kode: string; verdier?: Record<string, string | number> };

/** A refusal is a value, never an exception: `kode` is a stable key («sak.ulovligOvergang») that messages give words to. */
export type Refusal = { ok: false; kode: string; felt?: readonly FeltFeil[]; detaljer?: unknown };

export type Outcome<T> = { ok: true; value: T } | Refusal;

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** Makes a refusal. `felt` names the fields at fault; `detaljer` is data the caller may show (for instance the other tab's values). */
export const refuse = (kode: string, mer: { felt?: readonly FeltFeil[]; detaljer?: unknown } = {}): Refusal => ({
  ok: false,
  kode,
  ...mer,
});
