import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { stegTekster as tekster } from "../testing/steg.ts";
import type { Lagrestatus } from "./lagring.ts";
import { SaveStatus } from "./save-status.tsx";

const vis = (status: Lagrestatus) =>
  render(<SaveStatus status={status} tekster={tekster} loggInnHref="/logg-inn?til=x" />);

test("lagret vises med klokkeslett i Oslo, og leses ikke opp", () => {
  const side = vis({ slag: "lagret", tid: "2026-11-24T09:42:00Z" });
  expect(side.document.body.textContent).toBe("Lagret kl. 10.42");
  expect(side.byRole("status").textContent).toBe("");
});

test.each([
  ["ikkeLagret", "Ikke lagret – prøver igjen."],
  ["frakoblet", "Ingen kontakt"],
  ["avlogget", "Du er logget ut"],
] as const)("%s leses opp", (slag, ventet) => {
  expect(vis({ slag }).byRole("status").textContent).toBe(ventet);
});

test("er hun logget ut, åpner innloggingen ved siden av, så siden med svarene blir stående", () => {
  const lenke = vis({ slag: "avlogget" }).byRole("link", "Logg inn i en ny fane");
  expect([lenke.getAttribute("target"), lenke.getAttribute("href")]).toEqual(["_blank", "/logg-inn?til=x"]);
});
