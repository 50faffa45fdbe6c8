"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { proposeVedtak } from "#usecases/vedtak/propose-vedtak.ts";
import { saveInnstilling } from "#usecases/vedtak/save-innstilling.ts";
import { somAnsatt } from "../../../_skjema/som-ansatt.ts";
import { en, flere, tallFra, tilStaffState } from "../../../_skjema/svar.ts";
import { grupper } from "../vurdering/grupper.ts";
import { medMangler } from "./mangeltekst.ts";

const ferdig = (sakId: string, lagret: string) =>
  redirect(`/saksbehandling/sak/${sakId}/vedtak?lagret=${lagret}` as Route);

/** «Lagre utkast» keeps what is written; «Send til beslutning» also sends it on when nothing is missing. */
export async function innstill(sakId: string, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const input = {
      sakId,
      revisjon: tallFra(skjema, "revisjon"),
      grunnlagHash: en(skjema, "grunnlagHash"),
      utfall: en(skjema, "utfall"),
      belop: en(skjema, "belop"),
      gyldigTil: en(skjema, "gyldigTil"),
      vilkar: flere(skjema, "vilkar"),
      avslagsgrunner: flere(skjema, "avslagsgrunner"),
      avvisningsgrunner: flere(skjema, "avvisningsgrunner"),
      hvorforMindre: en(skjema, "hvorforMindre"),
      hensyn: en(skjema, "hensyn"),
      barnetsBeste: en(skjema, "barnetsBeste"),
      veienVidere: en(skjema, "veienVidere"),
      tillegg: grupper(skjema, "tillegg").tillegg ?? {},
    };
    if (en(skjema, "_handling") !== "send") {
      const svar = await saveInnstilling(ansatt, input);
      return svar.ok ? ferdig(sakId, "utkast") : tilStaffState(svar, forrige, skjema);
    }
    const svar = await proposeVedtak(ansatt, input);
    if (svar.ok) return ferdig(sakId, "innstilt");
    return svar.kode === "vedtak.ufullstendig"
      ? medMangler(svar, forrige, skjema)
      : tilStaffState(svar, forrige, skjema);
  });
}
