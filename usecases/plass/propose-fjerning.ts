import { z } from "zod";
import { lockFjerning, type Plassfjerning } from "#db/queries/plassfjerning.ts";
import { loadSaksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import { saveInnstillingRow } from "#db/queries/vedtak.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { type FeltFeil, ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { policy } from "#domain/sak/policy.ts";
import { type Fjerningsfakta, fjerningsmangler, vurderFjerning } from "#domain/venteliste/fjerning.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";
import { innholdshash } from "../soknad/innhold.ts";
import { motor } from "../vedtak/grunnlag.ts";
import { rettsgrunnlagForPlass } from "../vedtak/innstilling.ts";
import { endretAvAndre, lockPlassMedForslag } from "./last-plass.ts";

/** What the rule is asked, from the notice as it stands. */
export const fjerningsfakta = (f: Plassfjerning, idag: Dag): Fjerningsfakta => ({
  grunn: f.grunn,
  varslet: osloDag(f.opprettet),
  frist: f.frist,
  idag,
  svart: f.svart !== null,
  lest: f.lest !== null,
});

/** What a removal stands on: the notice and her answer. A word from her after the proposal is another basis. */
export const fjerningshash = (f: Plassfjerning) =>
  innholdshash({ fjerningId: f.id, svar: f.svar ?? "", svart: f.svart?.toISOString() ?? "" });

const ra = z.string().max(20_000, "forLang");
const felter = ["hensyn", "barnetsBeste", "veienVidere"] as const;

function lesBegrunnelse(i: Record<(typeof felter)[number], string>, harBarn: boolean) {
  const feil: FeltFeil[] = [];
  const les = (felt: (typeof felter)[number], kreves: boolean) => {
    const lest = lesTekst(i[felt], { maks: 4000, linjer: true });
    if (lest.ok) return lest.verdi;
    const mangler = lest.kode === "mangler";
    if (mangler && kreves) feil.push({ felt, kode: felt === "barnetsBeste" ? "skrivBarnetsBeste" : "skrivGrunn" });
    else if (!mangler) feil.push({ felt, kode: lest.kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) });
    return "";
  };
  const begrunnelse = {
    hensyn: les("hensyn", true),
    barnetsBeste: les("barnetsBeste", harBarn),
    veienVidere: les("veienVidere", true),
    hvorforMindre: "",
  };
  return { begrunnelse, feil };
}

/**
 * Proposes that a place ends, after the notice: its days have passed and what she answered has been read. Another decides. Refusals:
 * fields; `venteliste.ikkeVarslet`; `venteliste.ikkeHort` with what is missing; `venteliste.liggerForslag`; `sak.endretAvAndre`.
 */
export const proposeFjerning = defineUsecase({
  name: "plass.proposeFjerning",
  input: z.strictObject({
    sakId: z.uuid(),
    revisjon: z.int().positive(),
    hensyn: ra,
    barnetsBeste: ra,
    veienVidere: ra,
  }),
  load: (tx, { sakId }) => lockPlassMedForslag(tx, sakId),
  allow: (actor, { sak }) => policy.proposePlass(actor, sak),
  run: async ({ tx, actor, now, record }, { sak, plass }, { revisjon, ...ord }) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    if (plass.revisjon !== revisjon) return endretAvAndre(tx, sak.id);
    const fjerning = await lockFjerning(tx, sak.id);
    if (!fjerning) return refuse("venteliste.ikkeVarslet");
    if (sak.plassforslagAv) return refuse("venteliste.liggerForslag");
    const idag = osloDag(now);
    const fakta = fjerningsfakta(fjerning, idag);
    const mangler = fjerningsmangler(fakta);
    if (mangler.length > 0) return refuse("venteliste.ikkeHort", { detaljer: { mangler } });
    const grunnlag = await loadSaksgrunnlag(tx, sak);
    const m = motor(grunnlag, idag);
    const { begrunnelse, feil } = lesBegrunnelse(ord, m.harBarn);
    if (feil.length > 0) return refuse("ugyldig", { felt: feil });
    const rad = {
      sakId: sak.id,
      utfall: "fjernet_venteliste",
      belop: null,
      sokt: null,
      gyldigTil: null,
      vilkar: [],
      avslagsgrunner: [fjerning.grunn],
      begrunnelse,
      vurdering: vurderFjerning(fakta),
      beregning: null,
      tillegg: { fjerningId: fjerning.id, svart: fakta.svart ? "ja" : "nei" },
      regelsett: m.regelsett,
      ...rettsgrunnlagForPlass(sak.tjeneste, idag),
      grunnlagHash: fjerningshash(fjerning),
      foreslattAv: actor.ansattId,
    };
    const vedtakId = await saveInnstillingRow(tx, rad, "innstilt", now);
    record(sakHendelse(sak, "vedtak.innstilt", { vedtakId, utfall: rad.utfall }));
    return ok({ vedtakId });
  },
});
