"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { addVisning } from "#usecases/visning/add-visning.ts";
import { somAnsatt } from "../../_skjema/som-ansatt.ts";
import { en, tilStaffState } from "../../_skjema/svar.ts";

export async function leggTilVisning(
  tilbudId: string,
  boligId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const felt = { dag: en(skjema, "dag"), klokka: en(skjema, "klokka"), plasser: en(skjema, "plasser") };
    const svar = await addVisning(ansatt, { boligId, ...felt });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect(`/saksbehandling/tilbud/${tilbudId}?lagret=visning` as Route);
  });
}
