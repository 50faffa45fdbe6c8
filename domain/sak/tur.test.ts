import { expect, test } from "vitest";
import { erLukket, erUbesluttet, sakTilstander } from "./tilstand.ts";
import { turen } from "./tur.ts";

test.each([
  ["mottatt", "kommunen"],
  ["under_behandling", "kommunen"],
  ["venter_dokumentasjon", "deg"],
  ["innstilt", "kommunen"],
  ["innvilget_bevis", "deg"],
  ["innvilget_tilsagn", "kommunen"],
  ["avslatt", "ingen"],
  ["avvist", "ingen"],
  ["klage_mottatt", "kommunen"],
  ["trukket", "ingen"],
] as const)("i %s er det %s sin tur", (tilstand, tur) => {
  expect(turen(tilstand)).toBe(tur);
});

test("en sak uten svar venter alltid på noen, og en lukket sak venter ikke på noen", () => {
  for (const tilstand of sakTilstander) {
    if (erUbesluttet(tilstand)) expect(turen(tilstand)).not.toBe("ingen");
    if (erLukket(tilstand)) expect(turen(tilstand)).toBe("ingen");
  }
});
