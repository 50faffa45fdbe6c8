"use server";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { closeOppgave } from "#usecases/leie/forlop/close-oppgave.ts";
import { raiseBekymring } from "#usecases/leie/forlop/raise-bekymring.ts";
import { registerUtflytting } from "#usecases/leie/forlop/register-utflytting.ts";
import { regulateLeie } from "#usecases/leie/forlop/regulate-leie.ts";
import { settleDepositum } from "#usecases/leie/forlop/settle-depositum.ts";
import { kortDato } from "../../_skjema/format.ts";
import { somAnsatt } from "../../_skjema/som-ansatt.ts";
import { en, tallFra, tilStaffState } from "../../_skjema/svar.ts";
import { tilSiden } from "./til-siden.ts";

const sett = (leieforholdId: string, skjema: FormData) => ({ leieforholdId, revisjon: tallFra(skjema, "revisjon") });
const kpifelt = ["fraMnd", "kpiFra", "tilMnd", "kpiTil", "gjelderFra"] as const;

export async function leieReguler(leieforholdId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const tall = Object.fromEntries(kpifelt.map((navn) => [navn, en(skjema, navn)]));
    const svar = await regulateLeie(ansatt, { ...sett(leieforholdId, skjema), ...tall });
    if (svar.ok) return tilSiden(leieforholdId, "regulert");
    const felt = svar.felt?.map((f) =>
      f.kode === "forTidlig" ? { ...f, verdier: { tidligst: kortDato(String(f.verdier?.tidligst)) } } : f,
    );
    return tilStaffState({ ...svar, ...(felt ? { felt } : {}) }, forrige, skjema);
  });
}

export async function leieBekymring(leieforholdId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const hva = { grunn: en(skjema, "grunn"), tekst: en(skjema, "tekst") };
    const svar = await raiseBekymring(ansatt, { ...sett(leieforholdId, skjema), ...hva });
    return svar.ok ? tilSiden(leieforholdId, "bekymring") : tilStaffState(svar, forrige, skjema);
  });
}

export async function leieOppgave(
  leieforholdId: string,
  oppgaveId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await closeOppgave(ansatt, { leieforholdId, oppgaveId, resultat: en(skjema, "resultat") });
    return svar.ok ? tilSiden(leieforholdId, "oppgave") : tilStaffState(svar, forrige, skjema);
  });
}

export async function leieUtflytt(leieforholdId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await registerUtflytting(ansatt, sett(leieforholdId, skjema));
    return svar.ok ? tilSiden(leieforholdId, "flyttet") : tilStaffState(svar, forrige, skjema);
  });
}

export async function leieGjorOpp(leieforholdId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const hva = { belop: en(skjema, "belop"), dato: en(skjema, "dato") };
    const svar = await settleDepositum(ansatt, { ...sett(leieforholdId, skjema), ...hva });
    return svar.ok ? tilSiden(leieforholdId, "avsluttet") : tilStaffState(svar, forrige, skjema);
  });
}
