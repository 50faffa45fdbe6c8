import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { Gradering } from "#domain/kernel/actor.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { newCaseKey } from "../krypto.ts";

/** A sent application with its case, as rows. For tests of what comes after the sending. */
export async function createSak(
  admin: postgres.Sql,
  sokerId: string,
  mer: {
    tilstand?: string;
    svar?: Record<string, unknown>;
    enhet?: string;
    gradering?: Gradering;
    ansvarlig?: string;
    mottatt?: Date;
    frist?: string;
    tjeneste?: TjenesteId;
  } = {},
): Promise<{ sakId: string; soknadId: string }> {
  const sakId = randomUUID();
  const soknadId = randomUUID();
  const mottatt = mer.mottatt ?? new Date();
  const frist = mer.frist ?? new Date(mottatt.getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
  const ar = mottatt.getFullYear();
  await admin`insert into soknad (id, tjeneste, soker_id, tilstand, svar, skjemaversjon, nokkel, slettes_dato)
    values (${soknadId}, ${mer.tjeneste ?? "startlan"}, ${sokerId}, 'innsendt', ${admin.json((mer.svar ?? {}) as never)}, 1, ${newCaseKey(soknadId)}, '2099-01-01')`;
  await admin`insert into sak (id, ar, lopenummer, tjeneste, tilstand, soker_id, soknad_id, sok_navn, enhet, gradering, ansvarlig, mottatt, frist_svar, frist)
    values (${sakId}, ${ar}, bd_neste_saksnummer(${ar}), ${mer.tjeneste ?? "startlan"}, ${mer.tilstand ?? "mottatt"}, ${sokerId}, ${soknadId}, 'person prøve',
      ${mer.enhet ?? "startlan"}, ${mer.gradering ?? "ingen"}, ${mer.ansvarlig ?? null}, ${mottatt}, ${frist}, ${frist})`;
  return { sakId, soknadId };
}
