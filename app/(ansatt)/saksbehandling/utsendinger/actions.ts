"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { requireAnsatt } from "#app/_session/actor.ts";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { markHandled } from "#usecases/drift/mark-handled.ts";
import { retryStoppet } from "#usecases/drift/retry-stoppet.ts";
import { en, tilStaffState } from "../_skjema/svar.ts";

export async function provIgjen(jobbId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const svar = await retryStoppet(await requireAnsatt(), { jobbId });
  if (!svar.ok) return tilStaffState(svar, forrige, skjema);
  redirect("/saksbehandling/utsendinger?lagret=prov" as Route);
}

export async function handtert(jobbId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const svar = await markHandled(await requireAnsatt(), {
    jobbId,
    grunn: en(skjema, "grunn"),
    underrettet: en(skjema, "underrettet"),
  });
  if (!svar.ok) return tilStaffState(svar, forrige, skjema);
  redirect("/saksbehandling/utsendinger?lagret=handtert" as Route);
}
