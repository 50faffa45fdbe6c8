"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { commitKjoring } from "#usecases/tildeling/commit-kjoring.ts";
import { runTildeling } from "#usecases/tildeling/run-tildeling.ts";
import { somAnsatt } from "../_skjema/som-ansatt.ts";
import { tilStaffState } from "../_skjema/svar.ts";

export async function forplikt(enhet: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await commitKjoring(ansatt, { enhet });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect(`/saksbehandling/tildeling/${svar.value.kjoringId}` as Route);
  });
}

export async function kjor(kjoringId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await runTildeling(ansatt, { kjoringId });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect(`/saksbehandling/tildeling/${kjoringId}` as Route);
  });
}
