import { expect, test } from "vitest";
import { alle, blader, minstEn, type Svar, sjekk } from "./vurdering.ts";

const svarene: readonly Svar[] = ["oppfylt", "ikkeOppfylt", "uavklart"];
const blad = (svar: Svar, i = 0) => sjekk(`r${i}`, "§ 1", svar);

test.each([
  ["oppfylt", "oppfylt", "oppfylt", "oppfylt"],
  ["oppfylt", "ikkeOppfylt", "ikkeOppfylt", "oppfylt"],
  ["oppfylt", "uavklart", "uavklart", "oppfylt"],
  ["ikkeOppfylt", "ikkeOppfylt", "ikkeOppfylt", "ikkeOppfylt"],
  ["ikkeOppfylt", "uavklart", "ikkeOppfylt", "uavklart"],
  ["uavklart", "uavklart", "uavklart", "uavklart"],
] as const)("%s og %s gir %s når alle må holde, og %s når én er nok", (a, b, somAlle, somEn) => {
  for (const [x, y] of [[a, b] as const, [b, a] as const]) {
    expect(alle("r", "§", [blad(x), blad(y)]).svar).toBe(somAlle);
    expect(minstEn("r", "§", [blad(x), blad(y)]).svar).toBe(somEn);
  }
});

test("ingen deler gir ikke ja av seg selv", () => {
  expect(alle("r", "§", []).svar).toBe("uavklart");
  expect(minstEn("r", "§", []).svar).toBe("uavklart");
});

test("bladene leses i rekkefølge, gjennom alle nivåer", () => {
  const tre = alle("rot", "§", [blad("oppfylt", 1), minstEn("m", "§", [blad("uavklart", 2), blad("oppfylt", 3)])]);
  expect(blader(tre).map((b) => b.regel)).toEqual(["r1", "r2", "r3"]);
  expect(svarene).toContain(tre.svar);
});
