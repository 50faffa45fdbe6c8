"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { holdInnhold } from "#usecases/oppbevaring/hold-innhold.ts";
import { releaseInnhold } from "#usecases/oppbevaring/release-innhold.ts";
import { somAnsatt } from "../_skjema/som-ansatt.ts";
import { en, tilStaffState } from "../_skjema/svar.ts";

export async function hold(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await holdInnhold(ansatt, { sakId, grunn: en(skjema, "grunn") });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect(`/saksbehandling/sak/${sakId}?fane=logg&lagret=oppbevaring` as Route);
  });
}

export async function frigi(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await releaseInnhold(ansatt, { sakId, avlevert: en(skjema, "avlevert") });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect("/saksbehandling/oppbevaring?lagret=frigitt" as Route);
  });
}
