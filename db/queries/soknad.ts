import { and, eq, sql } from "drizzle-orm";
import type { RaSvar } from "#domain/kernel/felt.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import type { Tx } from "../client.ts";
import { hot } from "../handle.ts";
import { person } from "../schema/person.ts";
import { type Dokumentsvar, soknad } from "../schema/soknad.ts";

export type SoknadRad = typeof soknad.$inferSelect;

const byId = hot("soknad_les", (tx) =>
  tx
    .select()
    .from(soknad)
    .where(eq(soknad.id, sql.placeholder("id"))),
);
const byIdLocked = hot("soknad_las", (tx) =>
  tx
    .select()
    .from(soknad)
    .where(eq(soknad.id, sql.placeholder("id")))
    .for("update"),
);

export const findSoknad = async (tx: Tx, id: string): Promise<SoknadRad | undefined> => (await byId(tx, { id }))[0];

/** The row, held until the transaction ends: savers and senders of one application take turns on it. */
export const lockSoknad = async (tx: Tx, id: string): Promise<SoknadRad | undefined> =>
  (await byIdLocked(tx, { id }))[0];

/** The application a submit key was made with. */
export async function findSoknadByNokkel(tx: Tx, innsendingsnokkel: string): Promise<SoknadRad | undefined> {
  const [rad] = await tx.select().from(soknad).where(eq(soknad.innsendingsnokkel, innsendingsnokkel));
  return rad;
}

/** The person's one live draft for a service. */
export async function lockDraft(tx: Tx, sokerId: string, tjeneste: TjenesteId): Promise<SoknadRad | undefined> {
  const [rad] = await tx
    .select()
    .from(soknad)
    .where(and(eq(soknad.sokerId, sokerId), eq(soknad.tjeneste, tjeneste), eq(soknad.tilstand, "utkast")))
    .for("update");
  return rad;
}

/** A new draft; undefined when another request made one first (the partial unique index says one per person and service). */
export async function insertDraft(
  tx: Tx,
  rad: Pick<
    SoknadRad,
    "id" | "tjeneste" | "sokerId" | "svar" | "feltversjon" | "skjemaversjon" | "nokkel" | "slettesDato"
  >,
): Promise<string | undefined> {
  const [ny] = await tx.insert(soknad).values(rad).onConflictDoNothing().returning({ id: soknad.id });
  return ny?.id;
}

const writeSvar = hot("soknad_skriv_svar", (tx) =>
  tx
    .update(soknad)
    .set({
      svar: sql`${sql.placeholder("svar")}::jsonb`,
      feltversjon: sql`${sql.placeholder("feltversjon")}::jsonb`,
      skjemaversjon: sql`${sql.placeholder("skjemaversjon")}::integer`,
      revisjon: sql`${soknad.revisjon} + 1`,
      endret: sql`${sql.placeholder("endret")}::timestamptz`,
      slettesDato: sql`${sql.placeholder("slettesDato")}::date`,
    })
    .where(and(eq(soknad.id, sql.placeholder("id")), eq(soknad.tilstand, "utkast")))
    .returning({ revisjon: soknad.revisjon }),
);

/** Writes a draft's answers (sealed) with their versions in one statement, and moves its deletion date. Gives the new revision. */
export async function saveSvar(
  tx: Tx,
  id: string,
  til: {
    svar: RaSvar;
    feltversjon: Record<string, number>;
    skjemaversjon: number;
    endret: Date;
    slettesDato: string;
  },
): Promise<number | undefined> {
  const [rad] = await writeSvar(tx, {
    id,
    ...til,
    svar: JSON.stringify(til.svar),
    feltversjon: JSON.stringify(til.feltversjon),
    endret: til.endret.toISOString(),
  });
  return rad?.revisjon;
}

/** A file came or went: the draft lives on from now, and a review drawn before it is drawn again. */
export const touchUtkast = (tx: Tx, id: string, endret: Date, slettesDato: string) =>
  tx
    .update(soknad)
    .set({ endret, slettesDato, revisjon: sql`${soknad.revisjon} + 1` })
    .where(and(eq(soknad.id, id), eq(soknad.tilstand, "utkast")));

/** What the person answered about papers she does not have now. */
export async function saveDokumentsvar(
  tx: Tx,
  id: string,
  til: { dokumentsvar: Dokumentsvar; endret: Date; slettesDato: string },
): Promise<void> {
  await tx
    .update(soknad)
    .set({ ...til, revisjon: sql`${soknad.revisjon} + 1` })
    .where(eq(soknad.id, id));
}

/** Moves a draft on; undefined when it was not at that revision any more. */
export async function moveSoknad(
  tx: Tx,
  id: string,
  revisjon: number,
  til: Pick<SoknadRad, "tilstand"> & Partial<Pick<SoknadRad, "svar" | "feltversjon" | "dokumentsvar" | "nokkel">>,
): Promise<number | undefined> {
  const [rad] = await tx
    .update(soknad)
    .set({ ...til, revisjon: sql`${soknad.revisjon} + 1` })
    .where(and(eq(soknad.id, id), eq(soknad.revisjon, revisjon), eq(soknad.tilstand, "utkast")))
    .returning({ revisjon: soknad.revisjon });
  return rad?.revisjon;
}

const send = hot("soknad_send", (tx) =>
  tx
    .update(soknad)
    .set({ tilstand: "innsendt", revisjon: sql`${soknad.revisjon} + 1` })
    .where(
      and(
        eq(soknad.id, sql.placeholder("id")),
        eq(soknad.revisjon, sql.placeholder("revisjon")),
        eq(soknad.tilstand, "utkast"),
      ),
    )
    .returning({ revisjon: soknad.revisjon }),
);

/** A draft becomes sent, if it still is at the revision that was reviewed; false when it is not. */
export const markSent = async (tx: Tx, id: string, revisjon: number): Promise<boolean> =>
  (await send(tx, { id, revisjon })).length === 1;

const soker = hot("soknad_soker", (tx) =>
  tx
    .select({
      id: person.id,
      navn: person.navn,
      navnSok: person.navnSok,
      gradering: person.gradering,
      fodselsdato: person.fodselsdato,
    })
    .from(person)
    .where(eq(person.id, sql.placeholder("id"))),
);

/** What sending and events need to know of the applicant. */
export const findSoker = async (tx: Tx, id: string) => (await soker(tx, { id }))[0];
