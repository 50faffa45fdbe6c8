import { getTranslations } from "next-intl/server";
import type { nb } from "#messages/nb.ts";

type Navnerom = keyof typeof nb;
type Verdier = Record<string, string | number | Date>;

/**
 * Texts by keys that come from data (fields, rules, states) and that the compiler cannot know. A missing one throws outside
 * production, unless it is asked for as optional.
 */
export async function oppslag(navnerom: Navnerom) {
  const t = (await getTranslations(navnerom)) as unknown as {
    (nokkel: string, verdier?: Verdier): string;
    has: (nokkel: string) => boolean;
  };
  return {
    tekst: (nokkel: string, verdier?: Verdier) => t(nokkel, verdier),
    kanskje: (nokkel: string, verdier?: Verdier) => (t.has(nokkel) ? t(nokkel, verdier) : undefined),
  };
}
