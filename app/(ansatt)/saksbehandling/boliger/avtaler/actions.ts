"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { createAvtale, editAvtale } from "#usecases/bolig/save-avtale.ts";
import { somAnsatt } from "../../_skjema/som-ansatt.ts";
import { en, flere, tallFra, tilStaffState } from "../../_skjema/svar.ts";

const felt = (skjema: FormData) => ({
  slag: en(skjema, "slag"),
  utleier: en(skjema, "utleier"),
  prosjekt: en(skjema, "prosjekt"),
  antallBoliger: en(skjema, "antallBoliger"),
  andelPst: en(skjema, "andelPst"),
  gjelderFra: en(skjema, "gjelderFra"),
  gjelderTil: en(skjema, "gjelderTil"),
  erTinglyst: flere(skjema, "erTinglyst").includes("ja"),
});
const lagret = () => redirect("/saksbehandling/boliger/avtaler?lagret=avtale" as Route);

export async function nyAvtale(forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await createAvtale(ansatt, { felt: felt(skjema) });
    return svar.ok ? lagret() : tilStaffState(svar, forrige, skjema, "boligregister");
  });
}

export async function endreAvtale(avtaleId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await editAvtale(ansatt, { avtaleId, revisjon: tallFra(skjema, "revisjon"), felt: felt(skjema) });
    return svar.ok ? lagret() : tilStaffState(svar, forrige, skjema, "boligregister");
  });
}
