import { expect, test } from "vitest";
import { dempKonsoll } from "./konsoll.ts";
import { createLogg } from "./logg.ts";

test("det biblioteker skriver ut, kommer som én linje uten det noen skrev (T51)", () => {
  const ut: string[] = [];
  const konsoll = { error: (..._: unknown[]) => {}, warn: (..._: unknown[]) => {} };
  dempKonsoll(konsoll, createLogg({ write: (linje: string) => void ut.push(linje) }));

  konsoll.error(" ⨯ ", new TypeError("kunne ikke lese «har epilepsi»", { cause: new Error("Amina Berg") }));
  konsoll.warn("Testveien 1 mangler");

  expect(ut).toHaveLength(2);
  expect(ut.map((linje) => JSON.parse(linje))).toMatchObject([
    { level: "error", kode: "konsoll", feil: { navn: "TypeError" } },
    { level: "warn", kode: "konsoll" },
  ]);
  for (const hemmelig of ["epilepsi", "Amina", "Testveien"]) expect(ut.join("")).not.toContain(hemmelig);
});
