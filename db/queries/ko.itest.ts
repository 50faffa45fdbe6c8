import { beforeAll, describe, expect, test } from "vitest";
import type { Ansatt } from "#domain/kernel/actor.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { seedMange } from "../seed/mange.ts";
import { useDatabase } from "../testing/database.ts";
import { createAnsatt } from "../testing/person-builder.ts";
import { explainSporring, type Kjor, type Plan } from "../testing/plan.ts";
import { withActor } from "../with-actor.ts";
import { listHendelser } from "./hendelse.ts";
import { findBrudd } from "./kjede.ts";
import {
  byggKoteller,
  byggNavnesok,
  type KoSok,
  koSporring,
  listKo,
  navnVerdier,
  readKoteller,
  walkInOrder,
} from "./ko.ts";

/** The page that the queue shows, and one row to know that there are more. */
const SIDE = 51;
const STORRELSER = [10_000, 200_000] as const;
/** How many pages down a later page lies. */
const DYPT: Record<number, number> = { 10000: 2, 200000: 30 };

type Liste = Pick<KoSok, "fane" | "sortering" | "synkende"> & Partial<KoSok> & { indeks: string };
const lister: Record<string, Liste> = {
  mine: { fane: "mine", sortering: "frist", synkende: false, indeks: "sak_mine_idx" },
  enhetens: { fane: "enhetens", sortering: "frist", synkende: false, indeks: "sak_ko_idx" },
  "enhetens, siste frist først": { fane: "enhetens", sortering: "frist", synkende: true, indeks: "sak_ko_idx" },
  "enhetens etter mottatt": { fane: "enhetens", sortering: "mottatt", synkende: true, indeks: "sak_ko_mottatt_idx" },
  "enhetens, én status": {
    fane: "enhetens",
    sortering: "frist",
    synkende: false,
    tilstand: "under_behandling",
    indeks: "sak_ko_tilstand_idx",
  },
  "enhetens, frist ute": {
    fane: "enhetens",
    sortering: "frist",
    synkende: false,
    til: "2099-01-01",
    indeks: "sak_ko_idx",
  },
  ledige: { fane: "ledige", sortering: "frist", synkende: false, indeks: "sak_ledige_idx" },
  "til beslutning": { fane: "beslutning", sortering: "frist", synkende: false, indeks: "sak_ko_tilstand_idx" },
  avgjorte: { fane: "avgjorte", sortering: "avgjort", synkende: true, indeks: "sak_avgjort_idx" },
};

const malt = new Map<string, Plan>();
const slagene = ["custom", "generic"] as const;

describe.each(STORRELSER)("planer ved %i saker, som bd_app", (antall) => {
  const db = useDatabase();
  let meg: Ansatt;
  let beslutter: Ansatt;
  beforeAll(async () => {
    meg = await createAnsatt(db.admin);
    for (let i = 0; i < 3; i++) await createAnsatt(db.admin);
    beslutter = await createAnsatt(db.admin, { roller: ["beslutter"] });
    await seedMange(db.admin, antall);
  }, 450_000);

  const som = <T>(fn: (tx: Tx) => Promise<T>) => withActor(meg, "prove", fn);
  const kjorI =
    (tx: Tx): Kjor =>
    (sql) =>
      raw(tx).unsafe(sql);
  /** A list as it runs: told to walk in order, in the same transaction. */
  const planAv = (
    bygg: (tx: Tx) => { toSQL: () => { sql: string; params: unknown[] } },
    verdier: Record<string, unknown>,
    slag: "custom" | "generic",
  ) =>
    som(async (tx) => {
      await walkInOrder(tx);
      return explainSporring(kjorI(tx), bygg(tx).toSQL(), verdier, slag);
    });
  // A decider with nothing of her own there, as the inbox is used; one's own would be read past.
  const sokFor = ({ indeks: _indeks, ...liste }: Liste): KoSok => ({
    aktor: liste.fane === "beslutning" ? beslutter.ansattId : meg.ansattId,
    enhet: "startlan",
    antall: SIDE,
    ...liste,
  });

  /** Where the page after `sider` pages begins, by walking there as a person does. */
  const plassEtter = (sok: KoSok, sider: number) =>
    som(async (tx) => {
      let etter = sok.etter;
      for (let i = 0; i < sider; i++) {
        const siste = (await listKo(tx, { ...sok, antall: 50, ...(etter ? { etter } : {}) })).at(-1);
        if (!siste) return undefined;
        etter = { verdi: siste.plass, id: siste.id };
      }
      return etter;
    });

  test("frøet er hele saker med hele kjeder", async () => {
    const [tall] = await db.admin`select count(*)::int as saker, count(*) filter (where apen)::int as apne,
      count(*) filter (where gradering <> 'ingen')::int as vernet from sak`;
    expect(tall?.saker).toBe(antall);
    expect(tall?.apne).toBeGreaterThan(antall / 15);
    expect(tall?.vernet).toBeGreaterThan(0);
    if (antall === STORRELSER[0])
      expect(await withActor({ kind: "system", jobb: "prove" }, "prove", findBrudd)).toEqual([]);
  });

  test.each(Object.entries(lister))(
    "%s: første og senere side er høyst 60 buffere, i indeksens rekkefølge",
    async (navn, liste) => {
      const sok = sokFor(liste);
      const etter = await plassEtter(sok, DYPT[antall] ?? 0);
      expect(etter).toBeDefined();
      for (const [side, valgt] of Object.entries({ forste: sok, senere: { ...sok, ...(etter ? { etter } : {}) } })) {
        for (const slag of slagene) {
          const { bygg, verdier } = koSporring(valgt);
          const plan = await planAv(bygg, verdier, slag);
          expect(plan, `${navn} ${side} ${slag}`).toMatchObject({ rader: SIDE, sekvensielle: [] });
          expect(plan.indekser).toContain(liste.indeks);
          expect(plan.buffere, `${navn} ${side} ${slag}`).toBeLessThanOrEqual(60);
          malt.set(`${antall} ${navn} ${side} ${slag}`, plan);
        }
      }
    },
  );

  test("søk på etternavn, også et vanlig, er høyst 60 buffere", async () => {
    for (const prefiks of ["hansen", "etternavn0", "etternavn00123"]) {
      for (const slag of slagene) {
        const plan = await planAv(byggNavnesok, navnVerdier("startlan", prefiks, SIDE), slag);
        expect(plan.indekser).toContain("sak_navn_idx");
        expect(plan.sekvensielle).toEqual([]);
        expect(plan.buffere, `${prefiks} ${slag}`).toBeLessThanOrEqual(60);
        // A rare name has fewer hits than a page at the small size: nothing to compare.
        if (plan.rader === SIDE) malt.set(`${antall} sok ${prefiks} ${slag}`, plan);
      }
    }
  });

  test("tidslinjen koster hendelsene den viser, høyst ti buffere, og seks for å spørre om saken én gang", async () => {
    const [lengst] = await db.admin`select sak_id, count(*)::int as n from hendelse group by 1 order by 2 desc limit 1`;
    const plan = await som((tx) =>
      explainSporring(kjorI(tx), listHendelser(tx, lengst?.sak_id, 201).toSQL(), {}, "custom"),
    );
    expect(plan).toMatchObject({ rader: lengst?.n, sekvensielle: [] });
    expect(plan.indekser).toContain("hendelse_sak_idx");
    // Unit, conflict and protection are the case's, as they are now; asked per row it would be four times the rows (`bd_ser_sak`).
    expect(plan.buffere).toBeLessThanOrEqual(plan.rader + 16);
  });

  test("merkene er høyst fem buffere, og er det listene viser", async () => {
    const verdier = { aktor: meg.ansattId, enhet: "startlan" };
    const plan = await som((tx) => explainSporring(kjorI(tx), byggKoteller(tx).toSQL(), verdier, "generic"));
    expect(plan.buffere).toBeLessThanOrEqual(5);
    const [talt] =
      await db.admin`select count(*) filter (where ansvarlig = ${meg.ansattId})::int as mine, count(*)::int as enhetens,
        count(*) filter (where ansvarlig is null)::int as ledige,
        count(*) filter (where tilstand = 'innstilt' and foreslatt_av is distinct from ${meg.ansattId})::int as beslutning
      from sak where apen and gradering = 'ingen'`;
    expect(await som((tx) => readKoteller(tx, meg.ansattId, "startlan"))).toEqual(talt);
  });

  test("radvern koster høyst 1,2 ganger så mange buffere på en side med femti", async () => {
    for (const [navn, liste] of Object.entries(lister)) {
      const { bygg, verdier } = koSporring({ ...sokFor(liste), antall: 50 });
      const sporring = await som(async (tx) => bygg(tx).toSQL());
      const med = await planAv(bygg, verdier, "generic");
      const uten = await db.admin.begin((sql) => explainSporring((q) => sql.unsafe(q), sporring, verdier, "generic"));
      expect(med.buffere / uten.buffere, `${navn}: ${med.buffere} mot ${uten.buffere}`).toBeLessThanOrEqual(1.2);
    }
  });
});

test("fra ti tusen til to hundre tusen saker vokser ingen side mer enn halvannen gang", () => {
  const [liten, stor] = STORRELSER;
  const navn = [...malt.keys()].filter((n) => n.startsWith(`${liten} `)).map((n) => n.slice(`${liten} `.length));
  expect(navn.length).toBeGreaterThan(Object.keys(lister).length * 4 - 1);
  for (const n of navn) {
    const [for_, etter] = [
      malt.get(`${liten} ${n}`)?.buffere ?? 0,
      malt.get(`${stor} ${n}`)?.buffere ?? Number.POSITIVE_INFINITY,
    ];
    expect(etter / for_, `${n}: ${for_} → ${etter} buffere`).toBeLessThanOrEqual(1.5);
  }
});
