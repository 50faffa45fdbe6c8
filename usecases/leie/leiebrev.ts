import type { Leiebrevgrunnlag } from "#db/queries/leiebrev.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { kommune } from "#domain/kernel/kommune.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { gjeldende } from "#domain/kernel/satt.ts";
import { klagefristDager } from "#domain/klage/klagefrist.ts";
import { klageinstanser, satt } from "#domain/kommunal-bolig/satser.ts";
import {
  avslutningsbrev,
  forlengelsesbrev,
  kravsvarbrev,
  nestebrev,
  opplysningsbrev,
  oppsigelsesbrev,
  reguleringsbrev,
} from "#domain/leie/brev.ts";
import { kontraktbrev } from "#domain/leie/brev-kontrakt.ts";
import type { Brevinnhold, Brevmal } from "#domain/vedtak/brev.ts";
import type { Brevramme } from "#domain/vedtak/brev-deler.ts";
import { somIndeks, somManed } from "../brev/formater.ts";
import { kontraktfakta } from "./kontraktfakta.ts";

const kontor = () => ({ navn: kommune.boligkontor.verdi, telefon: kommune.boligkontorTelefon.verdi });
const uten = refuse("brev.utenGrunnlag");

function regulering(r: Brevramme, rad: Leiebrevgrunnlag["regulering"]): Outcome<Brevinnhold> {
  if (!rad?.kpiFra || !rad.kpiTil || !rad.kpiFraMnd || !rad.kpiTilMnd) return uten;
  const kpi = { kpiFra: somIndeks(rad.kpiFra), kpiTil: somIndeks(rad.kpiTil) };
  const mnd = { kpiFraMnd: somManed(rad.kpiFraMnd), kpiTilMnd: somManed(rad.kpiTilMnd) };
  const belop = { fraBelop: rad.fraBelop, tilBelop: rad.tilBelop, gjelderFra: rad.gjelderFra };
  return ok(reguleringsbrev(r, { ...belop, ...kpi, ...mnd }, kontor()));
}

function svar(r: Brevramme, { krav, leie }: Leiebrevgrunnlag, dag: Dag): Outcome<Brevinnhold> {
  if (!krav || krav.tilstand === "mottatt") return uten;
  const k = { slag: krav.slag, ja: krav.tilstand === "innvilget", grunn: krav.svarKode, ord: krav.svar };
  if (krav.slag !== "forlengelse") return ok(kravsvarbrev(r, k, kontor()));
  const klage = {
    klageinstans: satt(klageinstanser, dag).tildeling,
    klagefristDager: gjeldende(klagefristDager, dag).verdi,
  };
  return ok(forlengelsesbrev(r, { ...k, til: k.ja ? krav.forslagTil : leie.til, ...klage }, kontor()));
}

/** Which letter of a tenancy says what. Refuses `brev.utenGrunnlag` when what it is about is not there. */
export function leiebrev(
  mal: Brevmal,
  r: Brevramme,
  g: Leiebrevgrunnlag | undefined,
  leier: string,
): Outcome<Brevinnhold> {
  if (!g) return uten;
  const { leie } = g;
  const dag = r.dato || osloDag(leie.opprettet);
  const fakta = (signert: boolean) => kontraktfakta(leie, leier, dag, signert);
  switch (mal) {
    case "leie_opplysning":
      return ok(opplysningsbrev(r, fakta(false), kontor()));
    case "leiekontrakt":
      return ok(kontraktbrev(fakta(false)));
    case "leiekontrakt_signert":
      return leie.signertUtleier ? ok(kontraktbrev(fakta(true))) : uten;
    case "leie_regulering":
      return regulering(r, g.regulering);
    case "leie_svar":
    case "leie_forlengelse":
      return svar(r, g, dag);
    case "leie_oppsigelse":
      return leie.oppsagt && leie.slutt
        ? ok(oppsigelsesbrev(r, { oppsagt: leie.oppsagt, slutt: leie.slutt }, kontor()))
        : uten;
    case "leie_neste":
      return leie.til ? ok(nestebrev(r, { til: leie.til }, kontor())) : uten;
    case "leie_avslutning":
      return leie.flyttet
        ? ok(
            avslutningsbrev(
              r,
              {
                flyttet: leie.flyttet,
                depositum: leie.sikkerhet === "depositum" ? leie.depositum : 0,
                tilbake: leie.depositumTilbake ?? 0,
                dato: leie.depositumTilbakeDato ?? leie.flyttet,
              },
              kontor(),
            ),
          )
        : uten;
    default:
      return uten;
  }
}
