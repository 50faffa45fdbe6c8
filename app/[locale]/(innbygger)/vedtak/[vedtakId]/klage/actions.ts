"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { medTilstand } from "#app/_feil/med-tilstand.ts";
import { EIERFELT, ETTERLATTFELT, glemEtterlatte, requireEier } from "#app/_session/etterlatt.ts";
import { type FormState as KlageFormState, toFormState } from "#app/_session/form-state.ts";
import { sti } from "#app/_sprak/sti.ts";
import { submitKlage } from "#usecases/klage/submit-klage.ts";
import { klagested, skrevet } from "./klageskjema.ts";

/** The posted fields as the use case takes them; a field we do not know rides along, and is refused there. */
function lesSkjema(form: FormData) {
  const kjente = ["nokkel", "punkter", "tekst", "sentGrunn", EIERFELT, ETTERLATTFELT];
  const ukjente = [...form.keys()].filter((navn) => !kjente.includes(navn) && !navn.startsWith("$ACTION"));
  const verdier = skrevet(form);
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
  const her = klagested(locale, vedtakId);
  const actor = await requireEier(form, her);
  const { verdier, input } = lesSkjema(form);
  return medTilstand(forrige, verdier, async () => {
    const outcome = await submitKlage(actor, { vedtakId, ...input });
    if (outcome.ok) await glemEtterlatte(actor, her.sted, form);
    if (outcome.ok) redirect(sti(locale, `/vedtak/${encodeURIComponent(vedtakId)}/klage` as Route));
    if (outcome.kode === "finnesIkke") return ikkeFunnet();
    return toFormState(outcome, forrige, verdier);
  });
}
