import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Uendt } from "./kopi.ts";
import { type Lagrestatus, Lagring } from "./lagring.ts";
import type { Konflikt } from "./steg-visning.ts";

type Kall = { somSkrevet?: true; felt: Record<string, { verdi: unknown; basertPa: number }> };
type Fasit = { status: number; json?: unknown } | "nettbrudd";

function oppsett(...fasit: Fasit[]) {
  const kall: Kall[] = [];
  const status: Lagrestatus["slag"][] = [];
  let konflikter: readonly Konflikt[] = [];
  const venter: Uendt[] = [];
  let borte = 0;
  const lagring = new Lagring({
    versjoner: { a: 3 },
    send: async (kropp) => {
      kall.push(JSON.parse(kropp));
      const svar = fasit.shift() ?? { status: 200, json: { felt: {}, lagret: "x" } };
      if (svar === "nettbrudd") throw new TypeError("failed to fetch");
      return { status: svar.status, json: async () => svar.json ?? {} };
    },
    vis: (s) => status.push(s.slag),
    konflikt: (k) => {
      konflikter = k;
    },
    venter: (uendt) => venter.push(uendt),
    borte: () => borte++,
  });
  return { lagring, kall, status, venter, borte: () => borte, konflikter: () => konflikter };
}
const ok = (felt: Record<string, number>) => ({ status: 200, json: { felt, lagret: "2026-11-24T09:42:00Z" } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("0,8 sekunder etter siste endring lagres det som er endret, med versjonen det bygger på", async () => {
  const { lagring, kall, status } = oppsett(ok({ a: 4 }));
  lagring.endret("a", "1");
  await vi.advanceTimersByTimeAsync(700);
  lagring.endret("a", "12");
  await vi.advanceTimersByTimeAsync(700);
  expect(kall).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(kall).toEqual([{ somSkrevet: true, felt: { a: { verdi: "12", basertPa: 3 } } }]);
  expect(status).toEqual(["lagrer", "lagret"]);
  expect(lagring.harUlagret()).toBe(false);
  expect(lagring.versjoner()).toEqual({ a: 4 });
});

test("det som skrives mens et kall er underveis, lagres etterpå på den nye versjonen", async () => {
  const { lagring, kall } = oppsett(ok({ a: 4 }), ok({ a: 5 }));
  lagring.endret("a", "1");
  const forste = lagring.na();
  lagring.endret("a", "2");
  await forste;
  expect(lagring.harUlagret()).toBe(true);
  await vi.advanceTimersByTimeAsync(900);
  expect(kall.map((k) => k.felt.a)).toEqual([
    { verdi: "1", basertPa: 3 },
    { verdi: "2", basertPa: 4 },
  ]);
});

test("nettbrudd beholder svaret og prøver igjen, med lengre og lengre pauser, til det er lagret", async () => {
  const { lagring, kall, status } = oppsett("nettbrudd", "nettbrudd", { status: 503 }, ok({ a: 4 }));
  lagring.endret("a", "1");
  await vi.advanceTimersByTimeAsync(800);
  expect(status.at(-1)).toBe("frakoblet");
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(status.at(-1)).toBe("ikkeLagret");
  expect(lagring.harUlagret()).toBe(true);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(status.at(-1)).toBe("lagret");
  expect(kall).toHaveLength(4);
});

test("et felt endret to steder venter på et valg, mens resten lagres", async () => {
  const k: Konflikt = { felt: "a", din: "min", deres: "din", versjon: 7 };
  const { lagring, kall, konflikter } = oppsett(
    { status: 409, json: { konflikter: [k], felt: { b: 1 } } },
    ok({ a: 8 }),
  );
  lagring.endret("a", "min");
  lagring.endret("b", "b");
  await lagring.na();
  expect(konflikter()).toEqual([k]);
  lagring.endret("a", "min igjen");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(kall).toHaveLength(1);

  lagring.velg("a", "min igjen", true);
  await vi.advanceTimersByTimeAsync(900);
  expect(kall[1]).toEqual({ somSkrevet: true, felt: { a: { verdi: "min igjen", basertPa: 7 } } });
  expect(konflikter()).toEqual([]);
});

test("velger hun den andres svar, sendes ikke hennes", async () => {
  const k: Konflikt = { felt: "a", din: "min", deres: "din", versjon: 7 };
  const { lagring, kall } = oppsett({ status: 409, json: { konflikter: [k], felt: {} } });
  lagring.endret("a", "min");
  await lagring.na();
  lagring.velg("a", "min", false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(kall).toHaveLength(1);
  expect(lagring.versjoner().a).toBe(7);
});

test("er økten slutt, sies det, og svaret ligger klart til neste forsøk", async () => {
  const { lagring, status, kall } = oppsett({ status: 401 }, ok({ a: 4 }));
  lagring.endret("a", "1");
  await lagring.na();
  expect(status.at(-1)).toBe("avlogget");
  expect(lagring.harUlagret()).toBe(true);
  await lagring.na();
  expect(status.at(-1)).toBe("lagret");
  expect(kall).toHaveLength(2);
});

test("når skjemaet sendes, stopper lagringen og venter på det som er underveis", async () => {
  const { lagring, kall } = oppsett(ok({ a: 4 }));
  lagring.endret("a", "1");
  const forste = lagring.na();
  lagring.endret("a", "2");
  await Promise.all([lagring.stopp(), forste]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(kall).toHaveLength(1);
  expect(lagring.versjoner()).toEqual({ a: 4 });
});

test("et svar som ikke kan lagres, prøves ikke om igjen, mens de andre lagres", async () => {
  const { lagring, kall, status } = oppsett(
    { status: 422, json: { felt: [{ felt: "a.0.x", kode: "forLang" }] } },
    ok({ b: 1 }),
  );
  lagring.endret("a", [{ x: "for langt" }]);
  lagring.endret("b", "1");
  await lagring.na();
  expect(status.at(-1)).toBe("ikkeLagret");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(kall).toHaveLength(2);
  expect(kall[1]?.felt).toEqual({ b: { verdi: "1", basertPa: 0 } });
});

test("det skjemaet selv har lagret, lagres ikke en gang til", async () => {
  const { lagring, kall } = oppsett();
  lagring.endret("a", "1");
  await lagring.stopp();
  lagring.overtatt({ a: 9 });
  await lagring.na();
  expect(kall).toEqual([]);
  expect(lagring.versjoner()).toEqual({ a: 9 });
});

test("kopien i nettleseren er alltid det som venter, med versjonen det bygger på, og tom når alt er levert", async () => {
  const { lagring, venter } = oppsett(ok({ a: 4 }));
  lagring.endret("a", "1");
  expect(venter.at(-1)).toEqual({ a: { verdi: "1", basertPa: 3 } });
  await lagring.na();
  expect(venter.at(-1)).toEqual({});
  lagring.endret("a", "2");
  expect(venter.at(-1)).toEqual({ a: { verdi: "2", basertPa: 4 } });
  lagring.levert();
  expect(venter.at(-1)).toEqual({});
  expect(lagring.harUlagret()).toBe(false);
});

test("det som ikke nådde fram, blir liggende i kopien", async () => {
  const { lagring, venter } = oppsett("nettbrudd", { status: 401 });
  lagring.endret("a", "1");
  await lagring.na();
  await lagring.na();
  expect(venter.at(-1)).toEqual({ a: { verdi: "1", basertPa: 3 } });
});

test("det som er funnet igjen, sendes på sin egen versjon, så et nyere svar blir en konflikt og ikke overskrevet", async () => {
  const { lagring, kall } = oppsett(ok({ a: 5 }));
  lagring.gjenopprett({ a: { verdi: "gammelt", basertPa: 1 } });
  await lagring.na();
  expect(kall[0]?.felt.a).toEqual({ verdi: "gammelt", basertPa: 1 });
});

test("en søknad som ikke er hennes lenger, prøves ikke igjen", async () => {
  const { lagring, kall, borte } = oppsett({ status: 404 });
  lagring.endret("a", "1");
  await lagring.na();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([borte(), kall.length]).toEqual([1, 1]);
});
