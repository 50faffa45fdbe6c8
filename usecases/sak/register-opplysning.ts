import { z } from "zod";
import { lockSak, type Sak } from "#db/queries/sak.ts";
import { insertSaksopplysning } from "#db/queries/saksopplysning.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { lesEnkelt } from "#domain/kernel/les-felt.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { enkeltfeltAv } from "./gjeldende-svar.ts";
import { sakHendelse } from "./sak-hendelse.ts";

/** Where a fact may come from. */
export const kilder = ["soker", "dokument", "folkeregisteret", "skatteetaten", "nav", "bank", "annet"] as const;
/** The fact that answers no question of the form. */
export const ANNET_FELT = "annet";

const input = z.strictObject({
  sakId: z.uuid(),
  felt: z.string().max(60),
  /** As typed; several codes for a `flervalg` are joined by commas. */
  verdi: z.string().max(4000, "forLang"),
  kilde: z.enum(kilder, "velgKilde"),
  merknad: z.string().max(2000, "forLang"),
});

function les(sak: Sak, felt: string, verdi: string, now: Date) {
  if (felt === ANNET_FELT) return lesTekst(verdi, { maks: 500, linjer: true });
  const def = enkeltfeltAv(sak.tjeneste, felt);
  if (!def) return { ok: false as const, kode: "ukjentFelt" };
  const deler = def.slag === "flervalg" ? verdi.split(",") : [verdi];
  return deler.map((del) => lesEnkelt(def, del, osloDag(now))).find((l) => !l.ok) ?? { ok: true as const };
}

/** A fact against or beside the answers, with source and note. The answer stays as written; the newest fact of a field counts. */
export const registerOpplysning = defineUsecase({
  name: "sak.registerOpplysning",
  input,
  load: (tx, { sakId }) => lockSak(tx, sakId),
  // Facts change while a household waits, too: they are what a new assessment is made on.
  allow: (actor, sak) => policy.assess(actor, sak) || policy.proposePlass(actor, sak),
  run: async ({ tx, actor, now, record }, sak, { felt, verdi, kilde, merknad }) => {
    const lest = les(sak, felt, verdi, now);
    if (!lest.ok) return refuse("ugyldig", { felt: [{ felt: "verdi", ...lest }] });
    const note = merknad.trim() === "" ? undefined : lesTekst(merknad, { maks: 1000, linjer: true });
    if (note && !note.ok) return refuse("ugyldig", { felt: [{ felt: "merknad", ...note }] });
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    await insertSaksopplysning(tx, {
      sakId: sak.id,
      felt,
      verdi: verdi.trim(),
      kilde,
      merknad: note?.verdi ?? "",
      registrertAv: actor.ansattId,
    });
    record(sakHendelse(sak, "saksopplysning.registrert", { felt, kilde }));
    return ok({ sakId: sak.id });
  },
});
