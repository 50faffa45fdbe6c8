import { expect, test } from "vitest";
import { deler, importer, kodefiler } from "#dev/lint/kilde.ts";

const filer = kodefiler("usecases");
/** Rooms inside the room that are not use cases: the kernel makes them, gateways are the outside, jobs call them. */
const andre = /^usecases\/(?:kernel|gateways|jobs)\//;

/** May open a transaction, each with its reason. */
const dorer = new Map<string, string>([
  ["usecases/kernel/usecase.ts", "makes what writes"],
  ["usecases/kernel/query.ts", "makes what reads"],
  ["usecases/kernel/log-refusal.ts", "a refusal's own line, after its transaction was rolled back"],
  ["usecases/kernel/limit.ts", "counts before the use case, in a transaction that must commit either way"],
  ["usecases/kernel/overbelastet.ts", "knows the error by its class"],
]);

/** Takes a transaction or the kernel's context first: cannot be called from outside a use case. */
const tarTransaksjon = (parametre: string[]) => /\bTx\b|\bKontekst\b|\btx:/.test(parametre[0] ?? "");

test("det som kan kalles utenfra, er laget av kjernen", () => {
  const sett = filer
    .filter((f) => !andre.test(f))
    .flatMap((fil) =>
      deler(fil)
        .filter((d) => d.eksportert)
        .map((d) => ({ fil, ...d })),
    );
  const uten = sett.filter((d) => d.async && !tarTransaksjon(d.parametre));
  expect(uten.map((d) => `${d.fil}: ${d.navn}`)).toEqual([]);
  const laget = sett.filter((d) => /^define(?:Usecase|Query)$/.test(d.start));
  expect(laget.length).toBeGreaterThanOrEqual(25);
});

test("bare kjernen åpner databasen", () => {
  const apner = filer.filter((f) => importer(f).some((i) => i === "db/with-actor.ts"));
  expect(apner.filter((f) => !dorer.has(f))).toEqual([]);
  expect([...dorer.keys()].filter((f) => !apner.includes(f))).toEqual([]);
  expect(filer.filter((f) => importer(f).some((i) => i === "db/client.ts") && !andre.test(f))).toEqual([]);
});

test("to brukstilfeller har aldri samme navn", () => {
  const navn = filer.flatMap((fil) =>
    deler(fil).flatMap((d) =>
      /^define(?:Usecase|Query)$/.test(d.start) ? [/name: "([^"]+)"/.exec(d.tekst)?.[1] ?? `${fil} uten navn`] : [],
    ),
  );
  expect(navn.filter((n, i) => navn.indexOf(n) !== i || n.endsWith("uten navn"))).toEqual([]);
  expect(navn.length).toBeGreaterThanOrEqual(25);
});
