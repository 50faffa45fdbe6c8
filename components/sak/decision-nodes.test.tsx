import { expect, test } from "vitest";
import { alle, minstEn, sjekk } from "#domain/kernel/vurdering.ts";
import { render } from "../testing/render.ts";
import { ConditionList } from "./condition-list.tsx";
import { decisionNodes } from "./decision-nodes.ts";
import { DecisionTree } from "./decision-tree.tsx";

const ord = {
  tekst: (nokkel: string) => (nokkel.endsWith("ukjent") ? "" : nokkel),
  svar: (svar: string) => svar,
  hjemmel: (hjemmel: string) => `Regel: ${hjemmel}`,
  kr: (belop: number) => `${belop} kr`,
};
const unntak = minstEn("unntak", "§ 5-4", [
  sjekk("a", "§ 5-4 a", true, { barn: 2 }),
  sjekk("b", "§ 5-4 b", false, { tilLanMnd: 100, ukjent: 7, jobb: "nei" }),
]);
const tre = alle("startlan", "§ 5", [sjekk("rad", "§ 5-4", "uavklart", { tilLanMnd: 12_686 }), unntak]);

test("hver node sier svaret i ord, med paragraf og tallene den bygger på", () => {
  const [rad, u] = decisionNodes(tre, ord);
  expect(rad).toMatchObject({
    tittel: "regler.rad.tittel",
    svar: { tekst: "uavklart", farge: "warning" },
    forklaring: "regler.rad.uavklart",
    hjemmel: "Regel: § 5-4",
    fakta: [{ navn: "beregning.fakta.tilLanMnd", verdi: "12686 kr" }],
  });
  expect(u?.deler[0]?.fakta).toEqual([{ navn: "beregning.fakta.barn", verdi: "2" }]);
});

test("et alternativ som ikke trengtes, sier verken ja eller nei", () => {
  const b = decisionNodes(tre, ord)[1]?.deler[1];
  expect(b).toMatchObject({ svar: { tekst: "gjelderIkke", farge: "neutral" }, fakta: [] });
});

test("treet er lister i lister, og hver id er sin egen", () => {
  const side = render(<DecisionTree noder={decisionNodes(tre, ord)} />);
  expect(side.allByRole("list").length).toBeGreaterThanOrEqual(2);
  expect(side.document.body.textContent).toContain("Regel: § 5-4 a");
});

test("vilkårslisten kan brettes ut uten skript, og svaret står i linjen", () => {
  const { document } = render(<ConditionList noder={decisionNodes(tre, ord)} />);
  expect([...document.querySelectorAll("summary")].map((s) => s.textContent)).toEqual([
    "regler.rad.tittel uavklart",
    "regler.unntak.tittel oppfylt",
  ]);
});
