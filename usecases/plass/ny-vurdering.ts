import type { EndringsmeldingRad } from "#db/queries/endringsmelding.ts";
import type { Plass } from "#db/queries/plass.ts";
import type { Saksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import type { Tillegg } from "#domain/vedtak/tillegg.ts";
import type { Behovsprofil } from "#domain/venteliste/behovsprofil.ts";
import { type Motor, motor } from "../vedtak/grunnlag.ts";
import { lesTillegg } from "../vedtak/tillegg.ts";

/** What a form of reassessment asks: the fields of an approval that a place is made of. */
export const vurderingsfelt = [
  "band",
  "bandGrunn",
  "soverom",
  "bemanning",
  "trinnfri",
  "rullestol",
  "heis",
  "dyr",
] as const;

/** What counts of the reports, newest first: those nobody has handled, and those an assessment took in. */
const gjeldende = (meldinger: readonly EndringsmeldingRad[]) =>
  meldinger.filter((m) => m.tilstand === "mottatt" || m.vurderingVersjon !== null);

/** The case as the same engine sees it now: what the household has reported is laid over its answers, the oldest first. */
export function motorNa(grunnlag: Saksgrunnlag, meldinger: readonly EndringsmeldingRad[], idag: Dag): Motor {
  const nye = [...gjeldende(meldinger)].reverse();
  const svar = Object.assign({}, grunnlag.soknad.svar, ...nye.map((m) => m.innhold.svar));
  return motor({ ...grunnlag, soknad: { ...grunnlag.soknad, svar } }, idag);
}

/** Reports nobody has handled, newest first. */
export const apneMeldinger = (meldinger: readonly EndringsmeldingRad[]) =>
  meldinger.filter((m) => m.tilstand === "mottatt");

/** The profile as the form shows it: the service's own field names, as written. */
export const somTillegg = (p: Behovsprofil): Tillegg => ({
  soverom: String(p.soverom),
  bemanning: p.bemanning,
  ...Object.fromEntries(
    (["trinnfri", "rullestol", "heis", "dyr"] as const).map((felt) => [felt, p[felt] ? "ja" : "nei"]),
  ),
});

/** What was proposed, read; with what is missing as fields. The contract's length and what matching needs beside stay as approved. */
export function lesVurdering(
  m: Motor,
  tjeneste: Saksgrunnlag["soknad"]["tjeneste"],
  { plass, meldinger }: { plass: Plass; meldinger: readonly EndringsmeldingRad[] },
  ra: Readonly<Record<string, string>>,
  idag: Dag,
) {
  const feil: FeltFeil[] = [];
  const lest = lesTillegg(tjeneste, "godkjent_venteliste", ra, idag, feil);
  for (const felt of vurderingsfelt)
    if ((ra[felt] ?? "").trim() === "")
      feil.push({ felt: `tillegg.${felt}`, kode: felt === "bandGrunn" ? "skrivGrunn" : "mangler" });
  const ny = m.plass({ ...lest, kontraktAr: String(plass.behovsprofil.kontraktAr) });
  if (feil.length > 0 || !ny) return { feil };
  const omrader = gjeldende(meldinger).find((e) => e.innhold.omrader)?.innhold.omrader;
  const behovsprofil: Behovsprofil = {
    ...plass.behovsprofil,
    ...ny.behovsprofil,
    omrader: omrader ?? plass.behovsprofil.omrader,
  };
  return { feil, ny: { ...ny, behovsprofil } };
}
