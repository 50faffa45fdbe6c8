import type { listHendelser } from "#db/queries/hendelse.ts";
import { slagAv, type Utfallsslag } from "#domain/vedtak/utfall.ts";

type Rad = Awaited<ReturnType<typeof listHendelser>>[number];

/**
 * Acts that the party is told of, in her words: one text each under `min-side.tidslinje`. Everything else in the chain is the
 * municipality's own handling (notes, calculations, drafts of letters) and stands in the file she may ask to see.
 */
export const synligeHendelser = [
  "soknad.sendtInn",
  "sak.tatt",
  "sak.tildelt",
  "sak.levertTilbake",
  "sak.forelopigSvar",
  "sak.dokumenterEtterspurt",
  "sak.dokumentfristUte",
  "frist.brutt",
  "vedlegg.ettersendt",
  "vedtak.innstilt",
  "vedtak.returnert",
  "vedtak.vedtatt",
  "brev.ferdig",
  "sak.trukket",
  "sak.meldBolig",
  "sak.godkjennBolig",
  "sak.avvisBolig",
  "sak.registrerKontrakt",
  "sak.tinglys",
  "sak.utbetal",
  "sak.startLan",
  "sak.mislighold",
  "sak.innfri",
  "sak.utlop",
  "klage.mottatt",
  "oppbevaring.slettet",
  "tilbud.sendt",
  "tilbud.akseptert",
  "tilbud.avslatt",
  "tilbud.avslattBegrunnet",
  "tilbud.angret",
  "tilbud.vurdert",
  "tilbud.trukket",
  "tilbud.utlopt",
  "tilbud.neiStar",
  "visning.bestilt",
  "venteliste.spurt",
  "venteliste.purret",
  "venteliste.bekreftet",
  "venteliste.pauset",
  "venteliste.gjenopptatt",
  "venteliste.endringMeldt",
  "venteliste.trukket",
  "leie.opplyst",
  "leie.kontraktLagtFrem",
  "leie.signertAvLeier",
  "leie.kontraktInngatt",
  "leie.sikkerhetMottatt",
  "leie.protokollSkrevet",
  "leie.protokollBekreftet",
  "leie.innflyttet",
  "leie.regulert",
  "leie.spurtNeste",
  "leie.svartNeste",
  "leie.onskeSendt",
  "leie.onskeBesvart",
  "leie.sagtOpp",
  "leie.forlengelseAvgjort",
  "leie.flyttet",
  "leie.avsluttet",
  "venteliste.avsluttet",
  "venteliste.prioritetVurdert",
  "venteliste.forhandsvarslet",
  "venteliste.svartPaVarsel",
  "venteliste.svarLest",
  "venteliste.varselFrafalt",
] as const;
export type SynligHendelse = (typeof synligeHendelser)[number];

/** Acts she is not told of here, each on purpose: a test asks about every act there is. */
export const skjulteHendelser = [
  "soknad.startet",
  "soknad.stegLagret",
  "soknad.slettet",
  "vedlegg.mottatt",
  "vedlegg.fjernet",
  "dokument.harIkke",
  "sak.inhabil",
  "notat.skrevet",
  "notat.feilfort",
  "saksopplysning.registrert",
  "gjoremal.utfort",
  "vurdering.lagret",
  "beregning.lagret",
  "vedtak.utkastLagret",
  "brev.varslet",
  "brev.stoppet",
  "brev.provdIgjen",
  "brev.handtert",
  "venteliste.prioritetForeslatt",
  "venteliste.prioritetReturnert",
  "duplikat.avklart",
  "oppbevaring.holdt",
  "oppbevaring.sluppet",
  "oppbevaring.frigitt",
  "tilbud.laget",
  "tilbud.paminnet",
  "venteliste.tildelt",
  "venteliste.tildelingAngret",
  // What she is told of is the offer that is made of the choice.
  "tildeling.foreslatt",
  "tildeling.besluttet",
  "tildeling.forkastet",
  "leie.bekymring",
  "leie.oppgaveFerdig",
  "leie.forlengelseForeslatt",
  // About a home in the register, not about anybody's case.
  "bolig.endret",
  "bolig.flyttet",
] as const;

const erSynlig = (type: string): type is SynligHendelse => (synligeHendelser as readonly string[]).includes(type);

/** One line of the timeline: what, when (ISO instant), and who as a party, never as a name. */
export type Tidslinje = {
  seq: number;
  type: SynligHendelse;
  tid: string;
  hvem: "du" | "kommunen" | "maskin";
  /** Which letter, when it is about one. */
  mal?: string;
  /** What kind of answer, when the case was decided. */
  slag?: Utfallsslag;
};

const hvem = (kind: string) => (kind === "innbygger" ? "du" : kind === "ansatt" ? "kommunen" : "maskin");

function tillegg({ type, data }: Rad): Pick<Tidslinje, "mal" | "slag"> {
  const slag = type === "vedtak.vedtatt" && typeof data.utfall === "string" ? slagAv(data.utfall) : undefined;
  return { ...(typeof data.mal === "string" ? { mal: data.mal } : {}), ...(slag ? { slag } : {}) };
}

/** The events a party is shown, in the order given. */
export const tidslinje = (rader: readonly Rad[]): Tidslinje[] =>
  rader.flatMap((rad) =>
    erSynlig(rad.type)
      ? [
          {
            seq: rad.seq,
            type: rad.type,
            tid: rad.tid.toISOString(),
            hvem: hvem(rad.aktorKind),
            ...tillegg(rad),
          },
        ]
      : [],
  );
