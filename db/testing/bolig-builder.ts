import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { BoligTilstand } from "#domain/bolig/tilstand.ts";
import type { RaSvar } from "#domain/kernel/felt.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import type { Behovsprofil } from "#domain/venteliste/behovsprofil.ts";
import type { Band } from "#domain/venteliste/plass.ts";
import { createSak } from "./sak-builder.ts";

/** A home as a row: an owned flat with two bedrooms unless the test says otherwise. Gives its id. */
export async function createBolig(
  admin: postgres.Sql,
  mer: { status?: BoligTilstand; boligtype?: string; avtaleId?: string } = {},
): Promise<string> {
  const id = randomUUID();
  const boligtype = mer.boligtype ?? "leilighet";
  await admin`insert into bolig (id, kode, eierform, avtale_id, boligtype, omrade, rom, soverom, bra, etasje, heis, trinnfri, rullestol, bemanning,
      leie_mnd, leie_grunnlag, leie_dato, plasser, status, status_fra)
    values (${id}, ${`B-${id.slice(-8)}`}, ${mer.avtaleId ? "tilvisningsrett" : "kommunalt_eid"}, ${mer.avtaleId ?? null}, ${boligtype}, 'asker', 3, 2,
      65, 2, true, true, false, 'ingen', 9500, 'gjengs_leie', '2026-01-01', ${boligtype === "familiehjem" ? 4 : null}, ${mer.status ?? "ledig"}, '2026-11-01')`;
  return id;
}

export const profil: Behovsprofil = {
  soverom: 2,
  bemanning: "ingen",
  trinnfri: false,
  rullestol: false,
  heis: false,
  dyr: false,
  omrader: [],
  kontraktAr: 3,
};

/** An approved household waiting in the unit `bolig`, as rows. */
export async function createPlass(
  admin: postgres.Sql,
  personId: string,
  mer: {
    medsokerId?: string;
    band?: Band;
    profil?: Partial<Behovsprofil>;
    gradering?: "ingen" | "kode6";
    tjeneste?: TjenesteId;
    svar?: RaSvar;
  } = {},
): Promise<{ plassId: string; sakId: string }> {
  const { sakId } = await createSak(admin, personId, {
    enhet: "bolig",
    tjeneste: "kommunal-bolig",
    tilstand: "godkjent_venteliste",
    ...(mer.tjeneste ? { tjeneste: mer.tjeneste } : {}),
    ...(mer.svar ? { svar: mer.svar } : {}),
    ...(mer.gradering ? { gradering: mer.gradering } : {}),
  });
  const plassId = randomUUID();
  await admin`insert into ventelisteplass (id, sak_id, person_id, medsoker_id, tjeneste, enhet, behovsprofil, band, godkjent, siste_bekreftet, neste_bekreftelse)
    values (${plassId}, ${sakId}, ${personId}, ${mer.medsokerId ?? null}, '-', '-', ${admin.json({ ...profil, ...mer.profil })}, ${mer.band ?? "B"},
      '2026-06-01', '2026-06-01', '2026-12-01')`;
  return { plassId, sakId };
}
