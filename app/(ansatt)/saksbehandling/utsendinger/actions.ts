"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { markHandled } from "#usecases/drift/mark-handled.ts";
import { retryStoppet } from "#usecases/drift/retry-stoppet.ts";
import { somAnsatt } from "../_skjema/som-ansatt.ts";
import { en, tilStaffState } from "../_skjema/svar.ts";

export async function provIgjen(jobbId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await retryStoppet(ansatt, { jobbId });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect("/saksbehandling/utsendinger?lagret=prov" as Route);
  });
}

export async function handtert(jobbId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await markHandled(ansatt, {
      jobbId,
      grunn: en(skjema, "grunn"),
      underrettet: en(skjema, "underrettet"),
    });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect("/saksbehandling/utsendinger?lagret=handtert" as Route);
  });
}
