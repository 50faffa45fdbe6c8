import { z } from "zod";
import type { Dag } from "#domain/kernel/dag.ts";
import { lesDato, type Retning } from "#domain/kernel/dato.ts";
import { type FeltFeil, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";

/** Every act in a tenancy names it and the revision that was seen. */
export const medRevisjon = { leieforholdId: z.uuid(), revisjon: z.int().positive() };
export const rattekst = z.string().max(6000);
export const radato = z.string().max(40);

/** Somebody was first: the page must be read again. */
export const endret = () => refuse("leie.endretAvAndre");

type Felt = { ok: true; verdi: string } | { ok: false; feil: FeltFeil };
const felt = (navn: string, l: ReturnType<typeof lesTekst>): Felt =>
  l.ok ? l : { ok: false, feil: { felt: navn, kode: l.kode, ...(l.verdier ? { verdier: l.verdier } : {}) } };

export const lesOrd = (navn: string, ra: string, maks = 1000): Felt => felt(navn, lesTekst(ra, { maks, linjer: true }));
/** Words that may be left out. */
export const lesValgfritt = (navn: string, ra: string, maks = 1000): Felt =>
  ra.trim() === "" ? { ok: true, verdi: "" } : lesOrd(navn, ra, maks);
export const lesDag = (navn: string, ra: string, idag: Dag, retning: Retning = "fri"): Felt =>
  felt(navn, lesDato(ra, idag, retning));

/** The faults of fields that were read, in order. */
export const feilI = (...lest: readonly Felt[]): FeltFeil[] => lest.flatMap((l) => (l.ok ? [] : [l.feil]));
