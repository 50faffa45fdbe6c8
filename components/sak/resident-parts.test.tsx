import type { Route } from "next";
import { expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { CaseCard } from "./case-card.tsx";
import { CaseTimeline } from "./case-timeline.tsx";
import { DecisionTree } from "./decision-tree.tsx";
import { KlageForm, type KlageFormTexts } from "./klage-form.tsx";
import { LetterList } from "./letter-list.tsx";

test("to saker har aldri to lenker med samme navn", () => {
  const kort = (nummer: string) => (
    <CaseCard
      tittel="Startlån"
      undertittel={nummer}
      status={{ navn: "Mottatt", farge: "info", tur: "Nå er det vår tur" }}
      linjer={["Vi har fått søknaden din."]}
      lenker={[{ href: `/sak/${nummer}` as Route, tekst: "Se saken" }]}
    />
  );
  const side = render(
    <ul>
      {kort("Sak 2026/1")}
      {kort("Sak 2026/2")}
    </ul>,
  );
  expect(side.allByRole("link").map(side.navn)).toEqual([
    "Se saken Startlån Sak 2026/1",
    "Se saken Startlån Sak 2026/2",
  ]);
  expect(side.byRole("heading", "Startlån Sak 2026/1").tagName).toBe("H3");
});

test("tidslinjen er en ordnet liste der hver linje har et tidspunkt en maskin kan lese", () => {
  const side = render(
    <CaseTimeline
      rader={[{ id: "1", tid: "i går", datetime: "2026-11-23T09:00:00Z", hvem: "Du", tekst: "Søknaden ble sendt" }]}
    />,
  );
  expect(side.document.querySelector("ol > li time")?.getAttribute("datetime")).toBe("2026-11-23T09:00:00Z");
});

test("brev åpnes med en vanlig lenke, for en PDF er en sidelast", () => {
  const side = render(
    <LetterList rader={[{ id: "1", href: "/api/brev/1", navn: "Kvittering (PDF)", linje: "i går" }]} />,
  );
  expect(side.byRole("link", "Kvittering (PDF)").getAttribute("href")).toBe("/api/brev/1");
});

test("begrunnelsen leses i ord: vilkår, svar, forklaring, tall og regel, med delene under", () => {
  const blad = { svar: { tekst: "Ikke oppfylt", farge: "danger" as const }, fakta: [], deler: [] };
  const side = render(
    <DecisionTree
      noder={[
        {
          ...blad,
          id: "a",
          tittel: "Du kan betale lånet",
          forklaring: "Det er for lite igjen.",
          hjemmel: "Regel: § 5-4",
          fakta: [{ navn: "Igjen", verdi: "900 kr" }],
          deler: [{ ...blad, id: "a.b", tittel: "Del", forklaring: "Derfor.", hjemmel: "Regel: § 5-3" }],
        },
      ]}
    />,
  );
  expect(side.document.body.textContent).toMatch(
    /Du kan betale lånet.*Ikke oppfylt.*for lite igjen.*Igjen: 900 kr.*§ 5-4.*Del/,
  );
  expect(side.document.querySelectorAll("li li")).toHaveLength(2);
});

const texts: KlageFormTexts = {
  sidetittel: "Klag",
  feilmerke: "Feil:",
  feiltitler: ["Du må rette én ting"],
  feil: {},
  ikkeSendt: "Ikke sendt",
  gjenfunnet: "fylt inn igjen",
  punkter: { etikett: "Hva er du uenig i?", hjelp: "Velg alle som passer." },
  tekst: { etikett: "Hva er feil?", hjelp: "Skriv med egne ord." },
  sentGrunn: { etikett: "Hvorfor sent?", hjelp: "Var du syk?" },
  valgfritt: "(valgfritt)",
  teller: { igjen: "{n}", formye: "{n}" },
  send: "Send klagen",
  sender: "Sender …",
};
const skjema = (forSent: boolean) =>
  render(
    <KlageForm
      action={async (s) => s}
      nokkel="n-1"
      valg={[{ kode: "annet", tekst: "Noe annet" }]}
      forSent={forSent}
      maks={{ tekst: 5000, sentGrunn: 1000 }}
      texts={texts}
    >
      <p>Etterpå</p>
    </KlageForm>,
  );

test("klagen kan skrives uten skript: nøkkelen er med, hvert felt har navn og hjelp, én hovedknapp", () => {
  const side = skjema(false);
  expect(side.document.querySelector("input[name=nokkel]")?.getAttribute("value")).toBe("n-1");
  expect(side.beskrivelse(side.byRole("textbox", "Hva er feil?"))).toBe("Skriv med egne ord.");
  expect(side.byRole("checkbox", "Noe annet").getAttribute("name")).toBe("punkter");
  expect(side.byRole("button", "Send klagen").getAttribute("type")).toBe("submit");
  expect(side.allByRole("textbox")).toHaveLength(1);
});

test("den som er for sen, får si hvorfor, men må ikke", () => {
  expect(skjema(true).byRole("textbox", "Hvorfor sent? (valgfritt)").getAttribute("name")).toBe("sentGrunn");
});
