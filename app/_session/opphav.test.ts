import { expect, test } from "vitest";
import { fremmed, fremmedSkriving } from "./opphav.ts";

const vart = "http://localhost:3000";
const hoder = (h: Record<string, string>) => new Headers(h);

test("lesing fra vår egen side eller adresselinjen er vår, fra en annens side er den ikke", () => {
  for (const fra of [undefined, "same-origin", "none"])
    expect(fremmed("GET", hoder(fra ? { "sec-fetch-site": fra } : {}), vart)).toBe(false);
  for (const fra of ["cross-site", "same-site"])
    expect(fremmed("GET", hoder({ "sec-fetch-site": fra }), vart)).toBe(true);
});

test("skriving må si hvor den kommer fra, og det må være her", () => {
  expect(fremmedSkriving("POST", hoder({ origin: vart }), vart)).toBe(false);
  for (const origin of ["null", "http://localhost:3001", "http://127.0.0.1:3000", "https://localhost:3000"])
    expect(fremmedSkriving("PATCH", hoder({ origin }), vart), origin).toBe(true);
  expect(fremmedSkriving("DELETE", hoder({}), vart)).toBe(true);
  expect(fremmed("POST", hoder({ origin: vart, "sec-fetch-site": "cross-site" }), vart)).toBe(true);
});
