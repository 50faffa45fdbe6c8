import { expect, test, vi } from "vitest";
import { render } from "../testing/render.ts";
import { aStegVisning } from "../testing/steg.ts";
import type { FeltVisning } from "./steg-visning.ts";
import { StepForm } from "./step-form.tsx";

vi.mock("next/navigation", () => ({ usePathname: () => "/soknad/s1/husstand", unstable_rethrow: () => {} }));

const felt: FeltVisning[] = [
  {
    navn: "harBarn",
    slag: "valg",
    etikett: "Har du barn?",
    synlig: true,
    valg: [
      { kode: "ja", tekst: "Ja" },
      { kode: "nei", tekst: "Nei" },
    ],
  },
  {
    navn: "barn",
    slag: "liste",
    etikett: "Barna",
    synlig: false,
    vises: { av: ["harBarn"], naar: ["ja"] },
    liste: {
      felt: [{ navn: "alder", slag: "tall", etikett: "Alder", synlig: true }],
      maksRader: 2,
      rad: "Barn {n}",
      fjern: "Fjern barn {n}",
      leggTil: "Legg til barn",
    },
  },
];
const tegn = (svar: Parameters<typeof aStegVisning>[0]["svar"], versjoner = {}) =>
  render(
    <StepForm
      visning={aStegVisning({ felt, svar: svar ?? {}, versjoner })}
      lagre={async (forrige) => forrige}
      kontroller={async () => ({ feil: [], synlige: [] })}
    />,
  );

test("uten skript: feltene har navn og verdi, oppfølgingen er skjult til svaret gir den, og tittelen er satt", () => {
  const side = tegn({ harBarn: "nei" });
  expect((side.byRole("radio", "Nei") as HTMLInputElement).checked).toBe(true);
  expect(side.html).not.toContain("Barna");
  expect(side.html).toContain("<title>Hvem skal bo der? – Boligdøra</title>");
});

test("oppfølgingen vises med radene som er lagret, og listen sier at den er vist", () => {
  const side = tegn({ harBarn: "ja", barn: [{ alder: "5" }, { alder: "9" }] });
  expect(side.allByRole("textbox").map((e) => [e.getAttribute("name"), e.getAttribute("value")])).toEqual([
    ["barn.0.alder", "5"],
    ["barn.1.alder", "9"],
  ]);
  expect(side.document.querySelector("input[type=hidden][name=barn]")?.getAttribute("value")).toBe("");
  expect(side.allByRole("button").map((b) => b.textContent)).not.toContain("Legg til barn");
});

test("den første knappen i skjemaet er den Enter trykker på, og den går videre", () => {
  const { document } = tegn({ harBarn: "ja", barn: [{ alder: "5" }] });
  const forste = document.querySelector("form button[type=submit]");
  expect(forste?.getAttribute("value")).toBe("videre");
});

test("versjonene svarene bygger på, følger med skjemaet uten skript", () => {
  const { document } = tegn({}, { harBarn: 3 });
  expect(document.querySelector("[name=_basertPa]")?.getAttribute("value")).toBe('{"harBarn":3}');
});
