import type { Saksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import { settPa } from "#domain/kernel/tjeneste.ts";
import type { Fakta, Vurdering } from "#domain/kernel/vurdering.ts";
import { type Beregning, beregn } from "#domain/startlan/beregning.ts";
import { type Godtatte, medGodtatte } from "#domain/startlan/godtatt.ts";
import type { Forutsetninger, StartlanGrunnlag } from "#domain/startlan/grunnlag.ts";
import { tjenester } from "#domain/tjenester.ts";
import type { Tillegg } from "#domain/vedtak/tillegg.ts";
import type { Plassgrunnlag } from "#domain/venteliste/grunnlag.ts";
import { plassAv } from "#domain/venteliste/plass-av.ts";
import { gjeldendeSvar, lesGjeldende } from "../sak/gjeldende-svar.ts";
import { innholdshash } from "../soknad/innhold.ts";
import { currentSvar } from "../soknad/svar-krypto.ts";

/** What a caseworker chose in a calculation: accepted lines and assumptions, with a reason by each that differs. */
export type Beregningsvalg = {
  godtatte: Godtatte;
  forutsetninger: Partial<Forutsetninger>;
  grunner: Record<string, string>;
};

/** A loan's part of the engine. `sokt` is as applied for and established, `g` with what was accepted. */
export type Lan = {
  sokt: StartlanGrunnlag;
  g: StartlanGrunnlag;
  valg: Beregningsvalg;
  beregning: Beregning;
  /** True when the facts are no longer those of the saved calculation. */
  utdatert: boolean;
};

/** The present state of a case, whichever service it is of. */
export type Motor = {
  tre: Vurdering;
  regelsett: string;
  fakta: Fakta;
  harBarn: boolean;
  prioritet: readonly string[];
  /** Of the facts without what moves by itself from day to day. */
  faktahash: string;
  /** True when the facts are no longer those of the saved assessment. */
  vurderingUtdatert: boolean;
  lan?: Lan;
  /** The place on a waiting list that an approval with these fields gives. */
  plass: (tillegg: Tillegg) => Plassgrunnlag | undefined;
};

const ingenValg: Beregningsvalg = { godtatte: {}, forutsetninger: {}, grunner: {} };

const faktahashAv = (tjeneste: Saksgrunnlag["soknad"]["tjeneste"], g: unknown) =>
  innholdshash(tjenester[tjeneste].stabile(g));

const svarene = (tre: Vurdering): Record<string, string> =>
  Object.assign({ [tre.regel]: tre.svar }, ...(tre.deler ?? []).map(svarene));

/** The loan as it is now, with what the caseworker accepted laid over what was applied for. */
function lanAv(s: Saksgrunnlag, sokt: StartlanGrunnlag): Lan {
  const valg = s.beregning ? (s.beregning.grunnlag.valg as Beregningsvalg) : ingenValg;
  const g = medGodtatte(sokt, valg.godtatte, valg.forutsetninger);
  const utdatert = s.beregning !== undefined && s.beregning.grunnlag.faktahash !== faktahashAv(s.soknad.tjeneste, g);
  return { sokt, g, valg, beregning: beregn(g), utdatert };
}

/** Facts, figures and tree as they are now, with the service's rule set in force on `idag`. */
export function motor(s: Saksgrunnlag, idag: Dag): Motor {
  const tjeneste = tjenester[s.soknad.tjeneste];
  const svar = gjeldendeSvar(currentSvar(s.soknad), s.opplysninger);
  const lest = lesGjeldende(s.soknad.tjeneste, svar, idag);
  const sokt = tjeneste.grunnlag(lest, idag, s.person.fodselsdato ? { fodselsdato: s.person.fodselsdato } : {});
  // A service that declares the loan's calculation has the loan's facts.
  const lan = tjeneste.beregning === "lan" ? lanAv(s, sokt as StartlanGrunnlag) : undefined;
  const g = lan?.g ?? sokt;
  const sett = settPa(tjeneste.regelsett, idag);
  const tre = sett.vurder(g);
  const faktahash = faktahashAv(s.soknad.tjeneste, g);
  return {
    tre,
    regelsett: sett.versjon,
    fakta: tjeneste.faktaAv(g),
    plass: (tillegg) => tjeneste.venteliste && plassAv(tillegg, tjeneste.venteliste.faktorer(g)),
    harBarn: tjeneste.harBarn(g),
    prioritet: tjeneste.prioritet(g),
    faktahash,
    vurderingUtdatert:
      s.vurdering !== undefined &&
      (s.vurdering.fakta.faktahash !== faktahash ||
        innholdshash(svarene(s.vurdering.tre)) !== innholdshash(svarene(tre))),
    ...(lan ? { lan } : {}),
  };
}

/** What is to be stored with a calculation made with `valg` on the same facts. */
export function nyBeregning(s: Saksgrunnlag, { sokt }: Lan, valg: Beregningsvalg) {
  const g = medGodtatte(sokt, valg.godtatte, valg.forutsetninger);
  return { grunnlag: { g, valg, faktahash: faktahashAv(s.soknad.tjeneste, g) }, resultat: beregn(g) };
}

/** The parts a decision stands on, hashed one by one, so that a change can be named. */
export const grunnlagsdeler = ["svar", "opplysninger", "dokumenter", "vurdering", "beregning", "gjoremal"] as const;
export type Grunnlagsdel = (typeof grunnlagsdeler)[number];

export function grunnlagHash(s: Saksgrunnlag): { hash: string; deler: Record<Grunnlagsdel, string> } {
  const deler: Record<Grunnlagsdel, string> = {
    svar: innholdshash({ svar: currentSvar(s.soknad), dokumentsvar: s.soknad.dokumentsvar }),
    opplysninger: innholdshash({ id: s.opplysninger.map((o) => o.id) }),
    dokumenter: innholdshash({ filer: s.vedlegg.map((v) => [v.id, v.sha256, v.tilstand]) }),
    vurdering: s.vurdering?.id ?? "",
    beregning: s.beregning?.id ?? "",
    gjoremal: innholdshash({ gjort: s.gjoremal.map((g) => [g.slag, g.utfort, g.data]) }),
  };
  return { hash: innholdshash(deler), deler };
}

/** Names of the parts that are not as they were; every part when the earlier ones are not known. */
export const endredeDeler = (
  for_: Partial<Record<string, unknown>> | undefined,
  na: Record<Grunnlagsdel, string>,
): Grunnlagsdel[] => grunnlagsdeler.filter((del) => for_?.[del] !== na[del]);
