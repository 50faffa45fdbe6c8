"use server";
import { redirect } from "next/navigation";
import { requireInnbygger } from "#app/_session/actor.ts";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { answerNeste } from "#usecases/leie/forlop/answer-neste.ts";
import { signKontrakt } from "#usecases/leie/kontrakt/sign-kontrakt.ts";
import { giveNotice } from "#usecases/leie/onske/give-notice.ts";
import { en, leiesti, utfor } from "./leie-skjema.ts";

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
