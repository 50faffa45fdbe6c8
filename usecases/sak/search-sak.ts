import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { type KoRad, searchNavn, searchNummer } from "#db/queries/ko.ts";
import type { Actor, Ansatt } from "#domain/kernel/actor.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { kanLagres } from "#domain/kernel/tekst.ts";
import { policy } from "#domain/sak/policy.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";
import { KO_SIDE, type KoLinje, tilLinje } from "./list-ko.ts";

const input = z.strictObject({
  /** A surname's beginning, or a case number «2026/1234». Posted, never in an address. */
  tekst: z.string().trim().min(2, "skrivToTegn").max(80, "forLang").refine(kanLagres, "ugyldigeTegn"),
  etter: z.strictObject({ navn: z.string().max(200).refine(kanLagres), id: z.uuid() }).optional(),
});

export type SokTreff = { linjer: readonly KoLinje[]; neste: { navn: string; id: string } | null };

/** As `sok_navn` is stored: lower case, without accents, single spaces. «Kari Ås» and «Ås, Kari» both give the surname first. */
export function tilSokNavn(tekst: string) {
  const rent = tekst.toLowerCase().replaceAll("ø", "o").replaceAll("æ", "ae").normalize("NFD").replace(/\p{M}/gu, "");
  const ord = rent.split(/[\s,]+/).filter(Boolean);
  return (tekst.includes(",") ? ord : [ord.at(-1), ...ord.slice(0, -1)]).join(" ");
}

const nummer = /^(\d{4})\/(\d{1,9})$/;

async function finn(
  tx: Tx,
  enheter: readonly string[],
  tekst: string,
  etter: { navn: string; id: string } | undefined,
): Promise<KoRad[]> {
  const [, ar, lopenummer] = nummer.exec(tekst) ?? [];
  if (ar && lopenummer) return searchNummer(tx, Number(ar), Number(lopenummer));
  const prefiks = tilSokNavn(tekst);
  const start = etter && { verdi: etter.navn, id: etter.id };
  const perEnhet = await Promise.all(enheter.map((enhet) => searchNavn(tx, enhet, prefiks, KO_SIDE + 1, start)));
  const nokkel = (r: KoRad) => `${r.sokNavn}\u0000${r.id}`;
  return perEnhet
    .flat()
    .sort((a, b) => (nokkel(a) < nokkel(b) ? -1 : 1))
    .slice(0, KO_SIDE + 1);
}

async function vis(tx: Tx, ansatt: Ansatt, rader: readonly KoRad[]): Promise<SokTreff> {
  const viste = rader.slice(0, KO_SIDE);
  const navn = await namesOfAnsatte(
    tx,
    viste.map((r) => r.ansvarlig),
  );
  const siste = viste.at(-1);
  const idag = osloDag(klokke());
  return {
    linjer: viste.map((r) => tilLinje(r, navn, ansatt.ansattId, idag)),
    neste: rader.length > KO_SIDE && siste ? { navn: siste.sokNavn, id: siste.id } : null,
  };
}

const somAnsatt = (actor: Actor) => (actor.kind === "ansatt" ? actor : undefined);

/** Search in one's own units by surname or case number. A list of rows, as the queue shows them; opening one is what is logged. */
export const searchSak = defineQuery({
  name: "sak.search",
  input,
  load: async (tx, { tekst, etter }, actor) => {
    const ansatt = somAnsatt(actor);
    return ansatt && { ansatt, rader: await finn(tx, ansatt.enheter, tekst, etter) };
  },
  allow: policy.listKo,
  oppslag: "ingen",
  show: ({ tx }, { ansatt, rader }) => vis(tx, ansatt, rader),
});
