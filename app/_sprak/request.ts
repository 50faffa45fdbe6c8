import { getRequestConfig } from "next-intl/server";
import { erMal, sprak, standardmal } from "#messages/sprak.ts";

/** The staff area and the not-found page stand outside `[locale]`: they get bokmål. */
export default getRequestConfig(async ({ requestLocale }) => {
  const onsket = await requestLocale;
  const locale = erMal(onsket) ? onsket : standardmal;
  return {
    locale,
    messages: sprak[locale].tekster,
    timeZone: "Europe/Oslo",
    onError: (error) => {
      // A missing text is a fault of ours: loud everywhere but in front of residents.
      if (process.env.MODUS !== "prod") throw error;
    },
  };
});
