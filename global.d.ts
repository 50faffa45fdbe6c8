/// <reference types="next" />
/// <reference types="next/image-types/global" />
import type { nb } from "#messages/nb.ts";

declare module "next-intl" {
  interface AppConfig {
    Messages: typeof nb;
  }
}
