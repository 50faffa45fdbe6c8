import { describe, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { createUtkast } from "#db/testing/soknad-builder.ts";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { viewSoknad } from "../soknad/view-soknad.ts";
import { answerDokument } from "./answer-dokument.ts";

const db = useDatabase();
const omTo = (dager: number) => leggTilDager(osloDag(new Date()), dager).split("-").reverse().join(".");

async function own() {
  const hun = await createPerson(db.admin);
  const { soknadId } = await createUtkast(db.admin, hun.personId, { dokumentsvar: {} });
  const svar = (mer = {}) =>
    answerDokument(hun, {
      soknadId,
      type: "skattemelding",
      svar: { slag: "harIkke", dato: omTo(10), grunn: "", ...mer },
    });
  const krav = async () => {
    const vist = await viewSoknad(hun, { soknadId });
    return vist.ok ? vist.value.dokumenter.find((k) => k.type === "skattemelding") : undefined;
  };
  return { hun, soknadId, svar, krav };
}

describe("«Jeg har ikke dette nå»", () => {
  test("er et lovlig svar med dag, er en hendelse, og grunnen ligger kryptert", async () => {
    const { soknadId, svar, krav } = await own();
    expect(await svar({ grunn: "MERKETEKST: jeg har vært syk" })).toMatchObject({ ok: true });
    expect(await krav()).toMatchObject({ harIkke: { grunn: "MERKETEKST: jeg har vært syk" } });
    const [rad] = await db.admin`select dokumentsvar::text as ra, revisjon from soknad where id = ${soknadId}`;
    expect(rad?.ra).not.toContain("MERKETEKST");
    expect(rad?.revisjon).toBe(2);
    expect(await db.admin`select type, data from hendelse where strom_id = ${soknadId}`).toMatchObject([
      { type: "dokument.harIkke", data: { krav: "skattemelding" } },
    ]);
  });

  test("kan angres", async () => {
    const { hun, soknadId, svar, krav } = await own();
    await svar();
    await answerDokument(hun, { soknadId, type: "skattemelding", svar: { slag: "angre" } });
    expect((await krav())?.harIkke).toBeUndefined();
  });

  test.each<[string, Record<string, string>, string, string]>([
    ["dag som har vært", { dato: "1.1.2020" }, "dato", "iFortiden"],
    ["dag om mer enn et år", { dato: omTo(500) }, "dato", "forLangtFram"],
    ["ingen dag", { dato: "" }, "dato", "mangler"],
    ["31. februar", { dato: "31.02.2027" }, "dato", "finnesIkke"],
    ["usynlige tegn", { grunn: "a\u202eb" }, "grunn", "ugyldigeTegn"],
    ["for lang grunn", { grunn: "a".repeat(1_001) }, "grunn", "forLang"],
  ])("avvises: %s", async (_navn, mer, felt, kode) => {
    const { soknadId, svar } = await own();
    expect(await svar(mer)).toMatchObject({ ok: false, felt: [{ felt, kode }] });
    expect(await db.admin`select revisjon from soknad where id = ${soknadId}`).toMatchObject([{ revisjon: 1 }]);
  });

  test("et papir ingen ber om, kan ikke loves, og en fremmed får ikke svare", async () => {
    const { hun, soknadId } = await own();
    const input = { soknadId, type: "verdivurdering", svar: { slag: "harIkke", dato: omTo(5), grunn: "" } };
    expect(await answerDokument(hun, input)).toMatchObject({ kode: "dokument.ukjentKrav" });
    expect(await answerDokument(await createPerson(db.admin), { ...input, type: "skattemelding" })).toMatchObject({
      kode: "finnesIkke",
    });
  });
});
