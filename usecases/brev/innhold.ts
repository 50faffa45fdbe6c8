import type { Brevgrunnlag } from "#db/queries/brev.ts";
import type { VedtakRad } from "#db/queries/vedtak.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { kommune } from "#domain/kernel/kommune.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { tjenester } from "#domain/tjenester.ts";
import { type Brevinnhold, erLeiebrev } from "#domain/vedtak/brev.ts";
import { avslagsbrev, avvistbrev } from "#domain/vedtak/brev-avslag.ts";
import type { Brevramme } from "#domain/vedtak/brev-deler.ts";
import { ettersendtbrev, kvitteringsbrev } from "#domain/vedtak/brev-kvittering.ts";
import { forelopigSvarbrev, klagekvitteringbrev, mangelbrev, trekkbrev } from "#domain/vedtak/brev-svar.ts";
import { innvilgetbrev, type Vedtaksfakta } from "#domain/vedtak/brev-vedtak.ts";
import { avsluttetbrev, fjernetbrev, forhandsvarselbrev } from "#domain/venteliste/brev.ts";
import { fjerningsgrunner } from "#domain/venteliste/fjerning.ts";
import { paminnelsebrev } from "#domain/venteliste/paminnelse.ts";
import { leiebrev } from "#usecases/leie/leiebrev.ts";
import { saksnr } from "#usecases/minside/egen-sak.ts";
import { erTilbudsmal, tilbudsinnhold } from "#usecases/tilbud/brevinnhold.ts";
import { samletTillegg } from "#usecases/vedtak/tillegg.ts";
import type { Brevoppdrag } from "./ark.ts";
import { beregningsfakta } from "./beregningsfakta.ts";
import { bestillinger } from "./bestilling.ts";
import { dokumentnavn, sendtInnhold } from "./sendt.ts";

const kontor = () => ({ navn: kommune.boligkontor.verdi, telefon: kommune.boligkontorTelefon.verdi });

/** The caseworker with a telephone of her own; else the office is the one to call. */
const hvem = ({ saksbehandler: s }: Brevgrunnlag) => ({
  kontor: kontor(),
  ...(s?.telefon ? { kontakt: { navn: s.navn, telefon: s.telefon } } : {}),
});

/** ID-porten gives no name: until a register does, the letter greets without one (the texts know the word). */
const UKJENT = "ukjent";

const ramme = (g: Brevgrunnlag, dato: string | undefined): Brevramme => ({
  fornavn: g.person.navn.trim().split(" ")[0] || UKJENT,
  saksnr: saksnr(g.sak),
  tjeneste: g.sak.tjeneste,
  mottatt: osloDag(g.sak.mottatt),
  dato: dato ?? "",
});

/** Which letter says what, from the case's rows. Refuses `brev.utenGrunnlag` when what the letter is about is not there. */
export function brevinnhold(g: Brevgrunnlag, { mal, data, dato }: Brevoppdrag): Outcome<Brevinnhold> {
  const r = ramme(g, dato);
  if (erTilbudsmal(mal)) return tilbudsinnhold(mal, data, r, hvem(g));
  if (erLeiebrev(mal)) return leiebrev(mal, r, g.leie, g.person.navn.trim() || UKJENT);
  switch (mal) {
    case "kvittering":
      return ok(kvitteringsbrev(r, g.sak.fristSvar, sendtInnhold(g), kontor()));
    case "ettersendt":
      return ok(ettersendtbrev(r, ettersendte(g, data), kontor()));
    case "trekk_bekreftelse":
      return ok(trekkbrev(r, hvem(g)));
    case "forelopig_svar":
      return med(bestillinger.forelopig_svar, data, (b) =>
        forelopigSvarbrev(r, b, { ...hvem(g), navTelefon: kommune.navTelefon.verdi }),
      );
    case "klagekvittering":
      return med(bestillinger.klagekvittering, data, (b) => klagekvitteringbrev(r, b, hvem(g)));
    case "paminnelse_venteliste":
      return med(bestillinger.paminnelse_venteliste, data, (b) => paminnelsebrev(r, b, hvem(g)));
    case "mangelbrev":
      return med(bestillinger.mangelbrev, data, ({ punkter, frist }) => {
        const deler = punkter.map((p) => ({ hva: dokumentnavn(g.soknad.tjeneste, p.type), hvorfor: p.hvorfor }));
        return mangelbrev(r, { punkter: deler, frist }, hvem(g));
      });
    case "forhandsvarsel":
      return med(bestillinger.forhandsvarsel, data, (b) => forhandsvarselbrev(r, b, hvem(g)));
    case "plass_avsluttet":
      return med(bestillinger.plass_avsluttet, data, (b) => avsluttetbrev(r, b, hvem(g)));
    default: {
      if (!g.vedtak) return refuse("brev.utenGrunnlag");
      const brev = { ramme: r, ...hvem(g) };
      const vedtak = vedtaksfakta(g, g.vedtak);
      if (mal === "vedtak_fjernet") {
        const svarte = g.vedtak.tillegg.svart === "ja";
        return ok(fjernetbrev({ ...brev, vedtak: { ...vedtak, svarte } }));
      }
      if (mal === "vedtak_avvist") return ok(avvistbrev({ ...brev, vedtak }));
      const { vurdering } = g.vedtak;
      if (!vurdering) return refuse("brev.utenGrunnlag");
      const tjeneste = tjenester[g.sak.tjeneste];
      if (tjeneste.beregning !== "lan") {
        const eget = { ...vedtak, vurdering, tillegg: samletTillegg(g.vedtak) };
        const innhold = tjeneste.vedtaksbrev?.({ ...brev, vedtak: eget }, mal);
        return innhold ? ok(innhold) : refuse("brev.utenGrunnlag");
      }
      const beregning = beregningsfakta(g.vedtak.beregning);
      if (!beregning) return refuse("brev.utenGrunnlag");
      const vurdert = { ...brev, vedtak: { ...vedtak, vurdering, beregning } };
      return ok(mal === "vedtak_avslag" ? avslagsbrev(vurdert) : innvilgetbrev(vurdert, mal === "vedtak_delvis"));
    }
  }
}

/** The order's own data, read; an order that lacks what its letter needs is a hole like any other. */
function med<T>(
  skjema: { safeParse: (data: unknown) => { success: true; data: T } | { success: false } },
  data: unknown,
  lag: (lest: T) => Brevinnhold,
): Outcome<Brevinnhold> {
  const lest = skjema.safeParse(data);
  return lest.success ? ok(lag(lest.data)) : refuse("brev.utenGrunnlag");
}

function vedtaksfakta(g: Brevgrunnlag, v: VedtakRad): Vedtaksfakta {
  const { avslagsgrunner, avvisningsgrunner } = tjenester[g.sak.tjeneste];
  const grunner = new Map(
    [...avslagsgrunner, ...avvisningsgrunner, ...fjerningsgrunner].map((grunn) => [grunn.kode, grunn]),
  );
  return {
    utfall: v.utfall,
    ...(v.belop === null ? {} : { belop: v.belop }),
    ...(v.gyldigTil === null ? {} : { gyldigTil: v.gyldigTil }),
    vilkar: v.vilkar,
    avslagsgrunner: v.avslagsgrunner.map((kode) => {
      const grunn = grunner.get(kode);
      return { kode, hjemmel: grunn?.hjemmel ?? "", bekreftet: grunn?.status === "bekreftet" };
    }),
    begrunnelse: v.begrunnelse,
    klageinstans: v.klageinstans,
    klagefristDager: v.klagefristDager,
    // Every service that asks about children asks it by this name.
    harBarn: g.soknad.svar.harBarn === "ja",
    ...(v.sokt === null ? {} : { sokt: v.sokt }),
  };
}

/** The papers this receipt is about: those its order names, else all that came after the application. */
function ettersendte({ filer, sak, soknad }: Brevgrunnlag, data: Brevoppdrag["data"]) {
  const ider = Array.isArray(data.vedleggIder) ? data.vedleggIder : undefined;
  const valgte = filer.filter((fil) => (ider ? ider.includes(fil.id) : (fil.mottatt ?? sak.mottatt) > sak.mottatt));
  return valgte.map((fil) => ({ krav: dokumentnavn(soknad.tjeneste, fil.krav), filnavn: fil.filnavn }));
}
