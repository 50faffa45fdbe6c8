/** How sure we are of a figure: confirmed in a published source, known in the field, or not confirmed (`domain.md`, tags C K U). */
export type Status = "bekreftet" | "fagkunnskap" | "ubekreftet";

/**
 * A dated value with where it comes from. Dates are ISO days (`2026-01-01`); `gyldigTil` is the last day, open when absent.
 * Unconfirmed values are shown as such wherever they are used.
 */
export type Satt<T> = { verdi: T; gyldigFra: string; gyldigTil?: string; kilde: string; status: Status };

/** The value in force on `dag` (ISO day). Throws when none is: a gap in a dated set is a fault of ours, found by the contract test. */
export function gjeldende<T>(sett: readonly Satt<T>[], dag: string): Satt<T> {
  const funnet = sett.filter((s) => s.gyldigFra <= dag && (s.gyldigTil === undefined || dag <= s.gyldigTil)).at(-1);
  if (!funnet) throw new Error(`ingen verdi gjelder ${dag}`);
  return funnet;
}
