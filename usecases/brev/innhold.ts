import type { Brevgrunnlag } from "#db/queries/brev.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { kommune } from "#domain/kernel/kommune.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import type { Brevinnhold } from "#domain/vedtak/brev.ts";
import type { Brevramme } from "#domain/vedtak/brev-deler.ts";
import { ettersendtbrev, kvitteringsbrev } from "#domain/vedtak/brev-kvittering.ts";
import { saksnr } from "#usecases/minside/egen-sak.ts";
import type { Brevoppdrag } from "./lag-ark.ts";
import { dokumentnavn, sendtInnhold } from "./sendt.ts";

const kontor = () => ({ navn: kommune.boligkontor.verdi, telefon: kommune.boligkontorTelefon.verdi });

const ramme = (g: Brevgrunnlag, dato: string | undefined): Brevramme => ({
  fornavn: g.person.navn.split(" ")[0] ?? "",
  saksnr: saksnr(g.sak),
  tjeneste: g.sak.tjeneste,
  mottatt: osloDag(g.sak.mottatt),
  dato: dato ?? "",
});

/** Which letter says what, from the case's rows. Refuses `brev.utenGrunnlag` when what the letter is about is not there. */
export function brevinnhold(g: Brevgrunnlag, { mal, data, dato }: Brevoppdrag): Outcome<Brevinnhold> {
  const r = ramme(g, dato);
  switch (mal) {
    case "kvittering":
      return ok(kvitteringsbrev(r, g.sak.fristSvar, sendtInnhold(g), kontor()));
    case "ettersendt":
      return ok(ettersendtbrev(r, ettersendte(g, data), kontor()));
    default:
      return refuse("brev.utenGrunnlag", { detaljer: [mal] });
  }
}

/** The papers this receipt is about: those its order names, else all that came after the application. */
function ettersendte({ filer, sak, soknad }: Brevgrunnlag, data: Brevoppdrag["data"]) {
  const ider = Array.isArray(data.vedleggIder) ? data.vedleggIder : undefined;
  const valgte = filer.filter((fil) => (ider ? ider.includes(fil.id) : (fil.mottatt ?? sak.mottatt) > sak.mottatt));
  return valgte.map((fil) => ({ krav: dokumentnavn(soknad.tjeneste, fil.krav), filnavn: fil.filnavn }));
}
