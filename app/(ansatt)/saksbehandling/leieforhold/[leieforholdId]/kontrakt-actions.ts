"use server";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { countersignKontrakt } from "#usecases/leie/kontrakt/countersign-kontrakt.ts";
import { registerInnflytting } from "#usecases/leie/kontrakt/register-innflytting.ts";
import { registerSikkerhet } from "#usecases/leie/kontrakt/register-sikkerhet.ts";
import { saveProtokoll } from "#usecases/leie/kontrakt/save-protokoll.ts";
import { sendKontrakt } from "#usecases/leie/kontrakt/send-kontrakt.ts";
import { tellReservert } from "#usecases/leie/kontrakt/tell-reservert.ts";
import { somAnsatt } from "../../_skjema/som-ansatt.ts";
import { en, skrevet, tallFra, tilStaffState } from "../../_skjema/svar.ts";
import { tilSiden } from "./til-siden.ts";

const sett = (leieforholdId: string, skjema: FormData) => ({ leieforholdId, revisjon: tallFra(skjema, "revisjon") });

export async function leieOpplys(leieforholdId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await tellReservert(ansatt, sett(leieforholdId, skjema));
    return svar.ok ? tilSiden(leieforholdId, "opplyst") : tilStaffState(svar, forrige, skjema);
  });
}

export async function leieLeggFrem(leieforholdId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const vilkar = { fra: en(skjema, "fra"), til: en(skjema, "til"), sikkerhet: en(skjema, "sikkerhet") };
    const svar = await sendKontrakt(ansatt, { ...sett(leieforholdId, skjema), ...vilkar });
    return svar.ok ? tilSiden(leieforholdId, "lagtFrem") : tilStaffState(svar, forrige, skjema);
  });
}

export async function leieSigner(leieforholdId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await countersignKontrakt(ansatt, sett(leieforholdId, skjema));
    return svar.ok ? tilSiden(leieforholdId, "inngatt") : tilStaffState(svar, forrige, skjema);
  });
}

export async function leieSikkerhet(leieforholdId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const hva = { slag: en(skjema, "slag"), dato: en(skjema, "dato") };
    const svar = await registerSikkerhet(ansatt, { ...sett(leieforholdId, skjema), ...hva });
    return svar.ok ? tilSiden(leieforholdId, "sikkerhet") : tilStaffState(svar, forrige, skjema);
  });
}

export async function leieProtokoll(
  leieforholdId: string,
  slag: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const { revisjon: _r, dato: _d, merknad: _m, ...felt } = skrevet(skjema);
    const punkter = Object.fromEntries(Object.entries(felt).map(([navn, [verdi = ""]]) => [navn, verdi]));
    const hva = { slag, dato: en(skjema, "dato"), merknad: en(skjema, "merknad"), punkter };
    const svar = await saveProtokoll(ansatt, { ...sett(leieforholdId, skjema), ...hva });
    return svar.ok ? tilSiden(leieforholdId, "protokoll") : tilStaffState(svar, forrige, skjema);
  });
}

export async function leieInnflytt(leieforholdId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await registerInnflytting(ansatt, sett(leieforholdId, skjema));
    return svar.ok ? tilSiden(leieforholdId, "innflyttet") : tilStaffState(svar, forrige, skjema);
  });
}
