import { expect, test, vi } from "vitest";
import { bryt, forsegl } from "./forseglet.ts";

vi.stubEnv("NEXTAUTH_SECRET", "en-hemmelighet-som-bare-finnes-her");

test("det som er forseglet for én bruk, leses bare til den", async () => {
  const merke = await forsegl("eier", { person: "p1" }, 60);
  expect(await bryt("eier", merke)).toMatchObject({ person: "p1" });
  expect(await bryt("annet", merke)).toBeUndefined();
  expect(merke).not.toContain("p1");
});

test("et endret, tomt eller for gammelt merke er ingenting", async () => {
  const merke = await forsegl("eier", { person: "p1" }, 60);
  const midt = Math.floor(merke.length / 2);
  const endret = merke.slice(0, midt) + (merke[midt] === "A" ? "B" : "A") + merke.slice(midt + 1);
  for (const ond of [endret, "", "eier", null, new Blob()]) expect(await bryt("eier", ond)).toBeUndefined();
  expect(await bryt("eier", await forsegl("eier", { person: "p1" }, -1))).toBeUndefined();
});
