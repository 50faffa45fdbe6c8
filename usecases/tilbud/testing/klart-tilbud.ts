import { randomUUID } from "node:crypto";
import { createBolig, createPlass } from "#db/testing/bolig-builder.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import type { Outcome } from "#domain/kernel/outcome.ts";
import { makeTilbud } from "../make-tilbud.ts";
import { sendTilbud } from "../send-tilbud.ts";

type Admin = Parameters<typeof createPerson>[0];

export async function krev<T>(utfall: Promise<Outcome<T>>): Promise<T> {
  const svar = await utfall;
  if (!svar.ok) throw new Error(JSON.stringify(svar));
  return svar.value;
}

/** What a meeting decided for a home and a household, as rows. */
export async function createValg(
  admin: Admin,
  v: { boligId: string; plassId: string; av: string; besluttetAv: string },
): Promise<string> {
  const [kjoringId, id] = [randomUUID(), randomUUID()];
  await admin`insert into tildelingskjoring (id, enhet, nummer, regelsett, forpliktelse, forpliktet_av)
    values (${kjoringId}, 'bolig', (select coalesce(max(nummer), 0) + 1 from tildelingskjoring), 'tildeling/2026-01-01',
      encode(sha256('x'), 'hex'), ${v.av})`;
  // A unit has one open commitment: this one is made, so that the next may come.
  await admin`update tildelingskjoring k set tilstand = 'kjort', fro = 'x', fakta = '{}', resultat = '[]', hash = 'h', kjort = now(),
    forrige = case when k.nummer = 1 then '' else 'h' end where id = ${kjoringId}`;
  await admin`insert into tildelingsvalg (id, kjoring_id, bolig_id, plass_id, tilstand, foreslatt_av, besluttet_av, besluttet)
    values (${id}, ${kjoringId}, ${v.boligId}, ${v.plassId}, 'besluttet', ${v.av}, ${v.besluttetAv}, now())`;
  return id;
}

/** Those who offer: boligforvalter and saksbehandler of the unit. */
export async function createFolk(admin: Admin) {
  const boye = await createAnsatt(admin, { roller: ["boligforvalter"], enheter: ["bolig"] });
  const salim = await createAnsatt(admin, { roller: ["saksbehandler"], enheter: ["bolig"] });
  return { boye, salim };
}
export type Folk = Awaited<ReturnType<typeof createFolk>>;

/** A household of two and a free home that a meeting has chosen for them. */
export async function createValgt(admin: Admin, { boye, salim }: Folk) {
  const [eier, annen] = [await createPerson(admin), await createPerson(admin)];
  const { plassId, sakId } = await createPlass(admin, eier.personId, { medsokerId: annen.personId });
  const boligId = await createBolig(admin);
  const valgId = await createValg(admin, { boligId, plassId, av: boye.ansattId, besluttetAv: salim.ansattId });
  return { eier, annen, plassId, sakId, boligId, valgId };
}

/** The same, offered and sent by the boligforvalter. */
export async function createSendt(admin: Admin, folk: Folk) {
  const valgt = await createValgt(admin, folk);
  const { tilbudId } = await krev(makeTilbud(folk.boye, { valgId: valgt.valgId, innflytting: "1.12.2027" }));
  await krev(sendTilbud(folk.boye, { tilbudId, revisjon: 1 }));
  return { ...valgt, tilbudId };
}
