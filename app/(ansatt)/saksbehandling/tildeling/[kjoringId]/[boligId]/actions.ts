"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { decideValg } from "#usecases/tildeling/decide-valg.ts";
import { proposeValg } from "#usecases/tildeling/propose-valg.ts";
import { somAnsatt } from "../../../_skjema/som-ansatt.ts";
import { en, tilStaffState } from "../../../_skjema/svar.ts";

const side = (kjoringId: string, boligId: string, lagret: string) =>
  `/saksbehandling/tildeling/${kjoringId}/${boligId}?lagret=${lagret}`;

/** The reasons that were given; a household without one is not among them. */
const grunnerAv = (skjema: FormData) =>
  Object.fromEntries(
    [...skjema].flatMap(([navn, verdi]) =>
      navn.startsWith("grunn.") && typeof verdi === "string" && verdi !== "" ? [[navn.slice(6), verdi]] : [],
    ),
  );

export async function velg(
  kjoringId: string,
  boligId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await proposeValg(ansatt, {
      kjoringId,
      boligId,
      plassId: en(skjema, "plassId"),
      grunner: grunnerAv(skjema),
      notat: en(skjema, "notat"),
    });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect(side(kjoringId, boligId, "foreslatt") as Route);
  });
}

export async function avgjor(
  kjoringId: string,
  boligId: string,
  valgId: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const til = en(skjema, "svar");
    const svar = await decideValg(ansatt, { valgId, svar: til });
    if (svar.ok) redirect(side(kjoringId, boligId, til) as Route);
    // To the provider, which asks who she is, and back here: nothing is decided until she presses again.
    if (svar.kode === "konto.gammelInnlogging")
      redirect(
        `/logg-inn/ansatt?${new URLSearchParams({ fersk: "1", til: side(kjoringId, boligId, "bekreftet") })}` as Route,
      );
    return tilStaffState(svar, forrige, skjema);
  });
}
