import fc from "fast-check";
import type { Bolig } from "#domain/bolig/felter.ts";
import {
  bemanninger,
  boligtyper,
  eierformer,
  leiegrunnlag,
  malgrupper,
  omrader,
  programmer,
  standarder,
} from "#domain/bolig/koder.ts";

const ord = fc
  .array(fc.constantFrom(..."abcæøåÆØÅ 123;,\"'/.-éß"), { minLength: 1, maxLength: 30 })
  .map((tegn) => `V${tegn.join("").replace(/ +/g, " ").trim()}`);
const dag = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

/** Any home the register may hold. */
export const vilkarligBolig: fc.Arbitrary<Bolig> = fc
  .record({
    nr: fc.integer({ min: 1, max: 999_999 }),
    program: fc.constantFrom(...programmer),
    eierform: fc.constantFrom(...eierformer),
    boligtype: fc.constantFrom(...boligtyper),
    omrade: fc.constantFrom(...omrader),
    rom: fc.integer({ min: 1, max: 15 }),
    soverom: fc.integer({ min: 0, max: 12 }),
    bra: fc.integer({ min: 8, max: 500 }),
    etasje: fc.integer({ min: -2, max: 30 }),
    av: fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }),
    bemanning: fc.constantFrom(...bemanninger),
    malgruppe: fc.option(fc.constantFrom(...malgrupper)),
    leieMnd: fc.integer({ min: 1, max: 60_000 }),
    leieGrunnlag: fc.constantFrom(...leiegrunnlag),
    dager: fc.tuple(dag, fc.option(dag)),
    maneder: fc.integer({ min: 0, max: 6 }),
    byggear: fc.option(fc.integer({ min: 1650, max: 2100 })),
    standard: fc.constantFrom(...standarder),
    plasser: fc.integer({ min: 1, max: 8 }),
    kontraktAr: fc.integer({ min: 1, max: 10 }),
    ord: fc.array(ord, { minLength: 3, maxLength: 3 }),
  })
  .map(({ nr, av, dager, maneder, ord: o, plasser, ...r }) => {
    const ja = (i: number) => av[i] ?? false;
    const familiehjem = r.boligtype === "familiehjem";
    return {
      ...r,
      kode: `B-${String(nr).padStart(4, "0")}`,
      avtale: r.eierform.endsWith("rett") ? (o[0] ?? "V") : null,
      soverom: Math.min(r.soverom, r.rom),
      heis: ja(0),
      trinnfri: ja(1),
      rullestol: ja(2),
      livslop: ja(3),
      reservertVedVedtak: ja(4),
      fellesareal: ja(5),
      dyr: ja(6),
      parkering: ja(7),
      stromInkludert: ja(8),
      velferdsteknologi: ja(9),
      husbankTilskudd: ja(10),
      flyttbar: ja(1),
      leieDato: dager[0],
      bindingTil: ja(10) ? dager[1] : null,
      depositum: maneder * r.leieMnd,
      plasser: familiehjem ? plasser : null,
      adresse: familiehjem ? null : (o[1] ?? "V"),
      matrikkelenhet: null,
      bruksenhetsnr: null,
      tomt: familiehjem ? null : (o[2] ?? null),
    };
  });
