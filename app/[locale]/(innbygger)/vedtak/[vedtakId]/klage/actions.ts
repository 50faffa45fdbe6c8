"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { medTilstand } from "#app/_feil/med-tilstand.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { type FormState as KlageFormState, toFormState } from "#app/_session/form-state.ts";
import { sti } from "#app/_sprak/sti.ts";
import { submitKlage } from "#usecases/klage/submit-klage.ts";

const tekst = (verdi: FormDataEntryValue | null) => (typeof verdi === "string" ? verdi : "");

/** The posted fields as the use case takes them; a field we do not know rides along, and is refused there. */
function lesSkjema(form: FormData) {
  const kjente = ["nokkel", "punkter", "tekst", "sentGrunn"];
  const ukjente = [...form.keys()].filter((navn) => !kjente.includes(navn) && !navn.startsWith("$ACTION"));
  const verdier = {
    punkter: form.getAll("punkter").map(tekst),
    tekst: tekst(form.get("tekst")),
    sentGrunn: tekst(form.get("sentGrunn")),
  };
  return {
    verdier,
    input: { ...Object.fromEntries(ukjente.map((n) => [n, true])), nokkel: form.get("nokkel"), ...verdier },
  };
}

/** Sends the complaint, or gives the page back with what was written and what must be put right. */
export async function submit(
  locale: string,
  vedtakId: string,
  forrige: KlageFormState,
  form: FormData,
): Promise<KlageFormState> {
  const actor = await requireInnbygger();
  const { verdier, input } = lesSkjema(form);
  return medTilstand(forrige, verdier, async () => {
    const outcome = await submitKlage(actor, { vedtakId, ...input });
    if (outcome.ok) redirect(sti(locale, `/vedtak/${encodeURIComponent(vedtakId)}/klage` as Route));
    if (outcome.kode === "finnesIkke") return ikkeFunnet();
    return toFormState(outcome, forrige, verdier);
  });
}
