import { and, asc, count, eq, gt, gte, ilike, inArray, or, type SQL, sql } from "drizzle-orm";
import type { BoligTilstand } from "#domain/bolig/tilstand.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { avtale } from "../schema/avtale.ts";
import { bolig, boligSted } from "../schema/bolig.ts";

export type BoligRad = typeof bolig.$inferSelect;
export type NyBolig = typeof bolig.$inferInsert;
export type StedRad = Omit<typeof boligSted.$inferSelect, "boligId">;

export async function findBolig(tx: Tx, id: string): Promise<BoligRad | undefined> {
  const [rad] = await tx.select().from(bolig).where(eq(bolig.id, id));
  return rad;
}

export async function lockBolig(tx: Tx, id: string): Promise<BoligRad | undefined> {
  const [rad] = await tx.select().from(bolig).where(eq(bolig.id, id)).for("update");
  return rad;
}

const sted = {
  adresse: boligSted.adresse,
  matrikkelenhet: boligSted.matrikkelenhet,
  bruksenhetsnr: boligSted.bruksenhetsnr,
  tomt: boligSted.tomt,
};

/** Where it lies, when the reader may know. */
export async function findSted(tx: Tx, boligId: string): Promise<StedRad | undefined> {
  const [rad] = await tx.select(sted).from(boligSted).where(eq(boligSted.boligId, boligId));
  return rad;
}

export type Boligsok = {
  tekst?: string;
  status?: BoligTilstand;
  boligtype?: string;
  omrade?: string;
  program?: string;
  bemanning?: string;
  /** At least so many bedrooms. */
  soverom?: number;
  tilgang?: "trinnfri" | "rullestol" | "heis" | "livslop";
};

/** A typed text as a part of a name: its own wildcards are letters. */
const del = (tekst: string) => `%${tekst.replace(/[\\%_]/g, "\\$&")}%`;

function vilkar(s: Boligsok): (SQL | undefined)[] {
  const lik = (kolonne: Parameters<typeof eq>[0], verdi: unknown) =>
    verdi === undefined ? undefined : eq(kolonne, verdi);
  return [
    lik(bolig.status, s.status),
    lik(bolig.boligtype, s.boligtype),
    lik(bolig.omrade, s.omrade),
    lik(bolig.program, s.program),
    lik(bolig.bemanning, s.bemanning),
    s.soverom === undefined ? undefined : gte(bolig.soverom, s.soverom),
    s.tilgang === undefined ? undefined : eq(bolig[s.tilgang], true),
    // An address the reader may not see is not there to be found.
    s.tekst ? or(ilike(bolig.kode, del(s.tekst)), ilike(boligSted.adresse, del(s.tekst))) : undefined,
  ];
}

/** Homes that match, by code, after `etter`; with where they lie as far as the reader may know, and the agreement's project. */
export const listBoliger = (tx: Tx, sok: Boligsok & { etter?: string; antall: number }) =>
  tx
    .select({ bolig, sted, prosjekt: avtale.prosjekt })
    .from(bolig)
    .leftJoin(boligSted, eq(boligSted.boligId, bolig.id))
    .leftJoin(avtale, eq(avtale.id, bolig.avtaleId))
    .where(and(...vilkar(sok), sok.etter === undefined ? undefined : gt(bolig.kode, sok.etter)))
    .orderBy(asc(bolig.kode))
    .limit(sok.antall);

/** How many match, by state; the state asked for does not narrow it. */
export async function countBoliger(
  tx: Tx,
  { status: _, ...sok }: Boligsok,
): Promise<Partial<Record<BoligTilstand, number>>> {
  const rader = await tx
    .select({ status: bolig.status, n: count() })
    .from(bolig)
    .leftJoin(boligSted, eq(boligSted.boligId, bolig.id))
    .where(and(...vilkar(sok)))
    .groupBy(bolig.status);
  return Object.fromEntries(rader.map((r) => [r.status, r.n]));
}

/** The first free code: «B-0131» after «B-0130». */
export async function nextKode(tx: Tx): Promise<string> {
  const [rad] = await tx
    .select({
      siste: sql<number | null>`max(substr(${bolig.kode}, 3)::int) filter (where ${bolig.kode} ~ '^B-[0-9]{4,6}$')`,
    })
    .from(bolig);
  return `B-${String((rad?.siste ?? 0) + 1).padStart(4, "0")}`;
}

/** Codes and places among these that the register has already. */
export async function findKjente(tx: Tx, koder: readonly string[], adresser: readonly string[]) {
  if (koder.length === 0 && adresser.length === 0) return [];
  return tx
    .select({ kode: bolig.kode, adresse: boligSted.adresse, bruksenhetsnr: boligSted.bruksenhetsnr })
    .from(bolig)
    .leftJoin(boligSted, eq(boligSted.boligId, bolig.id))
    .where(
      or(
        inArray(bolig.kode, [...koder]),
        inArray(
          sql`lower(${boligSted.adresse})`,
          adresser.map((a) => a.toLowerCase()),
        ),
      ),
    );
}

/** The name of the rule the database refused by, when it was one; else the fault goes on. */
function regelAv(feil: unknown): string {
  const innerst = feil instanceof Error && feil.cause instanceof Error ? feil.cause : feil;
  const regel = innerst instanceof Error && "constraint_name" in innerst ? innerst.constraint_name : undefined;
  if (typeof regel === "string") return regel;
  throw feil;
}

/** New homes with their places. False when a code among them was taken in the meantime. */
export async function insertBoliger(tx: Tx, nye: readonly { bolig: NyBolig & { id: string }; sted: StedRad | null }[]) {
  if (nye.length === 0) return true;
  try {
    await tx.insert(bolig).values(nye.map((n) => n.bolig));
  } catch (feil) {
    if (regelAv(feil) === "bolig_kode_unique") return false;
    throw feil;
  }
  const steder = nye.flatMap((n) => (n.sted ? [{ boligId: n.bolig.id, ...n.sted }] : []));
  if (steder.length > 0) await tx.insert(boligSted).values(steder);
  return true;
}

/** Writes the fields of a home if it is still as it was read. */
export async function updateBolig(tx: Tx, id: string, revisjon: number, felt: Partial<NyBolig>): Promise<boolean> {
  const rader = await tx
    .update(bolig)
    .set({ ...felt, revisjon: revisjon + 1 })
    .where(and(eq(bolig.id, id), eq(bolig.revisjon, revisjon)))
    .returning({ id: bolig.id });
  return rader.length === 1;
}

export const saveSted = (tx: Tx, boligId: string, ny: StedRad) =>
  tx
    .insert(boligSted)
    .values({ boligId, ...ny })
    .onConflictDoUpdate({ target: boligSted.boligId, set: ny });

/**
 * Moves a home to a state; the database writes its history with `grunn`. `endret`: not as it was read. `holdt`: it is offered or let, and
 * may not be taken out of use.
 */
export async function moveBolig(
  tx: Tx,
  rad: Pick<BoligRad, "id" | "revisjon">,
  til: { status: BoligTilstand; statusFra: Dag; runde: number },
  grunn: string,
): Promise<"flyttet" | "endret" | "holdt"> {
  await raw(tx)`select set_config('app.grunn', ${grunn}, true)`;
  try {
    return (await updateBolig(tx, rad.id, rad.revisjon, til)) ? "flyttet" : "endret";
  } catch (feil) {
    if (regelAv(feil) === "bolig_holdt") return "holdt";
    throw feil;
  }
}
