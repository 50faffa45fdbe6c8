import { z } from "zod";
import type { Tx } from "#db/client.ts";
import {
  behovsfilter,
  countPlasser,
  type ListeSok,
  listPlasser,
  listTjenester,
  type PlassRad,
} from "#db/queries/venteliste.ts";
import { type Actor, type Ansatt, harRolle } from "#domain/kernel/actor.ts";
import { type Dag, dagerMellom, erDag, leggTilManeder, osloDag } from "#domain/kernel/dag.ts";
import { policy } from "#domain/sak/policy.ts";
import type { Behovsprofil } from "#domain/venteliste/behovsprofil.ts";
import { type Band, band, type PlassStatus, plassStatuser, type RuteUt } from "#domain/venteliste/plass.ts";
import { type Duplikatmerke, type Gruppe, loadGrupper, merkeAv } from "../duplikat/grupper.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";

export const LISTE_SIDE = 50;
export const ventetvalg = ["6", "12", "24"] as const;
export const bekreftelsesvalg = ["forfalt", "purret"] as const;
export const liggervalg = ["beslutning", "varslet", "dobbel"] as const;
export const behovsvalg = behovsfilter;
export const soveromvalg = ["1", "2", "3", "4"] as const;

const input = z.strictObject({
  enhet: z.string().max(40).optional(),
  tjeneste: z.string().max(40).optional(),
  status: z.enum(["aktiv", "pauset", "tildelt", "fjernet", "trukket", "ute"]).optional(),
  band: z.enum(band).optional(),
  soverom: z.enum(soveromvalg).optional(),
  behov: z.enum(behovsfilter).optional(),
  ventet: z.enum(ventetvalg).optional(),
  bekreftet: z.enum(bekreftelsesvalg).optional(),
  ligger: z.enum(liggervalg).optional(),
  etter: z
    .strictObject({ band: z.enum(band), godkjent: z.string().refine(erDag, "ugyldigSide"), id: z.uuid() })
    .optional(),
});
type Input = z.infer<typeof input>;

/** A household on the list as it is shown: surname and initial, what it needs, since when, and what waits to be done. */
export type ListeLinje = {
  sakId: string;
  nummer: string;
  navn: string;
  gradering: PlassRad["gradering"];
  tjeneste: string;
  behov: Behovsprofil;
  band: Band;
  /** Days since it was approved. */
  ventetDager: number;
  godkjent: Dag;
  sisteBekreftet: Dag;
  forfalt: boolean;
  purret: boolean;
  status: PlassStatus;
  pausetTil: Dag | null;
  ruteUt: RuteUt | null;
  tilBeslutning: boolean;
  varslet: boolean;
  duplikat: Duplikatmerke | null;
};

const paLista: readonly PlassStatus[] = ["aktiv", "pauset", "tildelt"];
const statuserFor = (s: Input["status"]): readonly PlassStatus[] =>
  s === undefined ? paLista : s === "ute" ? plassStatuser.filter((x) => !paLista.includes(x)) : [s];

function sokFra(i: Input, enhet: string, idag: Dag, grupper: readonly Gruppe[]): ListeSok {
  return {
    enhet,
    tjeneste: i.tjeneste,
    statuser: statuserFor(i.status),
    band: i.band,
    ...(i.soverom ? { soverom: { antall: Number(i.soverom), ogFlere: i.soverom === soveromvalg.at(-1) } } : {}),
    behov: i.behov,
    ...(i.ventet ? { godkjentTil: leggTilManeder(idag, -Number(i.ventet)) } : {}),
    ...(i.bekreftet ? { bekreftelse: i.bekreftet === "purret" ? "purret" : { forfaltFor: idag } } : {}),
    ...(i.ligger === "dobbel"
      ? { sakIder: grupper.filter((g) => !g.losning).flatMap((g) => g.medlemmer) }
      : { ligger: i.ligger }),
  };
}

const tilLinje = (rad: PlassRad, idag: Dag, grupper: readonly Gruppe[]): ListeLinje => ({
  sakId: rad.sakId,
  nummer: rad.nummer,
  navn: rad.navn,
  gradering: rad.gradering,
  tjeneste: rad.tjeneste,
  behov: rad.behovsprofil,
  band: rad.band,
  ventetDager: dagerMellom(rad.godkjent, idag),
  godkjent: rad.godkjent,
  sisteBekreftet: rad.sisteBekreftet,
  forfalt: rad.nesteBekreftelse < idag,
  purret: rad.purret !== null,
  status: rad.status,
  pausetTil: rad.pausetTil,
  ruteUt: rad.ruteUt,
  tilBeslutning: rad.tilBeslutning,
  varslet: rad.varslet,
  duplikat: merkeAv(grupper, rad.sakId) ?? null,
});

type Lastet = { ansatt: Ansatt; enhet: string };

/** The unit that was asked for, or the first of hers that lets homes; another's is «not there». */
function velg(actor: Actor, i: Input): Lastet | undefined {
  if (actor.kind !== "ansatt") return undefined;
  const enhet = i.enhet ?? actor.enheter.find((e) => e === "bolig") ?? actor.enheter[0];
  return enhet && actor.enheter.includes(enhet) ? { ansatt: actor, enhet } : undefined;
}

async function vis(tx: Tx, { ansatt, enhet }: Lastet, i: Input) {
  const idag = osloDag(klokke());
  // The boligforvalter has no cases; likeness between them is not hers to see.
  const harSaker = harRolle(ansatt, "saksbehandler", "beslutter", "leder");
  const grupper = harSaker ? await loadGrupper(tx, enhet) : [];
  const sok = sokFra(i, enhet, idag, grupper);
  const [rader, antall, tjenester] = await Promise.all([
    listPlasser(tx, sok, LISTE_SIDE + 1, i.etter),
    countPlasser(tx, sok),
    listTjenester(tx, enhet),
  ]);
  const siste = rader.length > LISTE_SIDE ? rader[LISTE_SIDE - 1] : undefined;
  return {
    enhet,
    enheter: ansatt.enheter,
    tjenester,
    harSaker,
    idag,
    antall: band.map((b) => ({ band: b, antall: antall.find((a) => a.band === b)?.antall ?? 0 })),
    linjer: rader.slice(0, LISTE_SIDE).map((rad) => tilLinje(rad, idag, grupper)),
    neste: siste ? { band: siste.band, godkjent: siste.godkjent, id: siste.id } : null,
  };
}
export type VentelisteVisning = Awaited<ReturnType<typeof vis>>;

/** One page of the waiting list in the order of priority, with counts of what this person may see. Lists are not logged as looks; what is opened is. */
export const listVenteliste = defineQuery({
  name: "venteliste.list",
  input,
  load: async (_tx, i, actor) => velg(actor, i),
  allow: policy.listVenteliste,
  oppslag: "ingen",
  show: ({ tx }, valgt, i) => vis(tx, valgt, i),
});
