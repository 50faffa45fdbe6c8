"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { requireAnsatt } from "#app/_session/actor.ts";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { assignSak } from "#usecases/sak/assign-sak.ts";
import { declareInhabilitet } from "#usecases/sak/declare-inhabilitet.ts";
import { handBackSak } from "#usecases/sak/hand-back-sak.ts";
import { markNotat } from "#usecases/sak/mark-notat.ts";
import { openSak } from "#usecases/sak/open-sak.ts";
import { openVernet } from "#usecases/sak/open-vernet.ts";
import { registerOpplysning } from "#usecases/sak/register-opplysning.ts";
import { writeNotat } from "#usecases/sak/write-notat.ts";
import { tekst } from "#messages/tekst.ts";
import { en, flere, tallFra, tilStaffState } from "../../_skjema/svar.ts";

const tilSaken = (sakId: string, lagret?: string) => redirect(`/saksbehandling/sak/${sakId}${lagret ? `?lagret=${lagret}` : ""}` as Route);

export async function apne(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const svar = await openSak(await requireAnsatt(), { sakId, grunn: en(skjema, "grunn"), tekst: en(skjema, "tekst") });
  return svar.ok ? tilSaken(sakId) : tilStaffState(svar, forrige, skjema);
}

export async function leverTilbake(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const svar = await handBackSak(await requireAnsatt(), { sakId, revisjon: tallFra(skjema, "revisjon") });
  if (!svar.ok) return tilStaffState(svar, forrige, skjema);
  redirect("/saksbehandling" as Route);
}

export async function tildel(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const svar = await assignSak(await requireAnsatt(), { sakId, revisjon: tallFra(skjema, "revisjon"), ansattId: en(skjema, "ansattId") });
  return svar.ok ? tilSaken(sakId, "tildelt") : tilStaffState(svar, forrige, skjema);
}

export async function meldInhabil(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const svar = await declareInhabilitet(await requireAnsatt(), { sakId });
  if (!svar.ok) return tilStaffState(svar, forrige, skjema);
  redirect("/saksbehandling" as Route);
}

export async function skrivNotat(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const svar = await writeNotat(await requireAnsatt(), { sakId, slag: en(skjema, "slag"), tekst: en(skjema, "tekst") });
  return svar.ok ? tilSaken(sakId, "notat") : tilStaffState(svar, forrige, skjema);
}

export async function merkNotat(sakId: string, notatId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const svar = await markNotat(await requireAnsatt(), { sakId, notatId, grunn: en(skjema, "grunn") });
  return svar.ok ? tilSaken(sakId, "merket") : tilStaffState(svar, forrige, skjema);
}

export async function registrer(sakId: string, felt: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const verdi = flere(skjema, "verdi").join(",");
  const svar = await registerOpplysning(await requireAnsatt(), { sakId, felt, verdi, kilde: en(skjema, "kilde"), merknad: en(skjema, "merknad") });
  return svar.ok ? tilSaken(sakId, "opplysning") : tilStaffState(svar, forrige, skjema);
}

/** Shows one masked thing in the answer itself: it never stands in an address or on the next page. */
export async function visVernet(sakId: string, hva: "ident" | "adresse", forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const svar = await openVernet(await requireAnsatt(), { sakId, hva, grunn: en(skjema, "grunn") });
  if (!svar.ok) return tilStaffState(svar, forrige, skjema);
  const verdi = svar.value.verdi ?? tekst("saksbehandling-sak.person.ukjent");
  return { n: (forrige.n ?? 0) + 1, melding: { tittel: tekst(`saksbehandling-sak.person.vist.${hva}`, { verdi }) } };
}
