"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { assignSak } from "#usecases/sak/assign-sak.ts";
import { declareInhabilitet } from "#usecases/sak/declare-inhabilitet.ts";
import { handBackSak } from "#usecases/sak/hand-back-sak.ts";
import { openSak } from "#usecases/sak/open-sak.ts";
import { somAnsatt } from "../../_skjema/som-ansatt.ts";
import { en, tallFra, tilStaffState } from "../../_skjema/svar.ts";

const tilSaken = (sakId: string, lagret?: string) =>
  redirect(`/saksbehandling/sak/${sakId}${lagret ? `?lagret=${lagret}` : ""}` as Route);

export async function apne(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await openSak(ansatt, { sakId, grunn: en(skjema, "grunn"), tekst: en(skjema, "tekst") });
    return svar.ok ? tilSaken(sakId) : tilStaffState(svar, forrige, skjema);
  });
}

export async function leverTilbake(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await handBackSak(ansatt, { sakId, revisjon: tallFra(skjema, "revisjon") });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect("/saksbehandling" as Route);
  });
}

export async function tildel(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await assignSak(ansatt, {
      sakId,
      revisjon: tallFra(skjema, "revisjon"),
      ansattId: en(skjema, "ansattId"),
    });
    return svar.ok ? tilSaken(sakId, "tildelt") : tilStaffState(svar, forrige, skjema);
  });
}

export async function meldInhabil(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await declareInhabilitet(ansatt, { sakId });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect("/saksbehandling" as Route);
  });
}
