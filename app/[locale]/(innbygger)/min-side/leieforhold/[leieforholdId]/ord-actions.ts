"use server";
import { redirect } from "next/navigation";
import { glemEtterlatte, requireEier } from "#app/_session/etterlatt.ts";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { confirmProtokoll } from "#usecases/leie/kontrakt/confirm-protokoll.ts";
import { sendKrav } from "#usecases/leie/onske/send-krav.ts";
import { en, leiesti, utfor } from "./leie-skjema.ts";
import { leiested } from "./leiested.ts";

type Forrige = StaffState;

export async function bekreft(locale: string, leieforholdId: string, slag: string, forrige: Forrige, skjema: FormData) {
  const sted = leiested(locale, leieforholdId, "protokoll", slag);
  const actor = await requireEier(skjema, sted);
  return utfor(
    forrige,
    skjema,
    () => confirmProtokoll(actor, { leieforholdId, slag, merknad: en(skjema, "merknad") }),
    async () => {
      await glemEtterlatte(actor, sted.sted, skjema);
      return redirect(leiesti(locale, leieforholdId, "?gjort=bekreftet"));
    },
  );
}

export async function sendOnske(
  locale: string,
  leieforholdId: string,
  slag: string,
  forrige: Forrige,
  skjema: FormData,
) {
  const sted = leiested(locale, leieforholdId, "onske", slag);
  const actor = await requireEier(skjema, sted);
  const input = { leieforholdId, slag, fra: en(skjema, "fra"), tekst: en(skjema, "tekst") };
  return utfor(
    forrige,
    skjema,
    () => sendKrav(actor, input),
    async () => {
      await glemEtterlatte(actor, sted.sted, skjema);
      return redirect(leiesti(locale, leieforholdId, "?gjort=sendt"));
    },
  );
}
