"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { createBolig } from "#usecases/bolig/create-bolig.ts";
import { editBolig } from "#usecases/bolig/edit-bolig.ts";
import { moveBolig } from "#usecases/bolig/move-bolig.ts";
import { tickKlargjoring } from "#usecases/bolig/tick-klargjoring.ts";
import { somAnsatt } from "../_skjema/som-ansatt.ts";
import { en, flere, tallFra, tilStaffState } from "../_skjema/svar.ts";
import { lesSkjema } from "./_bolig/les-skjema.ts";

const NAVNEROM = "boligregister";
const til = (boligId: string, rest: string) => redirect(`/saksbehandling/boliger/${boligId}${rest}` as Route);

export async function nyBolig(forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await createBolig(ansatt, { felt: lesSkjema(skjema) });
    return svar.ok ? til(svar.value.boligId, "?lagret=ny") : tilStaffState(svar, forrige, skjema, NAVNEROM);
  });
}

export async function endreBolig(boligId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await editBolig(ansatt, { boligId, revisjon: tallFra(skjema, "revisjon"), felt: lesSkjema(skjema) });
    return svar.ok ? til(boligId, "?lagret=endret") : tilStaffState(svar, forrige, skjema, NAVNEROM);
  });
}

export async function flyttBolig(
  boligId: string,
  handling: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const revisjon = tallFra(skjema, "revisjon");
    const svar = await moveBolig(ansatt, { boligId, revisjon, handling, grunn: en(skjema, "grunn") });
    return svar.ok ? til(boligId, "?lagret=flyttet") : tilStaffState(svar, forrige, skjema, NAVNEROM);
  });
}

export async function kryssAv(boligId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await tickKlargjoring(ansatt, {
      boligId,
      runde: tallFra(skjema, "runde"),
      utfort: flere(skjema, "utfort"),
    });
    return svar.ok ? til(boligId, "?lagret=sjekkliste") : tilStaffState(svar, forrige, skjema, NAVNEROM);
  });
}
