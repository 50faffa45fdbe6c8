"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { markNotat } from "#usecases/sak/mark-notat.ts";
import { writeNotat } from "#usecases/sak/write-notat.ts";
import { somAnsatt } from "../../../_skjema/som-ansatt.ts";
import { en, tilStaffState } from "../../../_skjema/svar.ts";

const tilSaken = (sakId: string, lagret?: string) =>
  redirect(`/saksbehandling/sak/${sakId}${lagret ? `?lagret=${lagret}` : ""}` as Route);

export async function skrivNotat(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await writeNotat(ansatt, { sakId, slag: en(skjema, "slag"), tekst: en(skjema, "tekst") });
    return svar.ok ? tilSaken(sakId, "notat") : tilStaffState(svar, forrige, skjema);
  });
}

export async function merkNotat(
  sakId: string,
  notatId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await markNotat(ansatt, { sakId, notatId, grunn: en(skjema, "grunn") });
    return svar.ok ? tilSaken(sakId, "merket") : tilStaffState(svar, forrige, skjema);
  });
}
