"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { saveBeregning } from "#usecases/vedtak/save-beregning.ts";
import { saveVurdering } from "#usecases/vedtak/save-vurdering.ts";
import { somAnsatt } from "../../../_skjema/som-ansatt.ts";
import { en, tallFra, tilStaffState } from "../../../_skjema/svar.ts";
import { grupper } from "./grupper.ts";

const lagret = (sakId: string, del: string, hva: string) =>
  redirect(`/saksbehandling/sak/${sakId}/vurdering?del=${del}&lagret=${hva}` as Route);

export async function lagreVurdering(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await saveVurdering(ansatt, {
      sakId,
      versjon: tallFra(skjema, "versjon"),
      egne: grupper(skjema, "egne"),
      barnetsBeste: en(skjema, "barnetsBeste"),
    });
    return svar.ok ? lagret(sakId, "vilkar", "vurdering") : tilStaffState(svar, forrige, skjema);
  });
}

export async function lagreBeregning(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await saveBeregning(ansatt, {
      sakId,
      versjon: tallFra(skjema, "versjon"),
      linjer: grupper(skjema, "linjer"),
      livsoppholdValg: en(skjema, "livsoppholdValg"),
      satt: grupper(skjema, "satt").satt ?? {},
      grunner: grupper(skjema, "grunner").grunner ?? {},
    });
    return svar.ok ? lagret(sakId, "beregning", "beregning") : tilStaffState(svar, forrige, skjema);
  });
}
