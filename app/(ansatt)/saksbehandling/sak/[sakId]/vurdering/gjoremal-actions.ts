"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { registerGjoremal } from "#usecases/vedtak/register-gjoremal.ts";
import { somAnsatt } from "../../../_skjema/som-ansatt.ts";
import { en, flere, tilStaffState } from "../../../_skjema/svar.ts";

const lagret = (sakId: string, del: string, hva: string) =>
  redirect(`/saksbehandling/sak/${sakId}/vurdering?del=${del}&lagret=${hva}` as Route);

export async function registrerSamtale(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await registerGjoremal(ansatt, {
      slag: "samtale",
      sakId,
      dato: en(skjema, "dato"),
      mate: en(skjema, "mate"),
      deltakere: en(skjema, "deltakere"),
      tolk: en(skjema, "tolk"),
      temaer: flere(skjema, "temaer"),
      frarading: en(skjema, "frarading"),
      merknad: en(skjema, "merknad"),
    });
    return svar.ok ? lagret(sakId, "gjoremal", "gjoremal") : tilStaffState(svar, forrige, skjema);
  });
}

export async function registrerKredittsjekk(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await registerGjoremal(ansatt, {
      slag: "kredittsjekk",
      sakId,
      dato: en(skjema, "dato"),
      resultat: en(skjema, "resultat"),
      merknad: en(skjema, "merknad"),
    });
    return svar.ok ? lagret(sakId, "gjoremal", "gjoremal") : tilStaffState(svar, forrige, skjema);
  });
}
