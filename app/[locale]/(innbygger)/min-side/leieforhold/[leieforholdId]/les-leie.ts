import { setRequestLocale } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import type { Innbygger } from "#domain/kernel/actor.ts";
import { type MittLeieforhold, viewMittLeieforhold } from "#usecases/leie/view-mitt-leieforhold.ts";

/** The tenancy as the household sees it, or the door. */
export async function lesLeie(actor: Innbygger, locale: string, leieforholdId: string): Promise<MittLeieforhold> {
  setRequestLocale(locale);
  const view = await viewMittLeieforhold(actor, { leieforholdId });
  return view.ok ? view.value : ikkeFunnet();
}
