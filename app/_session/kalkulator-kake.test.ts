import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { decodeKalkulator, encodeKalkulator, kalkulatorKake } from "./kalkulator-kake.ts";

beforeEach(() => void vi.stubEnv("NEXTAUTH_SECRET", "en-hemmelighet-som-bare-gjelder-her"));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const svar = { harBarn: "ja", barn: [{ alder: "5" }], nettoMnd: "33 200" };

test("svarene kommer ut som de gikk inn, og står ikke lesbare i kaka", async () => {
  const kake = await encodeKalkulator(svar);
  const lest = kake?.split(".").map((del) => Buffer.from(del, "base64url").toString("latin1")) ?? [];
  expect(lest.join()).not.toMatch(/33 200|nettoMnd|harBarn/);
  expect(await decodeKalkulator(kake)).toEqual(svar);
});

test("en endret, fremmed eller manglende kake gir ingen svar", async () => {
  const kake = (await encodeKalkulator(svar)) ?? "";
  vi.stubEnv("NEXTAUTH_SECRET", "en-annen-hemmelighet");
  expect(await decodeKalkulator(kake)).toBeUndefined();
  expect(await decodeKalkulator("tull")).toBeUndefined();
  expect(await decodeKalkulator(undefined)).toBeUndefined();
});

test("etter en halv time er svarene borte", async () => {
  const kake = await encodeKalkulator(svar);
  vi.useFakeTimers({ now: Date.now() + (kalkulatorKake.levetidSekunder + 1) * 1000 });
  expect(await decodeKalkulator(kake)).toBeUndefined();
});

test("for mange svar blir ikke en kake nettleseren stille kaster", async () => {
  expect(await encodeKalkulator({ tekst: "x".repeat(5_000) })).toBeUndefined();
});
