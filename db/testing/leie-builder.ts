import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { Innbygger } from "#domain/kernel/actor.ts";
import { createBolig, createPlass } from "./bolig-builder.ts";
import { createAnsatt, createPerson } from "./person-builder.ts";

type Valg = {
  leier?: Innbygger;
  medsoker?: Innbygger;
  gradering?: "ingen" | "kode6";
  reservert?: boolean;
  fra?: string;
  til?: string | null;
  leieMnd?: number;
  depositum?: number;
};

/** An accepted offer with the draft contract it gives, as rows: home kept, place and case assigned. */
export async function createLeie(admin: postgres.Sql, mer: Valg = {}) {
  const leier = mer.leier ?? (await createPerson(admin, { gradering: mer.gradering ?? "ingen" }));
  const { ansattId } = await createAnsatt(admin, { roller: ["boligforvalter"], enheter: ["bolig"] });
  const { plassId, sakId } = await createPlass(admin, leier.personId, {
    ...(mer.medsoker ? { medsokerId: mer.medsoker.personId } : {}),
    ...(mer.gradering ? { gradering: mer.gradering } : {}),
  });
  const boligId = await createBolig(admin);
  const [tilbudId, leieforholdId] = [randomUUID(), randomUUID()];
  const leieMnd = mer.leieMnd ?? 10_000;
  const depositum = mer.depositum ?? 30_000;
  const fra = mer.fra ?? "2099-01-01";
  const til = mer.til === undefined ? "2101-12-31" : mer.til;
  await admin`update bolig set status = 'reservert', leie_mnd = ${leieMnd}, depositum = ${depositum}, reservert_ved_vedtak = ${mer.reservert ?? false}
    where id = ${boligId}`;
  await admin`insert into bolig_sted (bolig_id, adresse) values (${boligId}, 'Oppdiktet vei 7, 1383 Asker')`;
  await admin`insert into tilbud (id, bolig_id, plass_id, tilstand, leie_mnd, depositum, kontrakt_ar, innflytting, sendt, frist, frist_tid, svart, svart_kind,
      svart_av, opprettet_av)
    values (${tilbudId}, ${boligId}, ${plassId}, 'akseptert', ${leieMnd}, ${depositum}, 3, ${fra}, now(), current_date, now(), now(), 'innbygger',
      ${leier.personId}, ${ansattId})`;
  await admin`update sak set tilstand = 'tildelt', apen = false where id = ${sakId}`;
  await admin`update ventelisteplass set status = 'tildelt' where id = ${plassId}`;
  await admin`insert into leieforhold (id, bolig_id, plass_id, tilbud_id, fra, til, leie_mnd, depositum, regelsett)
    values (${leieforholdId}, ${boligId}, ${plassId}, ${tilbudId}, ${fra}, ${til}, ${leieMnd}, ${depositum}, 'utkast')`;
  return { leieforholdId, leier, plassId, sakId, boligId };
}

/** The same, signed by both and running since `fra`. */
export async function createAktivLeie(admin: postgres.Sql, mer: Valg & { innflyttet?: boolean } = {}) {
  const laget = await createLeie(admin, { fra: "2024-01-01", til: "2029-12-31", ...mer });
  await admin`update leieforhold set tilstand = 'aktiv', signert_leier = now(), signert_utleier = now(),
    innflyttet = ${mer.innflyttet === false ? null : (mer.fra ?? "2024-01-01")} where id = ${laget.leieforholdId}`;
  await admin`update bolig set status = 'utleid' where id = ${laget.boligId}`;
  await admin`update sak set tilstand = ${mer.innflyttet === false ? "kontrakt" : "innflyttet"} where id = ${laget.sakId}`;
  return laget;
}
