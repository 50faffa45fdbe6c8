import type { Fakta } from "../kernel/vurdering.ts";

/** One factor of a priority: its code (a message key), its paragraph, and the facts behind it. In the order they count. */
export type Prioritetsfaktor = { kode: string; hjemmel: string; svar: "ja" | "nei" | "delvis"; fakta?: Fakta };
