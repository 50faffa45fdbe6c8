import { expect, test } from "vitest";
import { type Actor, type Gradering, graderinger, type Rolle, roller } from "../kernel/actor.ts";
import { type PlassFakta, type TilbudPolicy, tilbudPolicy, tilbudslistePolicy } from "./policy.ts";

/** Who may, written on its own: roles of the unit, whether the household may, and jobs. No word, no right. */
const tabell: Record<TilbudPolicy, { husstand?: true; roller?: readonly Rolle[]; jobber?: readonly string[] }> = {
  read: { husstand: true, roller: ["saksbehandler", "beslutter", "leder", "boligforvalter"] },
  readAvslag: { husstand: true, roller: ["saksbehandler", "beslutter", "leder"] },
  make: { roller: ["saksbehandler", "leder", "boligforvalter"] },
  send: { roller: ["saksbehandler", "leder", "boligforvalter"] },
  withdraw: { roller: ["saksbehandler", "leder", "boligforvalter"] },
  answer: { husstand: true },
  answerForHusstand: { roller: ["saksbehandler", "leder", "boligforvalter"] },
  undo: { husstand: true, roller: ["saksbehandler", "leder", "boligforvalter"] },
  assess: { roller: ["saksbehandler", "leder"] },
  bookVisning: { husstand: true },
  follow: { jobber: ["tilbud"] },
  expire: { jobber: ["tilbudsfrister"] },
};
const handlinger = Object.keys(tabell) as TilbudPolicy[];

const plass = (mer: Partial<PlassFakta> = {}): PlassFakta => ({
  personId: "p1",
  medsokerId: "p2",
  enhet: "bolig",
  gradering: "ingen",
  inhabile: [],
  ...mer,
});
const ansatt = (rolle: Rolle, enhet = "bolig", klarering: Gradering = "ingen"): Actor => ({
  kind: "ansatt",
  ansattId: "a1",
  roller: [rolle],
  enheter: [enhet],
  klarering,
  fersk: true,
});
const innbygger = (personId: string, acr = "idporten-loa-substantial"): Actor => ({ kind: "innbygger", personId, acr });

test("tabellen har hver handling", () => {
  expect(Object.keys(tilbudPolicy).sort()).toEqual([...handlinger].sort());
});

test.each(handlinger)("%s: rollene i tabellen, i sin enhet, med klarering og uten inhabilitet", (handling) => {
  for (const rolle of roller)
    for (const enhet of ["bolig", "startlan"])
      for (const gradering of graderinger)
        for (const klarering of graderinger)
          for (const inhabile of [["a1"], ["a9"]]) {
            const klarert = graderinger.indexOf(klarering) >= graderinger.indexOf(gradering);
            const ventet =
              (tabell[handling].roller ?? []).includes(rolle) && enhet === "bolig" && klarert && inhabile[0] !== "a1";
            const svar = tilbudPolicy[handling](ansatt(rolle, enhet, klarering), plass({ gradering, inhabile }));
            expect({ rolle, enhet, gradering, klarering, inhabile, svar }).toEqual({
              rolle,
              enhet,
              gradering,
              klarering,
              inhabile,
              svar: ventet,
            });
          }
});

test.each(handlinger)("%s: begge voksne i husstanden på nivå betydelig, ingen andre innbyggere", (handling) => {
  const kan = tabell[handling].husstand ?? false;
  for (const [hvem, ventet] of [
    [innbygger("p1"), kan],
    [innbygger("p2"), kan],
    [innbygger("p1", "idporten-loa-high"), kan],
    [innbygger("p1", "Level3"), false],
    [innbygger("p3"), false],
    [innbygger("a1"), false],
  ] as const)
    expect({ hvem, svar: tilbudPolicy[handling](hvem, plass()) }).toEqual({ hvem, svar: ventet });
  expect(tilbudPolicy[handling](innbygger("null"), plass({ medsokerId: null }))).toBe(false);
});

test.each(handlinger)("%s: bare jobben som er nevnt, og ingen uten økt", (handling) => {
  for (const navn of ["tilbud", "tilbudsfrister", "brev", "rydd", "innlogging"])
    expect({ navn, svar: tilbudPolicy[handling]({ kind: "system", jobb: navn }, plass()) }).toEqual({
      navn,
      svar: tabell[handling].jobber?.includes(navn) ?? false,
    });
  expect(tilbudPolicy[handling]({ kind: "anonym" }, plass())).toBe(false);
});

test.each(roller)("lista over tilbud og visninger er for husets folk i enheten: %s", (rolle) => {
  const lister = ["saksbehandler", "beslutter", "leder", "boligforvalter"].includes(rolle);
  expect(tilbudslistePolicy.listTilbud(ansatt(rolle), "bolig")).toBe(lister);
  expect(tilbudslistePolicy.listTilbud(ansatt(rolle, "startlan"), "bolig")).toBe(false);
  expect(tilbudslistePolicy.addVisning(ansatt(rolle), "bolig")).toBe(lister && rolle !== "beslutter");
  expect(tilbudslistePolicy.addVisning(innbygger("p1"), "bolig")).toBe(false);
});
