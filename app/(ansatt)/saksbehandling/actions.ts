"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { limit } from "#usecases/kernel/limit.ts";
import { searchFnr } from "#usecases/sak/search-fnr.ts";
import { searchSak } from "#usecases/sak/search-sak.ts";
import { takeSak } from "#usecases/sak/take-sak.ts";
import { type Sokesvar, tilSokesvar } from "./_ko/sokesvar.ts";
import { somAnsatt } from "./_skjema/som-ansatt.ts";
import { en, tallFra, tilStaffState } from "./_skjema/svar.ts";

/** «Ta saken» in a row of the queue. Whoever comes second is told who was first. */
export async function ta(
  sakId: string,
  revisjon: number,
  nummer: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await takeSak(ansatt, { sakId, revisjon });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect(`/saksbehandling?fane=mine&tatt=${nummer.replace("/", "-")}` as Route);
  });
}

/** Search by surname or case number: posted, so that no name stands in an address. */
export async function sok(forrige: Sokesvar, skjema: FormData): Promise<Sokesvar> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const id = en(skjema, "etterId");
    const etter = id ? { navn: en(skjema, "etterNavn"), id } : undefined;
    const svar = await searchSak(ansatt, { tekst: en(skjema, "tekst"), ...(etter ? { etter } : {}) });
    return tilSokesvar(svar, forrige, skjema);
  });
}

/** Search by national number: counted per member of staff (T29), always logged, never in an address. */
export async function sokFnr(forrige: Sokesvar, skjema: FormData): Promise<Sokesvar> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const stopp = await limit(ansatt, "fnrSok");
    if (stopp) return tilSokesvar(stopp, forrige, skjema);
    const svar = await searchFnr(ansatt, { fnr: en(skjema, "fnr"), grunn: en(skjema, "grunn") });
    return tilSokesvar(svar, forrige, skjema);
  });
}

/** Takes a case from its own page and stays there. */
export async function taHer(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await takeSak(ansatt, { sakId, revisjon: tallFra(skjema, "revisjon") });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect(`/saksbehandling/sak/${sakId}` as Route);
  });
}
