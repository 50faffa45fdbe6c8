"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffState } from "#components/sak/staff-form.tsx";
import { tekst } from "#messages/tekst.ts";
import { openVernet } from "#usecases/sak/open-vernet.ts";
import { registerOpplysning } from "#usecases/sak/register-opplysning.ts";
import { somAnsatt } from "../../../_skjema/som-ansatt.ts";
import { en, flere, tilStaffState } from "../../../_skjema/svar.ts";

const tilSaken = (sakId: string, lagret?: string) =>
  redirect(`/saksbehandling/sak/${sakId}${lagret ? `?lagret=${lagret}` : ""}` as Route);

export async function registrer(
  sakId: string,
  felt: string,
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const verdi = flere(skjema, "verdi").join(",");
    const svar = await registerOpplysning(ansatt, {
      sakId,
      felt,
      verdi,
      kilde: en(skjema, "kilde"),
      merknad: en(skjema, "merknad"),
    });
    return svar.ok ? tilSaken(sakId, "opplysning") : tilStaffState(svar, forrige, skjema);
  });
}

/** Shows one masked thing in the answer itself: it never stands in an address or on the next page. */
export async function visVernet(
  sakId: string,
  hva: "ident" | "adresse",
  forrige: StaffState,
  skjema: FormData,
): Promise<StaffState> {
  return somAnsatt(forrige, skjema, async (ansatt) => {
    const svar = await openVernet(ansatt, { sakId, hva, grunn: en(skjema, "grunn") });
    if (!svar.ok) return tilStaffState(svar, forrige, skjema);
    const verdi = svar.value.verdi ?? tekst("saksbehandling-sak.person.ukjent");
    return { n: (forrige.n ?? 0) + 1, vist: tekst(`saksbehandling-sak.person.vist.${hva}`, { verdi }) };
  });
}
