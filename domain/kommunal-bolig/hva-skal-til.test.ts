import { expect, test } from "vitest";
import { dagerMellom, leggTilDager } from "../kernel/dag.ts";
import { grunnlagAvSvar, type KommunalBoligGrunnlag } from "./grunnlag.ts";
import { hvaSkalTil } from "./hva-skal-til.ts";
import { regler2015 } from "./regler/2015-01-01.ts";

const DAG = "2026-11-24";
const trygt = { samliv: "alene", boform: "leierPrivat", maFlytte: "nei", iAsker: "ja", opphold: "nordisk" };
const paDag =
  (askerSiden: string, mer: Partial<KommunalBoligGrunnlag> = {}) =>
  (dag: string) => ({ ...grunnlagAvSvar({ ...trygt, askerSiden }, dag), alder: 30, ...mer });
const svaret = (g: KommunalBoligGrunnlag, regel: string) =>
  regler2015.vurder(g).deler?.find((d) => d.regel === regel)?.svar;
const koder = (paDagen: (dag: string) => KommunalBoligGrunnlag, regel: string) =>
  hvaSkalTil(regler2015, paDagen, DAG)
    .filter((s) => s.regel === regel)
    .map((s) => s.kode);

test("dagen botiden er lang nok, er den første: dagen før er det ikke nok, hvilken dag hun enn kom", () => {
  for (let dager = 1; dager < 1_090; dager += 31) {
    const siden = leggTilDager(DAG, -dager);
    const [skritt] = hvaSkalTil(regler2015, paDag(siden), DAG).filter((s) => s.regel === "kbBotid");
    if (!skritt?.dag) throw new Error(`ingen dag for ${siden}`);
    expect(svaret(paDag(siden)(skritt.dag), "kbBotid")).toBe("oppfylt");
    expect(svaret(paDag(siden)(leggTilDager(skritt.dag, -1)), "kbBotid")).toBe("uavklart");
    expect(dagerMellom(siden, skritt.dag)).toBeGreaterThan(1_090);
  }
});

test("den som ikke bor i Asker, får ikke en dag å vente på", () => {
  expect(koder((dag) => ({ ...paDag("2020-01-01")(dag), iAsker: false }), "kbBotid")).toEqual([]);
});

test("hver hendelse som foreslås, gjør vilkåret oppfylt, og bare vilkår som ikke er det, får forslag", () => {
  expect(koder(paDag("2019-01-01"), "kbBehov")).toEqual(["kontraktenUtloper", "bliOppsagt", "misterBoligen"]);
  expect(koder(paDag("2019-01-01", { boform: "utenBolig" }), "kbBehov")).toEqual([]);
  expect(koder(paDag("2019-01-01", { alder: 17 }), "kbAlder")).toEqual(["fyller18"]);
});

test("det et menneske må vurdere, kan ingen endring love bort", () => {
  expect(koder(paDag("2019-01-01"), "kbIkkeSelv")).toEqual([]);
  expect(koder(paDag("2019-01-01", { opphold: "midlertidig" }), "kbOpphold")).toEqual([]);
});
