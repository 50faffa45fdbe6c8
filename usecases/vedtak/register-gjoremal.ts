import { z } from "zod";
import { saveGjoremal } from "#db/queries/gjoremal.ts";
import { lockSak } from "#db/queries/sak.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { lesDato } from "#domain/kernel/dato.ts";
import { type FeltFeil, ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";

/** What the talk must cover before a loan is granted (finansavtaleloven § 5-1, `domain.md` §2.11). */
export const samtaletemaer = ["rente", "nedbetaling", "kostnad", "restgjeld", "tvangssalg"] as const;

const dato = z.string().max(20);
const input = z.discriminatedUnion("slag", [
  z.strictObject({
    slag: z.literal("samtale"),
    sakId: z.uuid(),
    dato,
    mate: z.enum(["telefon", "mote"], "velgMate"),
    deltakere: z.string().max(1000),
    tolk: z.enum(["nei", "ja"], "velgTolk"),
    temaer: z.array(z.enum(samtaletemaer)),
    frarading: z.enum(["nei", "ja"], "velgFrarading"),
    merknad: z.string().max(4000),
  }),
  z.strictObject({
    slag: z.literal("kredittsjekk"),
    sakId: z.uuid(),
    dato,
    resultat: z.enum(["ingenAnmerkninger", "anmerkninger"], "velgResultat"),
    merknad: z.string().max(4000),
  }),
]);

type Sjekk = { navn: string; lest: { ok: boolean; kode?: string; verdier?: Record<string, string | number> } };
const feil = (sjekker: readonly Sjekk[]): FeltFeil[] =>
  sjekker.flatMap(({ navn, lest }) =>
    lest.ok ? [] : [{ felt: navn, kode: lest.kode ?? "mangler", ...(lest.verdier ? { verdier: lest.verdier } : {}) }],
  );
const valgfri = (tekst: string) =>
  tekst.trim() === "" ? { ok: true as const, verdi: "" } : lesTekst(tekst, { maks: 1000, linjer: true });

/**
 * Records a duty that a grant waits for: the talk, or the credit check. The check's score is never stored and never decides;
 * what is stored is that it was done, when, and whether there was something to look into.
 */
export const registerGjoremal = defineUsecase({
  name: "vedtak.registerGjoremal",
  input,
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: policy.assess,
  run: async ({ tx, actor, now, record }, sak, i) => {
    const dag = lesDato(i.dato, osloDag(now), "fortid");
    const merknad = valgfri(i.merknad);
    const sjekker: Sjekk[] = [
      { navn: "dato", lest: dag },
      { navn: "merknad", lest: merknad },
    ];
    if (i.slag === "samtale") {
      sjekker.push({ navn: "deltakere", lest: lesTekst(i.deltakere, { maks: 200 }) });
      const mangler = samtaletemaer.filter((t) => !i.temaer.includes(t));
      sjekker.push({ navn: "temaer", lest: { ok: mangler.length === 0, kode: "alleTemaer" } });
    }
    const funnet = feil(sjekker);
    if (funnet.length > 0 || !dag.ok || !merknad.ok) return refuse("ugyldig", { felt: funnet });
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const { slag, sakId: _sakId, dato: _dato, ...mer } = i;
    await saveGjoremal(tx, {
      sakId: sak.id,
      slag,
      utfort: dag.verdi,
      data: { ...mer, merknad: merknad.verdi },
      utfortAv: actor.ansattId,
    });
    record(sakHendelse(sak, "gjoremal.utfort", { slag, utfort: dag.verdi }));
    return ok({ sakId: sak.id });
  },
});
