import type { Skjemasted } from "#app/_session/etterlatt.ts";
import { leiesti } from "./leie-skjema.ts";

/** Where words wait when the session is over, and the page that asks for them. */
export const leiested = (
  locale: string,
  leieforholdId: string,
  side: "protokoll" | "onske",
  slag: string,
): Skjemasted => ({
  sted: `leie:${leieforholdId}:${side}:${slag}`,
  til: leiesti(locale, leieforholdId, `/${side}/${slag}`),
});
