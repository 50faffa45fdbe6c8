import { z } from "zod";
import {
  insertAvtale,
  listAvtalenavn,
  listAvtaler as listRader,
  lockAvtale,
  type NyAvtale,
  updateAvtale,
} from "#db/queries/avtale.ts";
import { avtaleslag, kvote, minsteAr, TILVISNING_PST, utlop } from "#domain/bolig/avtale.ts";
import { erFormel, normaliser } from "#domain/bolig/les-bolig.ts";
import { boligpolicy } from "#domain/bolig/policy.ts";
import { lesTall } from "#domain/kernel/belop.ts";
import { type Dag, leggTilManeder, osloDag } from "#domain/kernel/dag.ts";
import { lesDato } from "#domain/kernel/dato.ts";
import type { Lest } from "#domain/kernel/lest.ts";
import { type FeltFeil, type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { BOLIGENHET } from "./enhet.ts";

const felt = z.strictObject({
  slag: z.string().max(40),
  utleier: z.string().max(400),
  prosjekt: z.string().max(400),
  antallBoliger: z.string().max(20),
  andelPst: z.string().max(20),
  gjelderFra: z.string().max(20),
  gjelderTil: z.string().max(20),
  erTinglyst: z.boolean(),
});
type Ra = z.infer<typeof felt>;

/** An agreement from raw texts; a referral agreement of five homes or more gives at most 40 per cent at any time (`domain.md` §3.9). */
function lesAvtale(ra: Ra, idag: Dag): Outcome<NyAvtale> {
  const feil: FeltFeil[] = [];
  const ta = <T>(navn: keyof Ra, svar: Lest<T>): T | undefined => {
    if (svar.ok) return svar.verdi;
    feil.push({ felt: navn, kode: svar.kode, ...(svar.verdier ? { verdier: svar.verdier } : {}) });
    return undefined;
  };
  const ord = (navn: "utleier" | "prosjekt") =>
    ta<string>(navn, erFormel(ra[navn]) ? { ok: false, kode: "formel" } : lesTekst(ra[navn], { maks: 100 }));
  const slag = avtaleslag.find((s) => s === ra.slag);
  if (!slag) feil.push({ felt: "slag", kode: ra.slag ? "ugyldigValg" : "mangler" });
  const [utleier, prosjekt] = [ord("utleier"), ord("prosjekt")];
  const antallBoliger = ta("antallBoliger", lesTall(ra.antallBoliger, { min: 1, maks: 2_000 }));
  const andelPst = ta("andelPst", lesTall(ra.andelPst, { min: 1, maks: 100 }));
  const gjelderFra = ta("gjelderFra", lesDato(ra.gjelderFra, idag));
  const gjelderTil = ta("gjelderTil", lesDato(ra.gjelderTil, idag));
  if (gjelderFra && gjelderTil && gjelderTil <= gjelderFra) feil.push({ felt: "gjelderTil", kode: "forStart" });
  if (
    slag === "tilvisningsavtale" &&
    antallBoliger !== undefined &&
    andelPst !== undefined &&
    antallBoliger >= 5 &&
    andelPst > TILVISNING_PST
  )
    feil.push({ felt: "andelPst", kode: "overTilvisning", verdier: { maks: TILVISNING_PST } });
  if (slag === "tildelingsavtale" && andelPst !== undefined && andelPst !== 100)
    feil.push({ felt: "andelPst", kode: "tildelingAlle" });
  if (feil.length > 0 || !slag || !utleier || !prosjekt || !antallBoliger || !andelPst || !gjelderFra || !gjelderTil)
    return refuse("avtale.ugyldig", { felt: feil });
  return ok({
    slag,
    utleier,
    prosjekt,
    enhet: BOLIGENHET,
    antallBoliger,
    andelPst,
    gjelderFra,
    gjelderTil,
    erTinglyst: ra.erTinglyst,
  });
}

/** Registers an agreement with a private owner. Refuses a project that has one. */
export const createAvtale = defineUsecase({
  name: "avtale.create",
  input: z.strictObject({ felt }),
  load: async (tx) => ({ enhet: BOLIGENHET, avtaler: await listAvtalenavn(tx) }),
  allow: boligpolicy.editBolig,
  run: async ({ tx, now }, { avtaler }, input) => {
    const lest = lesAvtale(input.felt, osloDag(now));
    if (!lest.ok) return lest;
    // Files name an agreement by its project.
    if (avtaler.some((a) => normaliser(a.prosjekt) === normaliser(lest.value.prosjekt)))
      return refuse("avtale.ugyldig", { felt: [{ felt: "prosjekt", kode: "prosjektFinnes" }] });
    await insertAvtale(tx, lest.value);
    return ok({});
  },
});

/** Changes one. Refuses `avtale.endretAvAndre` when it isn't as it was read. */
export const editAvtale = defineUsecase({
  name: "avtale.edit",
  input: z.strictObject({ avtaleId: z.uuid(), revisjon: z.number().int(), felt }),
  load: (tx, { avtaleId }) => lockAvtale(tx, avtaleId),
  allow: boligpolicy.editBolig,
  run: async ({ tx, now }, rad, input) => {
    const lest = lesAvtale(input.felt, osloDag(now));
    if (!lest.ok) return lest;
    const { enhet: _, ...nye } = lest.value;
    return (await updateAvtale(tx, rad.id, input.revisjon, nye)) ? ok({}) : refuse("avtale.endretAvAndre");
  },
});

/** The agreements with their quota and what is due: full or nearly, ended or ending, shorter than such an agreement lasts. */
export const listAvtaler = defineQuery({
  name: "avtale.list",
  input: z.strictObject({}),
  load: async () => ({ enhet: BOLIGENHET }),
  allow: boligpolicy.readBolig,
  oppslag: "ingen",
  show: async ({ tx, actor }, fakta) => {
    const idag = osloDag(klokke());
    const rader = await listRader(tx);
    return {
      kanEndre: boligpolicy.editBolig(actor, fakta),
      avtaler: rader.map(({ avtale: { enhet: _e, erDemo: _d, opprettet: _o, ...a }, registrert, iBruk }) => ({
        ...a,
        registrert,
        kvote: kvote(a, iBruk),
        utlop: utlop(a.gjelderTil, idag),
        kortere: a.gjelderTil < leggTilManeder(a.gjelderFra, 12 * minsteAr[a.slag]) ? minsteAr[a.slag] : null,
      })),
    };
  },
});
export type Avtalelinje = Extract<Awaited<ReturnType<typeof listAvtaler>>, { ok: true }>["value"]["avtaler"][number];
