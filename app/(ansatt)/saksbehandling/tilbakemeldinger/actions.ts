"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { markBesvart } from "#usecases/tilbakemelding/mark-besvart.ts";
import { somAnsatt } from "../_skjema/som-ansatt.ts";
import { tilStaffState } from "../_skjema/svar.ts";

export async function besvart(id: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await markBesvart(ansatt, { id });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect("/saksbehandling/tilbakemeldinger?lagret=besvart" as Route);
  });
}
