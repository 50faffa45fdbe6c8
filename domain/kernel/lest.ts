/** What reading one raw text gave: the value, or a message key with the limits the message names. Zod-free: it runs in browsers. */
export type Lest<T> = { ok: true; verdi: T } | { ok: false; kode: string; verdier?: Record<string, string | number> };

export const lest = <T>(verdi: T): Lest<T> => ({ ok: true, verdi });
export const ulest = (kode: string, verdier?: Record<string, string | number>): Lest<never> => ({
  ok: false,
  kode,
  ...(verdier ? { verdier } : {}),
});
