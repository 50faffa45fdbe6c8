import type { Vurdering } from "../kernel/vurdering.ts";
import type { Vedtaksfakta } from "./brev-vedtak.ts";

/** A service's own fields of an innstilling by name, as written; empty ones are absent. */
export type Tillegg = Readonly<Record<string, string>>;

/** A judged decision of a service without a calculation, as its letter reads it. */
export type TjenestesVedtak = Vedtaksfakta & { vurdering: Vurdering; tillegg: Tillegg };
