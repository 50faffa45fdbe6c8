"use server";
import type { Route } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import type { Refusal } from "#domain/kernel/outcome.ts";
import { approveVedtak } from "#usecases/vedtak/approve-vedtak.ts";
import { returnVedtak } from "#usecases/vedtak/return-vedtak.ts";
import { somAnsatt } from "../../../_skjema/som-ansatt.ts";
import { en, tallFra, tilStaffState } from "../../../_skjema/svar.ts";

/** To the provider, which asks who she is whatever it remembers, and back here: nothing is decided until she presses again. */
function bekreft(sakId: string): never {
  const til = `/saksbehandling/sak/${sakId}/vedtak?lagret=bekreftet`;
  redirect(`/logg-inn/ansatt?${new URLSearchParams({ fersk: "1", til })}` as Route);
}

/**
 * What came second. Without script the answer is drawn on the case's page, and a case that another has decided is not there for her any
 * more: she is told in the queue instead. With script the form she has before her says it, with what she wrote.
 */
async function kanskjeBorte(avslag: Refusal, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const borte = (avslag.detaljer as { borte?: boolean } | undefined)?.borte;
  if (borte && !(await headers()).has("next-action")) redirect("/saksbehandling?fane=beslutning&forst=annen" as Route);
  return tilStaffState(avslag, forrige, skjema);
}

export async function vedta(
  sakId: string,
  vedtakId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await approveVedtak(ansatt, { sakId, vedtakId, revisjon: tallFra(skjema, "revisjon") });
    if (svar.ok) redirect(`/saksbehandling/sak/${sakId}/vedtak?lagret=vedtatt` as Route);
    return svar.kode === "konto.gammelInnlogging" ? bekreft(sakId) : kanskjeBorte(svar, forrige, skjema);
  });
}

export async function returner(
  sakId: string,
  vedtakId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await returnVedtak(ansatt, {
      sakId,
      vedtakId,
      revisjon: tallFra(skjema, "revisjon"),
      grunn: en(skjema, "grunn"),
    });
    if (!svar.ok) return kanskjeBorte(svar, forrige, skjema);
    redirect("/saksbehandling?fane=beslutning" as Route);
  });
}
