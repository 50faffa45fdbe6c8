"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import type { Outcome } from "#domain/kernel/outcome.ts";
import { resolveDuplikat } from "#usecases/duplikat/resolve-duplikat.ts";
import { approveFjerning, returnFjerning } from "#usecases/plass/decide-fjerning.ts";
import { approvePrioritet, returnPrioritet } from "#usecases/plass/decide-prioritet.ts";
import { somAnsatt } from "../../../_skjema/som-ansatt.ts";
import { en, tilStaffState } from "../../../_skjema/svar.ts";

const tilLista = (lagret: string) => redirect(`/saksbehandling/venteliste?ligger=beslutning&lagret=${lagret}` as Route);

/** To the provider, which asks who she is whatever it remembers, and back here: nothing is decided until she presses again. */
function ferdig(
  sakId: string,
  svar: Outcome<unknown>,
  lagret: string,
  forrige: StaffState,
  skjema: FormData,
): StaffState {
  if (svar.ok) return tilLista(lagret);
  if (svar.kode !== "konto.gammelInnlogging") return tilStaffState(svar, forrige, skjema);
  const til = `/saksbehandling/sak/${sakId}/plass?lagret=bekreftet`;
  redirect(`/logg-inn/ansatt?${new URLSearchParams({ fersk: "1", til })}` as Route);
}

export async function vedtaPrioritet(
  sakId: string,
  forslagId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) =>
    ferdig(sakId, await approvePrioritet(ansatt, { sakId, forslagId }), "prioritet", forrige, skjema),
  );
}

export async function returnerPrioritet(
  sakId: string,
  forslagId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await returnPrioritet(ansatt, { sakId, forslagId, grunn: en(skjema, "grunn") });
    return ferdig(sakId, svar, "returnert", forrige, skjema);
  });
}

export async function vedtaFjerning(
  sakId: string,
  vedtakId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) =>
    ferdig(sakId, await approveFjerning(ansatt, { sakId, vedtakId }), "fjernet", forrige, skjema),
  );
}

export async function returnerFjerning(
  sakId: string,
  vedtakId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await returnFjerning(ansatt, { sakId, vedtakId, grunn: en(skjema, "grunn") });
    return ferdig(sakId, svar, "returnert", forrige, skjema);
  });
}

/** What a group of like cases is. Back to where it was asked. */
export async function avklar(
  sakId: string,
  tilbake: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await resolveDuplikat(ansatt, {
      sakId,
      medlemmer: en(skjema, "medlemmer").split(","),
      svar: en(skjema, "svar"),
      gyldigSakId: en(skjema, "gyldigSakId"),
      grunn: en(skjema, "grunn"),
    });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect(`/saksbehandling/sak/${sakId}${tilbake === "plass" ? "/plass" : ""}?lagret=avklart` as Route);
  });
}
