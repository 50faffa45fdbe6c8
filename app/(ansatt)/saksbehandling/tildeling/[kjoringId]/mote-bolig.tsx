import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { Table } from "#components/ui/table.tsx";
import { tekst } from "#messages/tekst.ts";
import type { viewKjoring } from "#usecases/tildeling/view-kjoring.ts";
import { boligHref, husstandIOrd, skilleIOrd } from "../i-ord.ts";

type Visning = Extract<Awaited<ReturnType<typeof viewKjoring>>, { ok: true }>["value"];
type Props = { kjoringId: string; bolig: Visning["boliger"][number] };

/** One of the week's homes: who stands where, what put them there, and what is chosen. */
export function MoteBolig({ kjoringId, bolig: b }: Props) {
  const id = `bolig-${b.boligId}`;
  return (
    <section className="bd-flyt" aria-labelledby={id}>
      <Heading niva={2} id={id}>
        {tekst("tildeling.bolig.tittel", { tur: String(b.tur), kode: b.kode })}
      </Heading>
      <p>
        {tekst("tildeling.bolig.om", {
          soverom: b.soverom,
          omrade: b.omrade ? tekst(`venteliste-ansatt.omrade.${b.omrade}`) : "",
          mulige: b.mulige,
          utelukket: b.utelukket,
        })}
        {b.utenForslag ? ` ${tekst(`tildeling.utenForslag.${b.utenForslag}`)}` : ""}
      </p>
      <Table
        tittel={tekst("tildeling.bolig.rekkefolge", { kode: b.kode })}
        skjulTittel
        rader={b.kandidater}
        nokkel={(k) => k.plassId}
        tom={<p>{tekst("tildeling.utenForslag.ingenMulige")}</p>}
        kolonner={[
          { id: "nr", navn: tekst("tildeling.kolonne.nr"), tall: true, celle: (k) => k.nr },
          { id: "navn", navn: tekst("tildeling.kolonne.husstand"), radnavn: true, celle: (k) => husstandIOrd(k.navn) },
          { id: "skille", navn: tekst("tildeling.kolonne.skille"), celle: (k) => skilleIOrd(k.skille) },
          {
            id: "utfall",
            navn: tekst("tildeling.kolonne.utfall"),
            celle: (k) => tekst(`tildeling.utfall.${k.utfall}`),
          },
        ]}
      />
      {b.valg ? (
        <p>
          <strong>{tekst(`tildeling.valg.${b.valg.tilstand}`, { navn: husstandIOrd(b.valg.navn) })}</strong>
        </p>
      ) : null}
      <p className="bd-ikke-utskrift">
        <Lenke href={boligHref(kjoringId, b.boligId)}>{tekst("tildeling.bolig.apne", { kode: b.kode })}</Lenke>
      </p>
    </section>
  );
}
