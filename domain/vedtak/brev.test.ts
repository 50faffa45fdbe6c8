import { describe, expect, test } from "vitest";
import { alle, minstEn, sjekk } from "../kernel/vurdering.ts";
import {
  alleTekster,
  avsnitt,
  type Brevinnhold,
  type Brevverdi,
  erBrevmal,
  erVedtaksbrev,
  fritekst,
  t,
  ufylt,
} from "./brev.ts";
import { barende } from "./brev-vedtak.ts";

const brev = (...blokker: Brevinnhold["blokker"]): Brevinnhold => ({ tittel: t("brev.tittel"), blokker });

describe("hull i et brev", () => {
  test.each<[string, Brevverdi]>([
    ["mangler", undefined],
    ["er tom tekst", " \n"],
    ["er ikke et tall", Number.NaN],
    ["er uendelig", Number.POSITIVE_INFINITY],
    ["er et beløp uten tall", { kr: Number.NaN }],
    ["er en prosent uten tall", { prosent: Number.NaN }],
    ["er en dag uten dato", { dag: "" }],
  ])("en verdi som %s, er et hull", (_hva, verdi) => {
    expect(ufylt(brev(avsnitt("brev.x", { navn: verdi })))).toEqual(["navn"]);
  });

  test.each<[Brevverdi]>([[0], ["0"], [{ kr: 0 }], [{ prosent: 0 }], [{ dag: "2026-11-24" }]])(
    "%j er fylt ut",
    (verdi) => {
      expect(ufylt(brev(avsnitt("brev.x", { navn: verdi })))).toEqual([]);
    },
  );

  test("hull finnes i tittel, lister og tabeller, og nevnes én gang", () => {
    const innhold: Brevinnhold = {
      tittel: t("brev.tittel", { belop: undefined }),
      blokker: [
        { slag: "liste", punkter: [t("brev.a", { dag: { dag: "" } }), fritekst("")] },
        {
          slag: "tabell",
          hode: [t("brev.b"), t("brev.c")],
          rader: [[fritekst("ja"), t("brev.d", { belop: { kr: Number.NaN } })]],
        },
      ],
    };
    expect(ufylt(innhold)).toEqual(["belop", "dag", "fritekst"]);
    expect(alleTekster(innhold)).toHaveLength(7);
  });
});

test("maler kjennes igjen, og bare vedtak starter klagefristen", () => {
  expect(["kvittering", "vedtak_avslag", "ukjent", "__proto__", "toString"].map(erBrevmal)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(["vedtak_innvilget", "vedtak_avvist", "klagekvittering", "forelopig_svar"].map(erVedtaksbrev)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe("det som bærer et oppfylt vilkår", () => {
  const ja = (regel: string) => sjekk(regel, "§", true);
  const nei = (regel: string) => sjekk(regel, "§", false);
  const regler = (v: Parameters<typeof barende>[0]) => barende(v).map((b) => b.regel);

  test("av alternativene vises de som holder, og av det som må holde, alle delene", () => {
    expect(regler(minstEn("en", "§", [nei("a"), ja("b"), alle("c", "§", [ja("d"), ja("e")])]))).toEqual([
      "b",
      "d",
      "e",
    ]);
    expect(regler(ja("blad"))).toEqual(["blad"]);
  });

  test("det en person har svart på som helhet, og det som ikke er oppfylt, står for seg selv", () => {
    expect(regler({ ...minstEn("en", "§", [nei("a")]), svar: "oppfylt" })).toEqual(["en"]);
    expect(regler({ ...alle("to", "§", [ja("a"), nei("b")]), svar: "oppfylt" })).toEqual(["to"]);
    expect(regler(alle("tre", "§", [ja("a"), nei("b")]))).toEqual(["tre"]);
  });
});
