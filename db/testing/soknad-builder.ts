import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { RaSvar } from "#domain/kernel/felt.ts";
import { newCaseKey } from "../krypto.ts";
import { ingenPapirer, startlanEksempel } from "./eksempler.ts";

/** A draft as a row, ready to be sent unless the test says otherwise. */
export async function createUtkast(
  admin: postgres.Sql,
  sokerId: string,
  mer: { svar?: RaSvar; dokumentsvar?: Record<string, { grunn: string; lovetDato?: string }>; slettes?: string } = {},
): Promise<{ soknadId: string; nokkel: string }> {
  const soknadId = randomUUID();
  const svar = mer.svar ?? startlanEksempel;
  const versjoner = Object.fromEntries(Object.keys(svar).map((felt) => [felt, 1]));
  const [rad] =
    await admin`insert into soknad (id, tjeneste, soker_id, svar, feltversjon, dokumentsvar, skjemaversjon, nokkel, slettes_dato)
    values (${soknadId}, 'startlan', ${sokerId}, ${admin.json(svar as never)}, ${admin.json(versjoner)},
      ${admin.json((mer.dokumentsvar ?? ingenPapirer) as never)}, 1, ${newCaseKey(soknadId)}, ${mer.slettes ?? "2099-01-01"})
    returning innsendingsnokkel`;
  return { soknadId, nokkel: String(rad?.innsendingsnokkel) };
}
