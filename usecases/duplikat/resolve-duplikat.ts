import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { insertLosning } from "#db/queries/duplikat.ts";
import { findSak, type Sak } from "#db/queries/sak.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { policy } from "#domain/sak/policy.ts";
import { duplikatsvar, sammeMedlemmer } from "#domain/venteliste/duplikater.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";
import { loadGrupper } from "./grupper.ts";

async function load(tx: Tx, { sakId }: { sakId: string }) {
  const sak = await findSak(tx, sakId);
  if (!sak) return undefined;
  const gruppe = (await loadGrupper(tx, sak.enhet)).find((g) => g.medlemmer.includes(sakId));
  const saker = gruppe && (await Promise.all(gruppe.medlemmer.map((id) => findSak(tx, id))));
  return saker?.every((s): s is Sak => s !== undefined) ? { gruppe, saker } : undefined;
}

/**
 * Staff say what a group of like cases is, with a reason: one household (and which case stands for it) or several. It holds for exactly
 * these members. Nothing is deleted, and every case in it says so. Refusals: fields; `duplikat.endret` when the group is no longer
 * the one that was on screen.
 */
export const resolveDuplikat = defineUsecase({
  name: "duplikat.resolve",
  input: z.strictObject({
    sakId: z.uuid(),
    medlemmer: z.array(z.uuid()).min(2).max(50),
    svar: z.enum(duplikatsvar, "velgDuplikatsvar"),
    gyldigSakId: z.string().max(40),
    grunn: z.string().max(20_000, "forLang"),
  }),
  load,
  allow: (actor, { saker }) => saker.every((sak) => policy.resolveDuplikat(actor, sak)),
  run: async ({ tx, actor, record }, { gruppe, saker }, i) => {
    if (actor.kind !== "ansatt" || !gruppe) return refuse("finnesIkke");
    if (!sammeMedlemmer(gruppe.medlemmer, i.medlemmer)) return refuse("duplikat.endret");
    const en = i.svar === "sammeHusstand";
    const lest = lesTekst(i.grunn, { maks: 2000, linjer: true });
    const felt = [
      ...(en && !gruppe.medlemmer.includes(i.gyldigSakId) ? [{ felt: "gyldigSakId", kode: "velgGyldigSak" }] : []),
      ...(lest.ok ? [] : [{ felt: "grunn", kode: lest.kode === "mangler" ? "skrivGrunn" : lest.kode }]),
    ];
    if (felt.length > 0 || !lest.ok) return refuse("ugyldig", { felt });
    const losningId = await insertLosning(tx, {
      medlemmer: gruppe.medlemmer,
      svar: i.svar,
      gyldigSakId: en ? i.gyldigSakId : null,
      lostAv: actor.ansattId,
      grunn: lest.verdi,
    });
    for (const sak of saker) record(sakHendelse(sak, "duplikat.avklart", { losningId, svar: i.svar }));
    return ok({ losningId });
  },
});
