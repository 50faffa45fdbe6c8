import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { brev } from "../schema/brev.ts";
import { klage } from "../schema/klage.ts";
import { sak } from "../schema/sak.ts";
import { type Begrunnelse, vedtak } from "../schema/vedtak.ts";
import { sakskrypto } from "./sakskrypto.ts";
import { apneBegrunnelse } from "./vedtak.ts";

/** A decision as its party reads it. Who proposed and decided stands in the letter, not here. */
const vedtakskolonner = {
  id: vedtak.id,
  versjon: vedtak.versjon,
  sakId: vedtak.sakId,
  utfall: vedtak.utfall,
  belop: vedtak.belop,
  sokt: vedtak.sokt,
  gyldigTil: vedtak.gyldigTil,
  vilkar: vedtak.vilkar,
  avslagsgrunner: vedtak.avslagsgrunner,
  begrunnelse: vedtak.begrunnelse,
  tillegg: vedtak.tillegg,
  vurdering: vedtak.vurdering,
  regelsett: vedtak.regelsett,
  lovversjon: vedtak.lovversjon,
  besluttet: vedtak.besluttet,
  klageinstans: vedtak.klageinstans,
  klagefristDager: vedtak.klagefristDager,
  underrettet: vedtak.underrettet,
  klagefrist: vedtak.klagefrist,
};

const fattede = (tx: Tx) => tx.select(vedtakskolonner).from(vedtak);
export type MittVedtakRad = Omit<Awaited<ReturnType<typeof fattede>>[number], "begrunnelse"> & {
  begrunnelse: Begrunnelse;
};

/** A decision that has been made; an innstilling is not one, and the policies hide it from the party as well. */
export async function findVedtak(tx: Tx, vedtakId: string): Promise<MittVedtakRad | undefined> {
  const [rad] = await fattede(tx).where(and(eq(vedtak.id, vedtakId), eq(vedtak.tilstand, "vedtatt")));
  return rad && apneBegrunnelse(await sakskrypto(tx, rad.sakId), rad);
}

/** The decisions of all a person's cases, newest first, as lists need them. */
export const listVedtakForPerson = (tx: Tx, personId: string) =>
  tx
    .select({
      id: vedtak.id,
      sakId: vedtak.sakId,
      utfall: vedtak.utfall,
      belop: vedtak.belop,
      klagefrist: vedtak.klagefrist,
    })
    .from(vedtak)
    .innerJoin(sak, eq(sak.id, vedtak.sakId))
    .where(and(eq(sak.sokerId, personId), eq(vedtak.tilstand, "vedtatt")))
    .orderBy(desc(vedtak.besluttet));

/** The letters that carry a decision and are ready. */
export const listVedtaksbrev = (tx: Tx, vedtakId: string) =>
  tx
    .select({ brevId: brev.id, mal: brev.mal, ferdig: brev.ferdig })
    .from(brev)
    .where(and(eq(brev.vedtakId, vedtakId), eq(brev.tilstand, "ferdig")))
    .orderBy(desc(brev.ferdig));

export type KlageRad = typeof klage.$inferSelect;
export type NyKlage = Omit<typeof klage.$inferInsert, "id" | "opprettet" | "tilstand">;

/** The complaints of a case, newest first. */
export const listKlagerISak = (tx: Tx, sakId: string): Promise<KlageRad[]> =>
  tx.select().from(klage).where(eq(klage.sakId, sakId)).orderBy(desc(klage.mottatt), desc(klage.id));

/** Writes the complaint and gives its id; undefined when the key has been used, by whomever. */
export async function insertKlage(tx: Tx, ny: NyKlage): Promise<string | undefined> {
  const [rad] = await tx
    .insert(klage)
    .values(ny)
    .onConflictDoNothing({ target: klage.nokkel })
    .returning({ id: klage.id });
  return rad?.id;
}
