import type { Brevgrunnlag } from "#db/queries/brev.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { kommune } from "#domain/kernel/kommune.ts";
import { type Outcome, ok } from "#domain/kernel/outcome.ts";
import { tekst } from "#messages/tekst.ts";
import { saksnr } from "#usecases/minside/egen-sak.ts";
import type { Brevark, Brevoppdrag } from "./ark.ts";
import { brevtekst } from "./brevtekst.ts";
import { iDato } from "./formater.ts";
import { brevinnhold } from "./innhold.ts";

/**
 * A letter as the template draws it. The preview and the letter that is sent are made here from the same rows; they differ in
 * the day and in who signed. Refusals: `brev.ufylt`, `brev.utenTekst`, `brev.utenGrunnlag`, each with what is missing.
 */
export function lagArk(g: Brevgrunnlag, oppdrag: Brevoppdrag): Outcome<Brevark> {
  const innhold = brevinnhold(g, oppdrag);
  if (!innhold.ok) return innhold;
  const tekster = brevtekst(innhold.value);
  if (!tekster.ok) return tekster;
  const kontor = kommune.boligkontor.verdi;
  return ok({
    tittel: tekster.value.tittel,
    avsender: { kommune: kommune.navn.verdi, kontor },
    mottaker: mottaker(g.person),
    merker: [
      [tekst("brev.ark.dato"), oppdrag.dato ? iDato(oppdrag.dato) : tekst("brev.ark.ikkeDatert")],
      [tekst("brev.ark.saksnr"), saksnr(g.sak)],
    ],
    blokker: tekster.value.blokker,
    hilsen: tekst("brev.ark.hilsen"),
    signaturer: signaturer(g, oppdrag),
    bunn: tekst("brev.ark.bunn", {
      kommune: kommune.navn.verdi,
      kontor,
      adresse: kommune.boligkontorAdresse.verdi,
      telefon: kommune.boligkontorTelefon.verdi,
    }),
    side: { ord: tekst("brev.ark.side"), av: tekst("brev.ark.av") },
    demo: g.sak.erDemo ? tekst("brev.ark.demo") : "",
  });
}

/** A protected person's name and address are not on the sheet: it may be left on a table. */
function mottaker({ navn, adresse, gradering }: Brevgrunnlag["person"]): string[] {
  if (gradering !== "ingen") return [tekst("brev.ark.skjermet")];
  return [navn, ...(adresse ?? "").split(/,\s*|\n/)].filter((linje) => linje.trim() !== "");
}

const stor = (ord: string) => ord.charAt(0).toUpperCase() + ord.slice(1);

/** One who has worked with the decision, and how. */
const navngitt = (hvem: { navn: string; tittel: string } | undefined, slag: "saksbehandler" | "beslutter") =>
  hvem ? [{ navn: hvem.navn, tittel: tekst(`brev.ark.rolle.${slag}`, { tittel: stor(hvem.tittel) }) }] : [];

function signaturer(g: Brevgrunnlag, { mal, dato }: Brevoppdrag): Brevark["signaturer"] {
  const kontor = { navn: kommune.boligkontor.verdi, tittel: kommune.navn.verdi };
  if (mal === "leie_forlengelse")
    return [...navngitt(g.leie?.foreslo, "saksbehandler"), ...navngitt(g.leie?.besluttet, "beslutter")];
  if (!mal.startsWith("vedtak_")) return [mal === "forelopig_svar" && g.saksbehandler ? g.saksbehandler : kontor];
  const ikkeAvgjort = { navn: tekst("brev.ark.ikkeAvgjort.navn"), tittel: tekst("brev.ark.ikkeAvgjort.tittel") };
  return [
    ...navngitt(g.saksbehandler, "saksbehandler"),
    ...(dato ? navngitt(g.beslutter, "beslutter") : [ikkeAvgjort]),
  ];
}

/** The merknad added to a letter that holds a character its font lacks. */
export const manglerTegn = () => ({ slag: "merknad", tekst: tekst("brev.ark.manglerTegn") }) as const;

/** The day a letter bears: when it was made, in Asker. */
export const brevdag = (now: Date): Dag => osloDag(now);
