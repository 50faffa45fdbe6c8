import { expect, test, vi } from "vitest";
import { logg } from "#usecases/kernel/logg.ts";
import { POST } from "./route.ts";

const send = (kropp: string, hoder: Record<string, string> = {}) =>
  POST(
    new Request("http://localhost/api/csp-rapport", {
      method: "POST",
      body: kropp,
      headers: { "content-length": String(kropp.length), ...hoder },
    }),
  );

test("begge slags rapporter logges, med direktivet alene", async () => {
  const skrevet = vi.spyOn(logg, "warn").mockImplementation(() => {});
  const adresse = "https://evil.example/?pid=12838510068";
  await send(JSON.stringify({ "csp-report": { "effective-directive": "script-src-elem", "blocked-uri": adresse } }));
  await send(
    JSON.stringify([{ type: "csp-violation", body: { effectiveDirective: "frame-src", blockedURL: adresse } }]),
  );
  expect(skrevet.mock.calls.map(([felt]) => felt)).toEqual([
    { kode: "csp.brudd", direktiv: "script-src-elem" },
    { kode: "csp.brudd", direktiv: "frame-src" },
  ]);
  skrevet.mockRestore();
});

test("det som ikke er en rapport, er for stort eller for mye, gir samme svar og ingen linje", async () => {
  const skrevet = vi.spyOn(logg, "warn").mockImplementation(() => {});
  for (const kropp of [
    "",
    "{",
    "[]",
    "null",
    '{"csp-report":{"effective-directive":"12838510068"}}',
    `"${"a".repeat(20_000)}"`,
  ])
    expect((await send(kropp)).status).toBe(204);
  expect(skrevet).not.toHaveBeenCalled();
  const rapport = JSON.stringify({ "csp-report": { "effective-directive": "img-src" } });
  for (let i = 0; i < 200; i++) await send(rapport);
  expect(skrevet.mock.calls.length).toBeLessThanOrEqual(60);
  skrevet.mockRestore();
});
