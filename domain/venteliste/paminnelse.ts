import type { Dag } from "../kernel/dag.ts";
import { avsnitt, type Brevinnhold, overskrift, t } from "../vedtak/brev.ts";
import { type Brevramme, innsyn, kontakt, liste } from "../vedtak/brev-deler.ts";

type Person = { navn: string; telefon: string };

/** The reminder (`domain.md` §10 J): she was asked whether she still waits and has not answered; what happens then, and what does not. */
export const paminnelsebrev = (
  r: Brevramme,
  { svarSenest }: { svarSenest: Dag },
  hvem: { kontor: Person; kontakt?: Person },
): Brevinnhold => ({
  tittel: t("brev-venteliste.paminnelse.tittel"),
  blokker: [
    {
      slag: "viktig",
      tekst: t("brev-venteliste.paminnelse.ingress", { fornavn: r.fornavn, frist: { dag: svarSenest } }),
    },
    overskrift("brev-venteliste.paminnelse.slik"),
    liste("brev-venteliste.paminnelse.logg", "brev-venteliste.paminnelse.ring"),
    overskrift("brev.felles.hvaSkjer"),
    avsnitt("brev-venteliste.paminnelse.pause"),
    avsnitt("brev-venteliste.paminnelse.aldriSlettet"),
    avsnitt("brev-venteliste.paminnelse.endret"),
    ...innsyn(),
    ...kontakt(hvem.kontakt, hvem.kontor),
  ],
});
