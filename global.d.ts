/// <reference types="next" />
/// <reference types="next/image-types/global" />
import type { nb } from "#messages/nb.ts";
import type { Mal } from "#messages/sprak.ts";

declare module "next-intl" {
  interface AppConfig {
    Locale: Mal;
    Messages: typeof nb;
  }
}
