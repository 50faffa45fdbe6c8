"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { answerKrav } from "#usecases/leie/onske/answer-krav.ts";
import { decideForlengelse } from "#usecases/leie/onske/decide-forlengelse.ts";
import { proposeForlengelse } from "#usecases/leie/onske/propose-forlengelse.ts";
import { somAnsatt } from "../../_skjema/som-ansatt.ts";
import { en, tilStaffState } from "../../_skjema/svar.ts";
import { tilSiden } from "./til-siden.ts";

const svaret = (skjema: FormData) => ({
  svar: en(skjema, "svar"),
  grunn: en(skjema, "grunn"),
  tekst: en(skjema, "tekst"),
});

export async function leieSvar(
  leieforholdId: string,
  kravId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await answerKrav(ansatt, { leieforholdId, kravId, ...svaret(skjema) });
    return svar.ok ? tilSiden(leieforholdId, "svart") : tilStaffState(svar, forrige, skjema);
  });
}

export async function leieForesla(
  leieforholdId: string,
  kravId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const hva = { ...svaret(skjema), ar: en(skjema, "ar") };
    const svar = await proposeForlengelse(ansatt, { leieforholdId, kravId, ...hva });
    return svar.ok ? tilSiden(leieforholdId, "foreslatt") : tilStaffState(svar, forrige, skjema);
  });
}

export async function leieAvgjor(
  leieforholdId: string,
  kravId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await decideForlengelse(ansatt, { leieforholdId, kravId, foreslatt: en(skjema, "foreslatt") });
    if (svar.ok) return tilSiden(leieforholdId, "avgjort");
    if (svar.kode !== "konto.gammelInnlogging") return tilStaffState(svar, forrige, skjema);
    const til = `/saksbehandling/leieforhold/${leieforholdId}?lagret=bekreftet`;
    return redirect(`/logg-inn/ansatt?${new URLSearchParams({ fersk: "1", til })}` as Route);
  });
}
