import { expect, test } from "vitest";
import { type Actor, type Gradering, graderinger, type Rolle, roller } from "../kernel/actor.ts";
import { type LeieFakta, leiepolicy } from "./policy.ts";

/** The oracle: who may do what in a tenancy. `leier` signs, `husstand` is both adults, a role counts within the unit. */
type Rad = { hun: "leier" | "husstand" | "nei"; roller: readonly Rolle[]; annen?: true; jobb?: true };
const tabell: Record<string, Rad> = {
  readLeie: { hun: "husstand", roller: ["saksbehandler", "beslutter", "leder", "boligforvalter"], jobb: true },
  signLeie: { hun: "leier", roller: [] },
  giveNotice: { hun: "leier", roller: [] },
  askLeie: { hun: "husstand", roller: [] },
  confirmProtokoll: { hun: "husstand", roller: [] },
  manageLeie: { hun: "nei", roller: ["saksbehandler", "leder", "boligforvalter"] },
  proposeForlengelse: { hun: "nei", roller: ["saksbehandler", "leder"] },
  decideForlengelse: { hun: "nei", roller: ["beslutter", "leder"], annen: true },
};
const regler = leiepolicy as unknown as Record<string, (actor: Actor, l: LeieFakta) => boolean>;

const leie = (mer: Partial<LeieFakta> = {}): LeieFakta => ({
  leierId: "p1",
  medsokerId: "p2",
  enhet: "bolig",
  gradering: "ingen",
  inhabile: ["a9"],
  foreslattAv: "a2",
  ...mer,
});
const ansatt = (rolle: Rolle, klarering: Gradering = "kode6", enheter = ["bolig"]): Actor => ({
  kind: "ansatt",
  ansattId: "a1",
  roller: [rolle],
  enheter,
  klarering,
  fersk: true,
});
const hun = (personId: string, acr = "idporten-loa-high"): Actor => ({ kind: "innbygger", personId, acr });

test("hver setning om leieforhold står i tabellen", () => {
  expect([...Object.keys(tabell), "askNeste", "listLeie"].sort()).toEqual(Object.keys(leiepolicy).sort());
});

test.each(Object.entries(tabell))("%s: leier, husstand og fremmed", (handling, rad) => {
  const svar = (actor: Actor, l = leie()) => regler[handling]?.(actor, l);
  expect(svar(hun("p1"))).toBe(rad.hun !== "nei");
  expect(svar(hun("p2"))).toBe(rad.hun === "husstand");
  expect(svar(hun("p2"), leie({ medsokerId: null }))).toBe(false);
  expect(svar(hun("p3"))).toBe(false);
  expect(svar(hun("p1", "Level4"))).toBe(false);
  expect(svar({ kind: "anonym" })).toBe(false);
  for (const jobb of ["leie", "brev", "frister"])
    expect(svar({ kind: "system", jobb })).toBe(jobb === "leie" && Boolean(rad.jobb));
});

test.each(Object.entries(tabell))("%s: rolle, enhet, klarering og inhabilitet", (handling, rad) => {
  for (const rolle of roller)
    for (const gradering of graderinger)
      for (const klarering of graderinger)
        for (const enhet of ["bolig", "startlan"])
          for (const inhabil of [true, false])
            for (const foreslattAv of ["a1", "a2", null]) {
              const l = leie({ gradering, inhabile: inhabil ? ["a1"] : [], foreslattAv });
              const rang = { ingen: 0, kode7: 1, kode6: 2 };
              const ventet =
                rad.roller.includes(rolle) &&
                rang[klarering] >= rang[gradering] &&
                enhet === "bolig" &&
                !inhabil &&
                (!rad.annen || foreslattAv === "a2");
              const svar = regler[handling]?.(ansatt(rolle, klarering, [enhet]), l);
              expect({ rolle, gradering, klarering, enhet, inhabil, foreslattAv, svar }).toMatchObject({
                svar: ventet,
              });
            }
});

test("bare den nattlige jobben spør hva hun vil, og lista er for dem som arbeider med boliger", () => {
  expect(leiepolicy.askNeste({ kind: "system", jobb: "leie" })).toBe(true);
  for (const actor of [hun("p1"), ansatt("leder"), { kind: "system", jobb: "brev" } as Actor])
    expect(leiepolicy.askNeste(actor)).toBe(false);
  const kan = roller.filter((r) => leiepolicy.listLeie(ansatt(r)));
  expect(kan).toEqual(["saksbehandler", "beslutter", "leder", "boligforvalter"]);
  expect(leiepolicy.listLeie(hun("p1"))).toBe(false);
});
