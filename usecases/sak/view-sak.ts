import { listAnsatteMed, namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { listGjoremal } from "#db/queries/gjoremal.ts";
import { listNotater, type NotatRad } from "#db/queries/notat.ts";
import { findSakPerson } from "#db/queries/sak-person.ts";
import { listSaksopplysninger } from "#db/queries/saksopplysning.ts";
import { findSoknad } from "#db/queries/soknad.ts";
import { dekker } from "#domain/kernel/actor.ts";
import { alder } from "#domain/kernel/dag.ts";
import { maskert } from "#domain/kernel/fodselsnummer.ts";
import { policy } from "#domain/sak/policy.ts";
import { currentSvar } from "../soknad/svar-krypto.ts";
import { type FaktaSteg, faktaAvSak, type Opplysning, tilOpplysning } from "./fakta.ts";
import { sakQuery } from "./sak-query.ts";

export type NotatVisning = {
  notatId: string;
  slag: "internt" | "journalfort";
  tekst: string;
  hvem: string | null;
  tid: string;
  feilfort: string | null;
  kanMerkes: boolean;
};

/** The number is masked, and a protected address is not here at all: both are opened by a press of their own, and logged. */
export type PersonVisning = {
  navn: string;
  alder: number | null;
  identMaskert: string;
  epost: string | null;
  mobil: string | null;
  sprak: string;
  adresse: string | null;
  adresseVernet: boolean;
};

export type SakVisning = {
  person: PersonVisning;
  fakta: readonly FaktaSteg[];
  /** Facts that answer no question of the form; null when this person may not read them, since they may be about anything. */
  andreOpplysninger: readonly Opplysning[] | null;
  /** Null for those who may neither read what is sensitive nor write notes themselves. */
  notater: readonly NotatVisning[] | null;
  gjoremal: readonly { slag: "samtale" | "kredittsjekk"; utfort: string; hvem: string | null }[];
  /** May press to see the number and a protected address. */
  kanViseVernet: boolean;
  /** To whom a leader may give it; empty for others. */
  mottakere: readonly { ansattId: string; navn: string }[];
};

/** The overview of a case: who, the facts with their sources, notes, duties done. */
export const viewSak = sakQuery("sak.view", "apnet", async ({ tx, actor, idag }, sak): Promise<SakVisning> => {
  const [person, soknad, opplysninger, notater, gjoremal, kolleger] = await Promise.all([
    findSakPerson(tx, sak.sokerId),
    findSoknad(tx, sak.soknadId),
    listSaksopplysninger(tx, sak.id),
    listNotater(tx, sak.id),
    listGjoremal(tx, sak.id),
    policy.assignSak(actor, sak) || policy.assignPlass(actor, sak)
      ? listAnsatteMed(tx, sak.enhet, "saksbehandler")
      : [],
  ]);
  if (!person || !soknad) throw new Error("saken mangler person eller søknad");
  const navn = await namesOfAnsatte(tx, [
    ...opplysninger.map((o) => o.registrertAv),
    ...notater.map((n) => n.skrevetAv),
    ...gjoremal.map((g) => g.utfortAv),
  ]);
  const kontakt = person.kontakt();
  const serSensitivt = policy.readSensitive(actor, sak);
  const fakta = faktaAvSak(sak.tjeneste, currentSvar(soknad), opplysninger, navn, serSensitivt);
  const kjente = new Set(fakta.flatMap((s) => s.rader.map((r) => r.felt)));
  const visNotat = (n: NotatRad): NotatVisning => ({
    notatId: n.id,
    slag: n.slag,
    tekst: n.tekst,
    hvem: navn[n.skrevetAv] ?? null,
    tid: n.opprettet.toISOString(),
    feilfort: n.feilfort ? (n.feilfortGrunn ?? "") : null,
    kanMerkes: !n.feilfort && policy.writeNote(actor, sak) && actor.kind === "ansatt" && n.skrevetAv === actor.ansattId,
  });
  return {
    person: {
      navn: person.navn,
      alder: person.fodselsdato ? alder(person.fodselsdato, idag) : null,
      identMaskert: maskert(person.ident()),
      epost: kontakt.epost,
      mobil: kontakt.mobil,
      sprak: person.sprak,
      adresse: sak.gradering === "ingen" ? person.adresse : null,
      adresseVernet: sak.gradering !== "ingen",
    },
    fakta,
    andreOpplysninger: serSensitivt
      ? opplysninger.filter((o) => !kjente.has(o.felt)).map((o) => tilOpplysning(o, navn))
      : null,
    notater: serSensitivt || policy.writeNote(actor, sak) ? notater.map(visNotat) : null,
    gjoremal: gjoremal.map((g) => ({ slag: g.slag, utfort: g.utfort, hvem: navn[g.utfortAv] ?? null })),
    kanViseVernet: serSensitivt,
    mottakere: kolleger
      .filter((k) => k.id !== sak.ansvarlig && dekker(k.klarering, sak.gradering) && !sak.inhabile.includes(k.id))
      .map((k) => ({ ansattId: k.id, navn: k.navn })),
  };
});
