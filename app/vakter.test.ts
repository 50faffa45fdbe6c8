import { expect, test } from "vitest";
import { deler, harDirektiv, importer, kodefiler, nadd, tolk } from "#dev/lint/kilde.ts";

/** `requireEier` asks too, and keeps what was written for whoever it was; `somAnsatt` asks inside itself, and answers with a state instead of sending away (`handlinger.itest.ts` holds it). */
const VAKT = /\b(?:requireInnbygger|requireEier|requireAnsatt|requireActor|somAnsatt)\(/;
const RUTEVAKT = /\brouteActor\(/;

/** Server actions that open for somebody without a session, each with its reason. */
const apneHandlinger = new Map<string, string>([
  [
    "kontrollerSteg",
    "judges and stores nothing: a session that ended must not take the page from under what she writes",
  ],
  [
    "svarPa",
    "«Kan jeg søke?» is open to all, as the calculator: nothing is stored but, when asked, the answers in the person's own cookie",
  ],
  ["siFra", "the declaration of accessibility must have a feedback channel without login; counted by `limit`"],
  ["regn", "the calculator is open to all: nothing is stored but, when asked, the answers in the person's own cookie"],
]);

/** Routes that ask nobody who she is, each with its reason. */
const apneRuter = new Map<string, string>([
  ["app/api/auth/[...nextauth]/route.ts", "the way back from a provider: nobody has a session yet"],
  ["app/api/csp-rapport/route.ts", "browsers report without cookies; a counted log line is all it makes"],
  ["app/api/helse/live/route.ts", "asked by the machine that restarts us"],
  ["app/api/helse/ready/route.ts", "asked by the machine that sends us people"],
  ["app/api/utlogging/route.ts", "called by the provider in a frame, without cookies"],
  ["app/logg-inn/route.ts", "begins a login"],
  ["app/logg-inn/ansatt/route.ts", "begins a login"],
  ["app/logg-inn/videre/route.ts", "a stop between login and house; shows nothing of anybody"],
  ["app/logg-ut/route.ts", "ends the session it is given, whoever's; works for one that time has ended"],
]);

const filer = kodefiler("app");
const sider = filer.filter((f) => /\/page\.tsx$/.test(f));
const ruter = filer.filter((f) => /\/route\.ts$/.test(f));
const personlig = (fil: string) => /\/\((?:innbygger|ansatt)\)\//.test(fil);
const iHusets = (fil: string) => /^(?:app|components)\//.test(fil);
const erBrukstilfelle = (fil: string) =>
  /^usecases\/(?!kernel\/)/.test(fil) && deler(fil).some((d) => /^define(?:Usecase|Query)$/.test(d.start));

/** True when this part, or a part of the same file that it calls, asks who it is. */
function sporHvem(fil: string, navn: string, vakt: RegExp, sett = new Set<string>()): boolean {
  const alle = deler(fil);
  const del = alle.find((d) => d.navn === navn);
  if (!del || sett.has(navn)) return false;
  sett.add(navn);
  if (vakt.test(del.tekst)) return true;
  return alle.some((d) => new RegExp(`\\b${d.navn}\\(`).test(del.tekst) && sporHvem(fil, d.navn, vakt, sett));
}

test("hver eksportert serverhandling spør hvem som handler", () => {
  const handlingsfiler = filer.filter((f) => harDirektiv(f, "use server"));
  const sett = handlingsfiler.flatMap((fil) =>
    deler(fil)
      .filter((d) => d.eksportert)
      .map((d) => ({ fil, navn: d.navn })),
  );
  const uten = sett.filter(({ fil, navn }) => !sporHvem(fil, navn, VAKT) && !apneHandlinger.has(navn));
  expect(uten).toEqual([]);
  expect(handlingsfiler.length).toBeGreaterThanOrEqual(5);
  expect(sett.length).toBeGreaterThanOrEqual(handlingsfiler.length);
});

test("unntakene for handlinger finnes og trengs", () => {
  const navn = filer
    .filter((f) => harDirektiv(f, "use server"))
    .flatMap((fil) => deler(fil).map((d) => ({ fil, navn: d.navn })));
  for (const unntak of apneHandlinger.keys()) {
    const treff = navn.filter((n) => n.navn === unntak);
    expect(treff.length, unntak).toBe(1);
    expect(
      treff.filter(({ fil }) => sporHvem(fil, unntak, VAKT)),
      `${unntak} trenger ikke unntak`,
    ).toEqual([]);
  }
});

test("ingen serverhandling gjemmer seg inne i en annen fil", () => {
  const inne = filer.filter(
    (f) => !harDirektiv(f, "use server") && deler(f).some((d) => /["']use server["']/.test(d.tekst)),
  );
  expect(inne).toEqual([]);
});

test("hver maskinrute spør hvem det er, eller står på listen med en grunn", () => {
  const uten = ruter.filter((fil) => !apneRuter.has(fil) && !deler(fil).some((d) => RUTEVAKT.test(d.tekst)));
  expect(uten).toEqual([]);
  for (const unntak of apneRuter.keys()) {
    expect(ruter, unntak).toContain(unntak);
    expect(
      deler(unntak).some((d) => RUTEVAKT.test(d.tekst)),
      `${unntak} trenger ikke unntak`,
    ).toBe(false);
  }
  expect(ruter.length).toBeGreaterThanOrEqual(12);
});

test("hver personlig side og rute spør hvem det er og når et brukstilfelle (T11, T64)", () => {
  const egne = [...sider.filter(personlig), ...ruter.filter((r) => personlig(r) || !apneRuter.has(r))];
  const feil = egne.flatMap((fil) => {
    const nar = [...nadd(fil, iHusets)];
    // The actions that a page sends along ask for themselves; the page must ask on its own account.
    const egneDeler = [...nar].filter(
      (f) => iHusets(f) && f !== "app/_session/actor.ts" && !harDirektiv(f, "use server"),
    );
    const hvem = egneDeler.some((f) => deler(f).some((d) => VAKT.test(d.tekst) || RUTEVAKT.test(d.tekst)));
    const bruk = nar.some(erBrukstilfelle);
    return hvem && bruk ? [] : [`${fil}: ${hvem ? "" : "spør ikke hvem "}${bruk ? "" : "når ikke et brukstilfelle"}`];
  });
  expect(feil).toEqual([]);
  expect(egne.length).toBeGreaterThanOrEqual(12);
});

test("en feil i en personlig side blir vår egen side, også uten skript", () => {
  const henter = (fil: string) =>
    deler(fil).some((d) => d.async && d.eksportert) || /requireInnbygger|requireAnsatt/.test(tolk(fil).text);
  const egne = filer.filter((f) => personlig(f) && /\/(?:page|layout)\.tsx$/.test(f) && henter(f));
  expect(egne.filter((f) => !/export default tryggSide\(/.test(tolk(f).text))).toEqual([]);
  expect(egne.length).toBeGreaterThanOrEqual(12);
});

test("ingen side utenfor de personlige mappene viser noe av noen", () => {
  const apne = sider.filter((s) => !personlig(s));
  const feil = apne.filter((fil) =>
    [...nadd(fil, iHusets)]
      .filter(iHusets)
      .some((f) => f !== "app/_session/actor.ts" && deler(f).some((d) => VAKT.test(d.tekst))),
  );
  expect(feil).toEqual([]);
  expect(apne.length).toBeGreaterThanOrEqual(10);
});

test("ingenting i app når databasen utenom brukstilfellene", () => {
  expect(filer.filter((f) => importer(f).some((i) => /^db\//.test(i)))).toEqual([]);
  expect(filer.length).toBeGreaterThan(60);
});

test("vakten ser forskjell på en side som spør og en som ikke gjør det", () => {
  const egen = sider.find((s) => s.endsWith("min-side/page.tsx")) ?? "";
  const apen = sider.find((s) => s.endsWith("(apen)/page.tsx")) ?? "";
  const spor = (fil: string) => deler(fil).some((d) => sporHvem(fil, d.navn, VAKT));
  expect([spor(egen), spor(apen)]).toEqual([true, false]);
  expect([...nadd(egen, iHusets)].some(erBrukstilfelle)).toBe(true);
  expect([...nadd("app/[locale]/avsluttet/page.tsx", iHusets)].some(erBrukstilfelle)).toBe(false);
});
