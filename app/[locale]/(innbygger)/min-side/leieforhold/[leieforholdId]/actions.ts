"use server";
import { redirect } from "next/navigation";
import { requireInnbygger } from "#app/_session/actor.ts";
import { glemEtterlatte, requireEier } from "#app/_session/etterlatt.ts";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { answerNeste } from "#usecases/leie/forlop/answer-neste.ts";
import { confirmProtokoll } from "#usecases/leie/kontrakt/confirm-protokoll.ts";
import { signKontrakt } from "#usecases/leie/kontrakt/sign-kontrakt.ts";
import { giveNotice } from "#usecases/leie/onske/give-notice.ts";
import { sendKrav } from "#usecases/leie/onske/send-krav.ts";
import { en, leiesti, utfor } from "./leie-skjema.ts";
import { leiested } from "./leiested.ts";

type Forrige = StaffState;

export async function signer(locale: string, leieforholdId: string, forrige: Forrige, skjema: FormData) {
  const actor = await requireInnbygger();
  const input = { leieforholdId, sha256: en(skjema, "sha256"), lest: en(skjema, "lest") };
  return utfor(
    forrige,
    skjema,
    () => signKontrakt(actor, input),
    async () => redirect(leiesti(locale, leieforholdId, "?gjort=signert")),
  );
}

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

export async function siOpp(locale: string, leieforholdId: string, forrige: Forrige, skjema: FormData) {
  const actor = await requireInnbygger();
  return utfor(
    forrige,
    skjema,
    () => giveNotice(actor, { leieforholdId, bekreft: en(skjema, "bekreft") }),
    async () => redirect(leiesti(locale, leieforholdId, "?gjort=sagtOpp")),
  );
}

export async function svarNeste(locale: string, leieforholdId: string, forrige: Forrige, skjema: FormData) {
  const actor = await requireInnbygger();
  return utfor(
    forrige,
    skjema,
    () => answerNeste(actor, { leieforholdId, svar: en(skjema, "svar") }),
    async () => redirect(leiesti(locale, leieforholdId, "?gjort=svart")),
  );
}
