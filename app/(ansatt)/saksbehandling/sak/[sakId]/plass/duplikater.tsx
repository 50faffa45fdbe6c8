import { StaffForm } from "#components/sak/staff-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { duplikatsvar } from "#domain/venteliste/duplikater.ts";
import { tekst } from "#messages/tekst.ts";
import type { DuplikatVisning } from "#usecases/duplikat/list-duplikater.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { sakHref } from "../../../_ko/ko-tabell.tsx";
import { tilstandTekst } from "../../../_ko/rad-tekst.ts";
import { kortDato, tidspunkt } from "../../../_skjema/format.ts";
import { visNavn } from "../../../_skjema/vis-navn.ts";
import { avklar } from "./beslutning-actions.ts";
import { skjemafelles } from "./skjemadeler.ts";

type Sak = DuplikatVisning["saker"][number];
const linje = (s: Sak) =>
  tekst("venteliste-ansatt.duplikat.linje", {
    nummer: s.nummer,
    navn: visNavn(s.navn),
    tilstand: tilstandTekst(s.tilstand),
    mottatt: kortDato(s.mottatt),
  });

const losning = (d: DuplikatVisning) => {
  if (!d.losning) return tekst("venteliste-ansatt.duplikat.apen");
  const { svar, gyldigSakId, hvem, tid } = d.losning;
  return tekst(`venteliste-ansatt.duplikat.avklart.${svar}`, {
    hvem: hvem ?? tekst("saksbehandling.aktor.ukjent"),
    tid: tidspunkt(tid),
    nummer: d.saker.find((s) => s.sakId === gyldigSakId)?.nummer ?? "",
  });
};

/** Cases that look like the same household: what ties them, what they were found to be, and the form to say so. Never deleted. */
export function Duplikater({ hode, d, tilbake }: { hode: SakHode; d: DuplikatVisning; tilbake: "plass" | "oversikt" }) {
  return (
    <section className="bd-flyt" aria-labelledby="duplikater">
      <Heading niva={2} id="duplikater">
        {tekst(d.mulig ? "venteliste-ansatt.duplikat.mulig" : "venteliste-ansatt.duplikat.tittel")}
      </Heading>
      <Alert farge={d.losning ? "info" : "warning"}>
        <p>{losning(d)}</p>
      </Alert>
      <p>
        {tekst("venteliste-ansatt.duplikat.fellesNavn", {
          slag: d.slag.map((s) => tekst(`venteliste-ansatt.duplikat.slag.${s}`)).join(", "),
        })}
      </p>
      <ul className="bd-punkter">
        {d.saker.map((s) => (
          <li key={s.sakId}>{s.denne ? linje(s) : <Lenke href={sakHref(s.sakId)}>{linje(s)}</Lenke>}</li>
        ))}
      </ul>
      {d.kanLose ? (
        <StaffForm
          fold={{
            tekst: tekst(d.losning ? "venteliste-ansatt.duplikat.avklarIgjen" : "venteliste-ansatt.duplikat.avklar"),
          }}
          id="duplikat"
          action={avklar.bind(null, hode.sakId, tilbake)}
          felter={[
            { slag: "skjult", navn: "medlemmer", verdi: d.saker.map((s) => s.sakId).join() },
            {
              slag: "en",
              navn: "svar",
              etikett: tekst("venteliste-ansatt.duplikat.svar"),
              valg: duplikatsvar.map((kode) => ({ kode, tekst: tekst(`venteliste-ansatt.duplikat.valg.${kode}`) })),
            },
            {
              slag: "velg",
              navn: "gyldigSakId",
              etikett: tekst("venteliste-ansatt.duplikat.gjelder"),
              velg: tekst("saksbehandling.velg"),
              valg: d.saker.map((s) => ({ kode: s.sakId, tekst: linje(s) })),
              valgfritt: tekst("saksbehandling.valgfritt"),
            },
            { slag: "langtekst", navn: "grunn", etikett: tekst("venteliste-ansatt.duplikat.hvorfor"), rader: 3 },
          ]}
          knapper={[{ tekst: tekst("venteliste-ansatt.duplikat.avklar") }]}
          {...skjemafelles(hode)}
        />
      ) : null}
    </section>
  );
}
