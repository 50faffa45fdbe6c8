import { expect, test } from "vitest";
import { avgjor, type Foresporsel } from "./proxy-valg.ts";

const opphav = "https://boligdora.example";
const rammer = {
  opphav,
  maler: ["nb", "en"],
  standardmal: "nb",
  hasher: { "/nb": ["'sha256-forside'"], "/nb/startlan": ["'sha256-startlan'"], "/en": ["'sha256-front'"] },
};

const spor = (sti: string, mer: Partial<Omit<Foresporsel, "hoder">> & { hoder?: Record<string, string> } = {}) =>
  avgjor(
    {
      metode: "GET",
      sti,
      sok: "",
      harKake: false,
      ...mer,
      hoder: new Headers({ "sec-fetch-dest": "document", ...mer.hoder }),
    },
    rammer,
  );

test.for([
  ["ingen", {}],
  ["null", { origin: "null" }],
  ["fremmed", { origin: "https://evil.example" }],
  ["annen port", { origin: "https://boligdora.example:8443" }],
  ["annet skjema", { origin: "http://boligdora.example" }],
  ["forlenget", { origin: "https://boligdora.example.evil.example" }],
] as const)("%s Origin på noe annet enn en lesing nektes, overalt (T05)", ([, hoder]) => {
  for (const metode of ["POST", "PUT", "PATCH", "DELETE"])
    for (const sti of [
      "/",
      "/min-side",
      "/logg-ut",
      "/saksbehandling/sak/1",
      "/api/utkast/1",
      "/api/utlogging",
      "/finnes/ikke",
    ])
      expect(spor(sti, { metode, hoder, harKake: true }), `${metode} ${sti}`).toEqual({ gjor: "nekt" });
});

test("eget Origin slipper gjennom, og lesing trenger ingen", () => {
  expect(spor("/min-side", { metode: "POST", harKake: true, hoder: { origin: opphav } })).toMatchObject({
    gjor: "vis",
  });
  expect(spor("/startlan", { hoder: { origin: "https://evil.example" } })).toMatchObject({ gjor: "vis" });
});

test("bare rapportene fra nettleseren kommer uten Origin, på nøyaktig den stien", () => {
  expect(spor("/api/csp-rapport", { metode: "POST" })).toMatchObject({ gjor: "vis" });
  expect(spor("/api/csp-rapport/", { metode: "POST" })).toEqual({ gjor: "nekt" });
});

test.for([
  ["/min-side", "/logg-inn?til=%2Fmin-side"],
  ["/min-side/sak/1", "/logg-inn?til=%2Fmin-side%2Fsak%2F1"],
  ["/soknad/1/bosituasjon", "/logg-inn?til=%2Fsoknad%2F1%2Fbosituasjon"],
  ["/vedtak/1/klage", "/logg-inn?til=%2Fvedtak%2F1%2Fklage"],
  ["/en/min-side", "/logg-inn?til=%2Fen%2Fmin-side"],
  ["/frivillig", "/logg-inn?til=%2Ffrivillig"],
  ["/bolighjelpen/foresporsel", "/logg-inn?til=%2Fbolighjelpen%2Fforesporsel"],
  ["/saksbehandling", "/logg-inn/ansatt?til=%2Fsaksbehandling"],
  ["/saksbehandling/sak/1", "/logg-inn/ansatt?til=%2Fsaksbehandling%2Fsak%2F1"],
] as const)("%s uten innlogging: siden sendes til innlogging, skriptet får 401", ([sti, sted]) => {
  expect(spor(sti)).toEqual({ gjor: "tilInnlogging", sted });
  expect(spor(sti, { hoder: { "sec-fetch-dest": "empty" } })).toEqual({ gjor: "ikkeInnlogget" });
  expect(spor(sti, { harKake: true })).toMatchObject({ gjor: "vis", slag: "personlig" });
});

test("en innsending uten innlogging går til handlingen, som selv spør hvem det er", () => {
  expect(spor("/soknad/1/hjem", { metode: "POST", hoder: { origin: opphav } })).toMatchObject({
    gjor: "vis",
    slag: "personlig",
  });
});

test("åpne sider laget på forhånd får sine egne hasher, alt annet et engangstall", () => {
  expect(spor("/")).toEqual({ gjor: "vis", slag: "apen", hasher: ["'sha256-forside'"], sprak: true });
  expect(spor("/en")).toMatchObject({ hasher: ["'sha256-front'"] });
  expect(spor("/startlan", { sok: "?fra=forsiden" })).toMatchObject({ slag: "apen", hasher: ["'sha256-startlan'"] });
  expect(spor("/startlan", { metode: "POST", hoder: { origin: opphav } })).toEqual({
    gjor: "vis",
    slag: "personlig",
    sprak: true,
  });
  expect(spor("/startlan/kalkulator")).toEqual({ gjor: "vis", slag: "personlig", sprak: true });
  expect(spor("/finnes/ikke")).toEqual({ gjor: "vis", slag: "personlig", sprak: true });
});

test("innlogging, maskinruter og ansattes område får ikke språk foran", () => {
  for (const sti of ["/logg-inn", "/logg-inn/ansatt", "/logg-ut"])
    expect(spor(sti), sti).toEqual({ gjor: "vis", slag: "personlig", sprak: false });
  expect(spor("/saksbehandling", { harKake: true })).toEqual({ gjor: "vis", slag: "personlig", sprak: false });
  expect(spor("/api/helse/live")).toEqual({ gjor: "vis", slag: "maskin", sprak: false });
  expect(spor("/api/utlogging")).toEqual({ gjor: "vis", slag: "ramme", sprak: false });
  expect(spor("/api/utlogging/x")).toMatchObject({ slag: "maskin" });
});

test("ikke funnet, feil og travelt vises med sin status", () => {
  expect(spor("/ikke-funnet")).toMatchObject({ omskriv: { sti: "/nb/ikke-funnet", status: 404 } });
  expect(spor("/travelt")).toMatchObject({ omskriv: { sti: "/nb/travelt", status: 503 } });
  expect(spor("/en/feil")).toMatchObject({ omskriv: { sti: "/en/feil", status: 500 } });
});
