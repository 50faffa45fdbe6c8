"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { makeTilbud, makeTilbudDirekte } from "#usecases/tilbud/make-tilbud.ts";
import { somAnsatt } from "../_skjema/som-ansatt.ts";
import { en, tilStaffState } from "../_skjema/svar.ts";

const laget = (tilbudId: string) => redirect(`/saksbehandling/tilbud/${tilbudId}?lagret=laget` as Route);

export async function lagAvValg(valgId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await makeTilbud(ansatt, { valgId, innflytting: en(skjema, "innflytting") });
    return svar.ok ? laget(svar.value.tilbudId) : tilStaffState(svar, forrige, skjema);
  });
}

export async function lagDirekte(plassId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const felt = { boligId: en(skjema, "boligId"), grunn: en(skjema, "grunn"), innflytting: en(skjema, "innflytting") };
    const svar = await makeTilbudDirekte(ansatt, { plassId, ...felt });
    return svar.ok ? laget(svar.value.tilbudId) : tilStaffState(svar, forrige, skjema);
  });
}
