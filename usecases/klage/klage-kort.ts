import type { KlageRad } from "#db/queries/klage.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { klageSvarSenest } from "#domain/klage/svarfrist.ts";

/** A complaint as its sender follows it. `svarMal` is the day the municipality aims to have looked at it by. */
export type KlageKort = {
  klageId: string;
  vedtakId: string;
  mottatt: string;
  frist: Dag;
  innenFrist: boolean;
  svarMal: Dag;
  punkter: readonly string[];
};

export const klageKort = (k: KlageRad): KlageKort => ({
  klageId: k.id,
  vedtakId: k.vedtakId,
  mottatt: k.mottatt.toISOString(),
  frist: k.frist,
  innenFrist: k.innenFrist,
  svarMal: klageSvarSenest(osloDag(k.mottatt)),
  punkter: k.punkter,
});
