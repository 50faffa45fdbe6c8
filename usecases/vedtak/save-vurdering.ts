import { z } from "zod";
import { lockSak } from "#db/queries/sak.ts";
import { loadSaksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import { findSisteEndring } from "#db/queries/siste-endring.ts";
import { insertVurdering } from "#db/queries/vurdering.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { type FeltFeil, ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import type { Vurdering } from "#domain/kernel/vurdering.ts";
import { policy } from "#domain/sak/policy.ts";
import { type EgneSvar, medEgneSvar } from "#domain/vedtak/egne-svar.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";
import { motor } from "./grunnlag.ts";

const raTekst = z.string().max(8000, "forLang");
const input = z.strictObject({
  sakId: z.uuid(),
  /** The newest assessment that was on screen, 0 when there was none. */
  versjon: z.int().min(0),
  egne: z.record(
    z.string().max(40),
    z.strictObject({ svar: z.enum(["", "oppfylt", "ikkeOppfylt"]), begrunnelse: raTekst }),
  ),
  barnetsBeste: raTekst,
});
type Input = z.infer<typeof input>;

const noder = (tre: Vurdering): Vurdering[] => [tre, ...(tre.deler ?? []).flatMap(noder)];

/** The caseworker's answers: each on a rule of the tree, with a reason when it differs from the engine's or the engine leaves it open. */
function lesEgne(tre: Vurdering, egne: Input["egne"], feil: FeltFeil[]): EgneSvar {
  const regler = new Map(noder(tre).map((n) => [n.regel, n]));
  return Object.fromEntries(
    Object.entries(egne).flatMap(([regel, { svar, begrunnelse }]) => {
      const node = regler.get(regel);
      if (!node) feil.push({ felt: `egne.${regel}`, kode: "ukjentFelt" });
      if (!node || (svar === "" && begrunnelse.trim() === "")) return [];
      const lest = lesTekst(begrunnelse, { maks: 1000, linjer: true });
      const tom = !lest.ok && lest.kode === "mangler";
      if (tom && svar !== "" && svar !== node.svar)
        feil.push({ felt: `egne.${regel}.begrunnelse`, kode: "skrivGrunn" });
      else if (!lest.ok && !tom)
        feil.push({
          felt: `egne.${regel}.begrunnelse`,
          kode: lest.kode,
          ...(lest.verdier ? { verdier: lest.verdier } : {}),
        });
      return [[regel, { svar: svar === "" ? ("uavklart" as const) : svar, begrunnelse: lest.ok ? lest.verdi : "" }]];
    }),
  );
}

function lesBarnetsBeste(ra: string, harBarn: boolean, feil: FeltFeil[]): string {
  const lest = lesTekst(ra, { maks: 2000, linjer: true });
  if (lest.ok) return lest.verdi;
  if (lest.kode !== "mangler")
    feil.push({ felt: "barnetsBeste", kode: lest.kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) });
  else if (harBarn) feil.push({ felt: "barnetsBeste", kode: "skrivBarnetsBeste" });
  return "";
}

/** Saves an assessment as a new row: the engine's tree as it is now, and a person's answers beside it. Refusals: sak.endretAvAndre, fields. */
export const saveVurdering = defineUsecase({
  name: "vedtak.saveVurdering",
  input: input as z.ZodType<Input>,
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: policy.assess,
  run: async ({ tx, actor, now, record }, sak, i) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const grunnlag = await loadSaksgrunnlag(tx, sak);
    if ((grunnlag.vurdering?.versjon ?? 0) !== i.versjon)
      return refuse("sak.endretAvAndre", { detaljer: await findSisteEndring(tx, sak.id) });
    const { tre, fakta: leste, harBarn, regelsett, faktahash } = motor(grunnlag, osloDag(now));
    const feil: FeltFeil[] = [];
    const egne = lesEgne(tre, i.egne, feil);
    const barnetsBeste = lesBarnetsBeste(i.barnetsBeste, harBarn, feil);
    if (feil.length > 0) return refuse("ugyldig", { felt: feil });
    const fakta = { ...leste, faktahash };
    const versjon = await insertVurdering(tx, {
      sakId: sak.id,
      versjon: i.versjon + 1,
      regelsett,
      tre,
      fakta,
      egne,
      barnetsBeste,
      vurdertAv: actor.ansattId,
    });
    if (versjon === undefined) return refuse("sak.endretAvAndre", { detaljer: await findSisteEndring(tx, sak.id) });
    record(sakHendelse(sak, "vurdering.lagret", { versjon, regelsett, svar: medEgneSvar(tre, egne).svar }));
    return ok({ versjon });
  },
});
