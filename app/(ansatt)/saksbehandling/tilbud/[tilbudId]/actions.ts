"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import type { Ansatt } from "#domain/kernel/actor.ts";
import type { Outcome } from "#domain/kernel/outcome.ts";
import { answerForHusstand } from "#usecases/tilbud/answer-tilbud.ts";
import { assessAvslag } from "#usecases/tilbud/assess-avslag.ts";
import { sendTilbud } from "#usecases/tilbud/send-tilbud.ts";
import { undoSvar } from "#usecases/tilbud/undo-svar.ts";
import { withdrawTilbud } from "#usecases/tilbud/withdraw-tilbud.ts";
import { somAnsatt } from "../../_skjema/som-ansatt.ts";
import { en, tallFra, tilStaffState } from "../../_skjema/svar.ts";

type Sett = { tilbudId: string; forrige: StaffState; skjema: FormData; lagret: string };

/** Does it, and shows the offer as it then stands; or gives the form back with what was written. */
const ogVis = ({ tilbudId, forrige, skjema, lagret }: Sett, arbeid: (ansatt: Ansatt) => Promise<Outcome<unknown>>) =>
  somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await arbeid(ansatt);
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    redirect(`/saksbehandling/tilbud/${tilbudId}?lagret=${lagret}` as Route);
  });

export async function sendDet(tilbudId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const revisjon = tallFra(skjema, "revisjon");
  return ogVis({ tilbudId, forrige, skjema, lagret: "sendt" }, (a) => sendTilbud(a, { tilbudId, revisjon }));
}

export async function svarForDem(tilbudId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const svar = en(skjema, "svar");
  const ord = svar === "nei_fordi" ? { kode: en(skjema, "kode"), tekst: en(skjema, "tekst") } : {};
  const input = { tilbudId, svar, nokkel: en(skjema, "nokkel"), notat: en(skjema, "notat"), ...ord };
  return ogVis({ tilbudId, forrige, skjema, lagret: "svart" }, (a) => answerForHusstand(a, input));
}

export async function angreForDem(tilbudId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return ogVis({ tilbudId, forrige, skjema, lagret: "angret" }, (a) => undoSvar(a, { tilbudId }));
}

export async function vurderGrunnen(tilbudId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const input = {
    tilbudId,
    revisjon: tallFra(skjema, "revisjon"),
    utfall: en(skjema, "utfall"),
    begrunnelse: en(skjema, "begrunnelse"),
  };
  return ogVis({ tilbudId, forrige, skjema, lagret: "vurdert" }, (a) => assessAvslag(a, input));
}

export async function trekkDet(tilbudId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const input = { tilbudId, revisjon: tallFra(skjema, "revisjon"), grunn: en(skjema, "grunn") };
  return ogVis({ tilbudId, forrige, skjema, lagret: "trukket" }, (a) => withdrawTilbud(a, input));
}
