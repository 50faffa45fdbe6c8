"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { leavePlass } from "#usecases/plass/leave-plass.ts";
import { pausePlass, resumePlass } from "#usecases/plass/pause-plass.ts";
import { proposePrioritet } from "#usecases/plass/propose-prioritet.ts";
import { somAnsatt } from "../../../_skjema/som-ansatt.ts";
import { en, tallFra, tilStaffState } from "../../../_skjema/svar.ts";
import { grupper } from "../vurdering/grupper.ts";

const ferdig = (sakId: string, lagret: string) =>
  redirect(`/saksbehandling/sak/${sakId}/plass?lagret=${lagret}` as Route);

export async function paus(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const inn = { sakId, revisjon: tallFra(skjema, "revisjon"), til: en(skjema, "til"), grunn: en(skjema, "grunn") };
    const svar = await pausePlass(ansatt, inn);
    return svar.ok ? ferdig(sakId, "pauset") : tilStaffState(svar, forrige, skjema);
  });
}

export async function gjenoppta(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await resumePlass(ansatt, { sakId, revisjon: tallFra(skjema, "revisjon") });
    return svar.ok ? ferdig(sakId, "gjenopptatt") : tilStaffState(svar, forrige, skjema);
  });
}

export async function avslutt(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const inn = { sakId, revisjon: tallFra(skjema, "revisjon"), rute: en(skjema, "rute"), grunn: en(skjema, "grunn") };
    const svar = await leavePlass(ansatt, inn);
    return svar.ok ? ferdig(sakId, "avsluttet") : tilStaffState(svar, forrige, skjema);
  });
}

export async function foreslaPrioritet(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await proposePrioritet(ansatt, {
      sakId,
      revisjon: tallFra(skjema, "revisjon"),
      tillegg: grupper(skjema, "tillegg").tillegg ?? {},
    });
    return svar.ok ? ferdig(sakId, "foreslatt") : tilStaffState(svar, forrige, skjema);
  });
}
