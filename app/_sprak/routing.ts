import { defineRouting } from "next-intl/routing";
import { maler, standardmal } from "#messages/sprak.ts";

/** Bokmål has no prefix, and nobody is moved by what her browser says: language is an explicit choice. */
export const routing = defineRouting({
  locales: maler,
  defaultLocale: standardmal,
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});
