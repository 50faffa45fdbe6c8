"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { sendForelopigSvar } from "#usecases/brev/send-forelopig-svar.ts";
import { somAnsatt } from "../../../_skjema/som-ansatt.ts";
import { en, tallFra, tilStaffState } from "../../../_skjema/svar.ts";

export async function sendForelopig(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await sendForelopigSvar(ansatt, {
      sakId,
      revisjon: tallFra(skjema, "revisjon"),
      grunn: en(skjema, "grunn"),
      forventet: en(skjema, "forventet"),
      merknad: en(skjema, "merknad"),
    });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect(`/saksbehandling/sak/${sakId}?fane=brev&lagret=forelopig` as Route);
  });
}
