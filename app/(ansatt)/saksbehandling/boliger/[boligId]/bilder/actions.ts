"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { removeBilde } from "#usecases/bolig/receive-bilde.ts";
import { somAnsatt } from "../../../_skjema/som-ansatt.ts";
import { tilStaffState } from "../../../_skjema/svar.ts";

export async function fjernBilde(
  boligId: string,
  bildeId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await removeBilde(ansatt, { boligId, bildeId });
    return svar.ok
      ? redirect(`/saksbehandling/boliger/${boligId}/bilder?lagret=fjernet` as Route)
      : tilStaffState(svar, forrige, skjema, "boligregister");
  });
}
