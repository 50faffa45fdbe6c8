"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { proposeFjerning } from "#usecases/plass/propose-fjerning.ts";
import { dropFjerning, readFjerningssvar, warnFjerning } from "#usecases/plass/warn-fjerning.ts";
import { somAnsatt } from "../../../_skjema/som-ansatt.ts";
import { en, tallFra, tilStaffState } from "../../../_skjema/svar.ts";

const ferdig = (sakId: string, lagret: string) =>
  redirect(`/saksbehandling/sak/${sakId}/plass?lagret=${lagret}` as Route);

export async function varsle(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const inn = {
      sakId,
      revisjon: tallFra(skjema, "revisjon"),
      grunn: en(skjema, "grunn"),
      tekst: en(skjema, "tekst"),
    };
    const svar = await warnFjerning(ansatt, inn);
    return svar.ok ? ferdig(sakId, "varslet") : tilStaffState(svar, forrige, skjema);
  });
}

export async function lestSvaret(
  sakId: string,
  svart: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await readFjerningssvar(ansatt, { sakId, svart });
    return svar.ok ? ferdig(sakId, "lest") : tilStaffState(svar, forrige, skjema);
  });
}

export async function laFalle(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await dropFjerning(ansatt, { sakId, grunn: en(skjema, "grunn") });
    return svar.ok ? ferdig(sakId, "frafalt") : tilStaffState(svar, forrige, skjema);
  });
}

export async function foreslaFjerning(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await proposeFjerning(ansatt, {
      sakId,
      revisjon: tallFra(skjema, "revisjon"),
      hensyn: en(skjema, "hensyn"),
      barnetsBeste: en(skjema, "barnetsBeste"),
      veienVidere: en(skjema, "veienVidere"),
    });
    return svar.ok ? ferdig(sakId, "foreslatt") : tilStaffState(svar, forrige, skjema);
  });
}
