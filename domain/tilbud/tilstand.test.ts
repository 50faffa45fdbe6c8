import { expect, test } from "vitest";
import { nesteTilbud } from "./tilstand.ts";

test.each([
  ["opprettet", "send", "sendt"],
  ["sendt", "aksepter", "akseptert"],
  ["akseptert", "angre", "sendt"],
  ["avslatt", "angre", "sendt"],
  ["avslatt_begrunnet", "vurder", "vurderes"],
] as const)("fra %s fører %s til %s", (fra, handling, til) => {
  expect(nesteTilbud(fra, handling)).toEqual({ ok: true, value: til });
});

test.each([
  ["opprettet", "aksepter"],
  ["utlopt", "aksepter"],
  ["trukket", "angre"],
  ["avslatt", "fjern"],
] as const)("fra %s går det ikke an å %s", (fra, handling) => {
  expect(nesteTilbud(fra, handling)).toMatchObject({ ok: false, kode: "tilbud.ulovligOvergang" });
});
