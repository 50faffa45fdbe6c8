"use server";
import type { Route } from "next";
import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { actorOrAnonym } from "#app/_session/actor.ts";
import { glemEtterlatte, requireEier } from "#app/_session/etterlatt.ts";
import { avvistSteg, feilIOrd, kjentTjeneste, type Stegsted, skjemasted } from "#app/_soknad/avvist-steg.ts";
import { basertPa, parFra, somSkrevet } from "#app/_soknad/steg-skjema.ts";
import { sti } from "#app/_sprak/sti.ts";
import type { StegTilstand } from "#components/soknad/steg-visning.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { erOverbelastet } from "#usecases/kernel/overbelastet.ts";
import { checkStep } from "#usecases/soknad/check-step.ts";
import { saveStep } from "#usecases/soknad/save-step.ts";

/** With script the page stays as it is, with what was written on it and a way to log in beside it. */
const bareAvlogget = async () =>
  (await headers()).get("sec-fetch-dest") === "empty" && (await actorOrAnonym()).kind === "anonym";

/** Saves the step and goes on, or gives the page back with what was written and what must be put right. */
export async function lagreSteg(sted: Stegsted, forrige: StegTilstand, skjema: FormData): Promise<StegTilstand> {
  const skrevet = { svar: somSkrevet(kjentTjeneste(sted.tjeneste), sted.steg, skjema) };
  if (await bareAvlogget()) return { n: forrige.n, ...skrevet, avlogget: true };
  const her = skjemasted(sted);
  const actor = await requireEier(skjema, her);
  const { locale, soknadId, steg } = sted;
  try {
    const handling = String(skjema.get("_handling") ?? "videre");
    const versjoner = basertPa(skjema);
    const ut = await saveStep(actor, { soknadId, steg, par: parFra(skjema), versjoner, handling });
    if (!ut.ok && ut.kode === "finnesIkke") return ikkeFunnet();
    if (!ut.ok) return await avvistSteg(sted, forrige.n, ut.felt ?? [], { ...skrevet, versjoner });
    await glemEtterlatte(actor, her.sted, skjema);
    const { feil, svar, versjoner: nye, konflikter, synlige, neste } = ut.value;
    if (feil.length > 0) return await avvistSteg(sted, forrige.n, feil, { svar, versjoner: nye, synlige });
    if (konflikter.length > 0 || handling !== "videre")
      return { n: forrige.n, svar, versjoner: nye, konflikter, synlige };
    redirect(sti(locale, `/soknad/${soknadId}/${sted.tilOppsummering ? "oppsummering" : neste}` as Route));
  } catch (feil) {
    unstable_rethrow(feil);
    const t = await getTranslations("soknad.feil");
    if (!erOverbelastet(feil)) logg.error({ kode: "soknad.lagreSteg", feil }, "steget ble ikke lagret");
    return { n: forrige.n + 1, ...skrevet, melding: t(erOverbelastet(feil) ? "travelt" : "galt") };
  }
}

/** Judges what stands in the form; stores nothing. */
export async function kontrollerSteg(sted: Stegsted, skjema: FormData) {
  const { soknadId, steg } = sted;
  // An ended session is told when the step is sent, never by taking the page away from under what she writes.
  const ut = await checkStep(await actorOrAnonym(), { soknadId, steg, par: parFra(skjema) });
  if (!ut.ok) return undefined;
  return { feil: await feilIOrd(sted.tjeneste, ut.value.feil), synlige: ut.value.synlige };
}
