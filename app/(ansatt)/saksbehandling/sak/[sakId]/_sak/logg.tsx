import { CaseTimeline } from "#components/sak/case-timeline.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import { LOGG_SIDE, type LoggLinje, type LoggVisning, type OppslagLinje } from "#usecases/sak/list-logg.ts";
import { tilstandTekst } from "../../../_ko/rad-tekst.ts";
import { tidspunkt } from "../../../_skjema/format.ts";
import { hendelsesord } from "../../../_skjema/hendelsesord.ts";

function linje(h: LoggLinje, tjeneste: string) {
  const { fra, til } = h.data;
  const overgang =
    typeof fra === "string" && typeof til === "string" && fra !== til
      ? ` (${tekst("saksbehandling-sak.logg.overgang", { fra: tilstandTekst(fra), til: tilstandTekst(til) })})`
      : "";
  const tilHvem = typeof h.data.tilAnsatt === "string" ? ` → ${h.data.tilAnsatt}` : "";
  const hvem = h.hvem ?? tekst(`saksbehandling.aktor.${h.aktor}`);
  const utfall = typeof h.data.utfall === "string" ? `${tjeneste}-sak.utfall.${h.data.utfall}.navn` : "";
  const utfallet = utfall && harTekst(utfall) ? `: ${tekstAv(utfall)}` : "";
  return {
    id: String(h.seq),
    tid: tidspunkt(h.tid),
    datetime: h.tid,
    hvem,
    tekst: `${tekst("saksbehandling-sak.logg.linje", { hvem, hva: hendelsesord(h.type) })}${utfallet}${tilHvem}${overgang}`,
  };
}

const handlingsord = (handling: string) =>
  harTekst(`saksbehandling-sak.logg.handling.${handling}`)
    ? tekstAv(`saksbehandling-sak.logg.handling.${handling}`)
    : handling;

const oppslagslinje = (o: OppslagLinje, i: number) => {
  const hvem = o.hvem ?? tekst("saksbehandling.aktor.ukjent");
  const roller = o.roller
    .map((r) => (harTekst(`saksbehandling.rolle.${r}`) ? tekstAv(`saksbehandling.rolle.${r}`) : r))
    .join(", ");
  return {
    id: `${o.tid}-${i}`,
    tid: tidspunkt(o.tid),
    datetime: o.tid,
    hvem,
    tekst: `${tekst("saksbehandling-sak.logg.oppslagLinje", { hvem, roller, handling: handlingsord(o.handling) })}. ${tekst("saksbehandling-sak.logg.formal", { formal: o.formal })}`,
  };
};

/** Everything that has happened in words, and who has looked. */
export const Logg = ({ logg, tjeneste }: { logg: LoggVisning; tjeneste: string }) => (
  <div className="bd-stabel">
    <section className="bd-flyt" aria-labelledby="hendelser">
      <Heading niva={2} id="hendelser">
        {tekst("saksbehandling-sak.logg.hendelser")}
      </Heading>
      <CaseTimeline rader={logg.hendelser.map((h) => linje(h, tjeneste))} />
      {logg.flere ? <p className="bd-dempet">{tekst("saksbehandling-sak.logg.flere", { antall: LOGG_SIDE })}</p> : null}
    </section>
    <section className="bd-flyt" aria-labelledby="oppslag">
      <Heading niva={2} id="oppslag">
        {tekst("saksbehandling-sak.logg.oppslag")}
      </Heading>
      {logg.serAlles ? null : <p>{tekst("saksbehandling-sak.logg.egne")}</p>}
      {logg.oppslag.length === 0 ? (
        <p className="bd-tom">{tekst("saksbehandling-sak.logg.ingenOppslag")}</p>
      ) : (
        <CaseTimeline rader={logg.oppslag.map(oppslagslinje)} />
      )}
    </section>
  </div>
);
