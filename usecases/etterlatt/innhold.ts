import { z } from "zod";
import { decryptField, encryptField } from "#db/krypto.ts";

/** Hours that words wait for the one who wrote them (`security-reliability.md` D7). */
export const ETTERLATT_TIMER = 24;

/** Which form: «steg:<soknadId>:<steg>», «klage:<vedtakId>». Ids only, no words. */
export const stedInput = z
  .string()
  .regex(/^[\w-]+(?::[\w-]+){1,3}$/)
  .max(150);

/** The form's name/value pairs as posted. */
export const parInput = z
  .array(z.tuple([z.string().max(200), z.string().max(20_000)]))
  .max(1_000)
  .refine((par) => par.reduce((sum, [navn, verdi]) => sum + navn.length + verdi.length, 0) <= 200_000, "forLang");
export type Par = z.infer<typeof parInput>;

/** The ciphertext is bound to the person and the form: a row moved to another opens for nobody. */
const plass = (personId: string, sted: string) => `etterlatt:${personId}:${sted}`;
export const lukk = (personId: string, sted: string, par: Par) =>
  encryptField(plass(personId, sted), JSON.stringify(par));
export const apne = (personId: string, sted: string, pakke: string): Par =>
  parInput.parse(JSON.parse(decryptField(plass(personId, sted), pakke)));
