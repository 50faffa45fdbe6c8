import { expect, test } from "vitest";
import { AVSLAG_MAKS, avslagskoder, lesTilbudsvar, svarhandling, tilbudsvar } from "./svar.ts";
import { nesteTilbud } from "./tilstand.ts";

test.each(avslagskoder)("et nei fordi det gjelder %s, trenger ord", (kode) => {
  expect(lesTilbudsvar({ svar: "nei_fordi", kode, tekst: "  Vi kommer ikke inn. " })).toEqual({
    ok: true,
    verdi: { svar: "nei_fordi", kode, tekst: "Vi kommer ikke inn." },
  });
  expect(lesTilbudsvar({ svar: "nei_fordi", kode, tekst: "  " })).toEqual({
    ok: false,
    felt: [{ felt: "tekst", kode: "mangler" }],
  });
});

test("et nei med grunn må ha en av grunnene, og ikke for mange ord", () => {
  for (const kode of [undefined, "", "toString", "noe_annet"])
    expect(lesTilbudsvar({ svar: "nei_fordi", kode, tekst: "x".repeat(AVSLAG_MAKS + 1) })).toMatchObject({
      ok: false,
      felt: [{ felt: "kode", kode: "velgGrunn" }, { felt: "tekst" }],
    });
});

test.each(["ja", "nei"] as const)("%s tar ikke med seg det som ble skrevet i et annet felt", (svar) => {
  expect(lesTilbudsvar({ svar, kode: "rom", tekst: "for lite" })).toEqual({ ok: true, verdi: { svar } });
});

test("hvert svar er en handling et sendt tilbud kan ta imot", () => {
  for (const svar of tilbudsvar) expect(nesteTilbud("sendt", svarhandling[svar]).ok).toBe(true);
});
