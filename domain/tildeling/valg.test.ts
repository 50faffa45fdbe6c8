import { expect, test } from "vitest";
import type { Boligresultat } from "./kjor-tildeling.ts";
import { forbigrunner, lesValg, maBegrunnes } from "./valg.ts";

const resultat: Boligresultat = {
  boligId: "b1",
  kode: "B-0001",
  tur: 2,
  forslag: "p2",
  utenForslag: null,
  kandidater: [
    { plassId: "p1", skille: null, utfall: "harForslag" },
    { plassId: "p2", skille: "band", utfall: "foreslatt" },
    { plassId: "p3", skille: "ventetid", utfall: "etterForslaget" },
    { plassId: "p4", skille: "lodd", utfall: "etterForslaget" },
  ],
  utelukket: [{ plassId: "p5", grunner: ["dyr"] }],
};
const velg = (plassId: string, grunner: Record<string, string> = {}, notat = "") =>
  lesValg(resultat, { plassId, grunner, notat });

test("forslaget velges uten grunn fra et menneske; den foran har kjøringens egen", () => {
  expect(velg("p2")).toEqual({ ok: true, value: [{ plassId: "p1", grunn: "harForslag" }] });
});

test("den som velger en annen, må si hvorfor for hver som stod foran, og skrive et notat", () => {
  expect(maBegrunnes(resultat, "p4")).toEqual(["p2", "p3"]);
  expect(velg("p4", { p2: "bomiljo" }, "Notat.")).toMatchObject({
    felt: [{ felt: "grunn.p3", kode: "manglerForbigrunn" }],
  });
  expect(velg("p4", { p2: "bomiljo", p3: "onskerAVente" }, "  ")).toMatchObject({ felt: [{ felt: "notat" }] });
  expect(velg("p4", { p2: "bomiljo", p3: "onskerAVente" }, "Notat.")).toEqual({
    ok: true,
    value: [
      { plassId: "p1", grunn: "harForslag" },
      { plassId: "p2", grunn: "bomiljo" },
      { plassId: "p3", grunn: "onskerAVente" },
    ],
  });
});

test.each(["harForslag", "fordi", "", "__proto__"])("«%s» er ingen grunn et menneske kan gi", (grunn) => {
  expect(velg("p3", { p2: grunn }, "Notat.")).toMatchObject({ ok: false, kode: "ugyldig" });
});

test("hver grunn på listen kan brukes", () => {
  for (const grunn of forbigrunner) expect(velg("p3", { p2: grunn }, "Notat.").ok).toBe(true);
});

test("den som er utelukket eller ukjent, kan ikke velges", () => {
  for (const id of ["p5", "p9"]) expect(velg(id)).toMatchObject({ ok: false, kode: "tildeling.ikkeKandidat" });
});

test("en bolig som er stanset av avtalen, kan ikke velges til noen", () => {
  const stanset = { ...resultat, kandidater: [{ plassId: "p1", skille: null, utfall: "boligenStanset" as const }] };
  expect(lesValg(stanset, { plassId: "p1", grunner: {}, notat: "" })).toMatchObject({ kode: "tildeling.boligStanset" });
});
