import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { type KoFane, type KoRad, koFaner, listKo as listRader, readKoteller } from "#db/queries/ko.ts";
import { type Actor, type Ansatt, harRolle } from "#domain/kernel/actor.ts";
import { erDag, leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { narmerSegFrist } from "#domain/sak/frister.ts";
import { policy } from "#domain/sak/policy.ts";
import { erSakTilstand } from "#domain/sak/tilstand.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";

export type { KoFane };

export const KO_SIDE = 50;

/** Lists that a role sees (`security-reliability.md` C2): caseworkers and leaders the unit's, a decider her inbox. */
export const fanerFor = (actor: Actor): readonly KoFane[] =>
  koFaner.filter((fane) =>
    fane === "beslutning" ? harRolle(actor, "beslutter", "leder") : harRolle(actor, "saksbehandler", "leder"),
  );

/** A day or a moment as PostgreSQL writes them: what a page may begin after. */
const plass = /^(\d{4}-\d{2}-\d{2})(?: ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-]\d{2}(:\d{2})?)?$/;
const erPlass = (verdi: string) => erDag(plass.exec(verdi)?.[1] ?? "");

const input = z.strictObject({
  fane: z.enum(koFaner).optional(),
  enhet: z.string().max(40).optional(),
  tilstand: z.string().refine(erSakTilstand, "ukjentTilstand").optional(),
  frist: z.enum(["over", "uke"]).optional(),
  sortering: z.enum(["frist", "mottatt", "avgjort"]).optional(),
  synkende: z.boolean().optional(),
  etter: z.strictObject({ verdi: z.string().refine(erPlass, "ugyldigSide"), id: z.uuid() }).optional(),
});
type Input = z.infer<typeof input>;

/** A row of the queue as it is shown: surname and initial, never more of the person. */
export type KoLinje = {
  sakId: string;
  nummer: string;
  navn: string;
  tjeneste: string;
  tilstand: string;
  gradering: "ingen" | "kode7" | "kode6";
  ansvarlig: string | null;
  erMin: boolean;
  mottatt: string;
  frist: string;
  fristmerke: "over" | "snart" | "god" | null;
  avgjort: string | null;
  revisjon: number;
};

/** Which sort orders a list has an index for; a filtered list goes by deadline. */
const sorteringFor = (fane: KoFane, i: Input) =>
  fane === "avgjorte"
    ? "avgjort"
    : fane === "enhetens" && !i.tilstand && !i.frist && i.sortering === "mottatt"
      ? "mottatt"
      : "frist";

const fristgrenser = (frist: Input["frist"], idag: string) =>
  frist === "over" ? { til: leggTilDager(idag, -1) } : frist === "uke" ? { fra: idag, til: leggTilDager(idag, 7) } : {};

export const tilLinje = (rad: KoRad, navn: Record<string, string>, aktor: string, idag: string): KoLinje => ({
  sakId: rad.id,
  nummer: `${rad.ar}/${rad.lopenummer}`,
  navn: rad.listenavn,
  tjeneste: rad.tjeneste,
  tilstand: rad.tilstand,
  gradering: rad.gradering,
  ansvarlig: rad.ansvarlig ? (navn[rad.ansvarlig] ?? null) : null,
  erMin: rad.ansvarlig === aktor,
  mottatt: osloDag(rad.mottatt as Date),
  frist: rad.frist,
  fristmerke: rad.avgjort
    ? null
    : rad.frist < idag
      ? "over"
      : narmerSegFrist(osloDag(rad.mottatt as Date), idag)
        ? "snart"
        : "god",
  avgjort: rad.avgjort ? osloDag(rad.avgjort) : null,
  revisjon: rad.revisjon,
});

type Lastet = { ansatt: Ansatt; fane: KoFane; enhet: string };

/** What was asked for, or the first list and unit the person has; an unknown list or another's unit is «not there». */
function velg(actor: Actor, i: Input): Lastet | undefined {
  if (actor.kind !== "ansatt") return undefined;
  const faner = fanerFor(actor);
  const fane = i.fane ?? faner[0];
  const enhet = i.enhet ?? actor.enheter[0];
  if (!fane || !faner.includes(fane) || !enhet || !actor.enheter.includes(enhet)) return undefined;
  return { ansatt: actor, fane, enhet };
}

async function vis(tx: Tx, { ansatt, fane, enhet }: Lastet, i: Input) {
  const idag = osloDag(klokke());
  const sortering = sorteringFor(fane, i);
  const synkende = i.synkende ?? fane === "avgjorte";
  const sok = {
    fane,
    enhet,
    aktor: ansatt.ansattId,
    sortering,
    synkende,
    antall: KO_SIDE + 1,
    ...(i.etter ? { etter: i.etter } : {}),
  } as const;
  const [rader, teller] = await Promise.all([
    listRader(tx, {
      ...sok,
      ...(i.tilstand ? { tilstand: i.tilstand } : {}),
      ...(fane === "avgjorte" ? {} : fristgrenser(i.frist, idag)),
    }),
    readKoteller(tx, ansatt.ansattId, enhet),
  ]);
  const viste = rader.slice(0, KO_SIDE);
  const navn = await namesOfAnsatte(
    tx,
    viste.map((r) => r.ansvarlig),
  );
  const siste = viste.at(-1);
  return {
    fane,
    enhet,
    enheter: ansatt.enheter,
    faner: fanerFor(ansatt).map((f) => ({ fane: f, antall: f === "avgjorte" ? null : teller[f] })),
    sortering,
    synkende,
    idag,
    kanTa: harRolle(ansatt, "saksbehandler"),
    rader: viste.map((rad) => tilLinje(rad, navn, ansatt.ansattId, idag)),
    neste: rader.length > KO_SIDE && siste ? { verdi: siste.plass, id: siste.id } : null,
  };
}

/** One page of a queue with the badges. Lists are not logged as looks (`security-reliability.md` A3); what is opened is. */
export const listKo = defineQuery({
  name: "sak.listKo",
  input,
  load: async (_tx, i, actor) => velg(actor, i),
  allow: policy.listKo,
  oppslag: "ingen",
  show: ({ tx }, valgt, i) => vis(tx, valgt, i),
});
