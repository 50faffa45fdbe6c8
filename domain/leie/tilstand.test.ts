import { expect, test } from "vitest";
import { nesteLeie } from "./tilstand.ts";

test.each([
  ["utkast", "sendTilSignering", "til_signering"],
  ["til_signering", "signert", "aktiv"],
  ["aktiv", "sokForlengelse", "forlengelse_soknad"],
  ["avslag_forlengelse", "klageMedhold", "aktiv"],
  ["flyttet", "avslutt", "avsluttet"],
] as const)("fra %s fører %s til %s", (fra, handling, til) => {
  expect(nesteLeie(fra, handling)).toEqual({ ok: true, value: til });
});

test("en kontrakt blir ikke aktiv uten å ha vært til signering", () => {
  expect(nesteLeie("utkast", "signert")).toMatchObject({ ok: false, kode: "leie.ulovligOvergang" });
});
