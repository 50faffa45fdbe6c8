import type { StaffFelt } from "#components/sak/staff-field.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Card } from "#components/ui/card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import { vurderingsfelt } from "#usecases/plass/ny-vurdering.ts";
import type { ForslagVisning, PlassVisning, PrioritetVisning } from "#usecases/plass/view-plass.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { tidspunkt } from "../../../_skjema/format.ts";
import { behovIOrd } from "../../../venteliste/behov-i-ord.ts";
import { bandTekst } from "../../../venteliste/liste-tabell.tsx";
import { tilleggsfelt } from "../vedtak/tilleggsfelt.ts";
import { foreslaPrioritet } from "./actions.ts";
import { returnerPrioritet, vedtaPrioritet } from "./beslutning-actions.ts";
import { revisjonsfelt, skjemafelles } from "./skjemadeler.ts";

type Tjeneste = SakHode["tjeneste"];
const ukjent = () => tekst("saksbehandling.aktor.ukjent");

/** What spoke for a band, as sentences with their paragraph. What did not, is not listed. */
const Faktorer = ({ tjeneste, faktorer }: { tjeneste: Tjeneste; faktorer: PrioritetVisning["faktorer"] }) => {
  const teller = faktorer.filter((f) => f.svar !== "nei");
  if (teller.length === 0) return <p>{tekst("venteliste-ansatt.prioritet.ingenFaktorer")}</p>;
  return (
    <ul className="bd-punkter">
      {teller.map((f) => {
        const nokkel = `${tjeneste}-sak.prioritet.${f.svar}.${f.kode}`;
        return <li key={f.kode}>{harTekst(nokkel) ? tekstAv(nokkel) : `${f.kode} (${f.hjemmel})`}</li>;
      })}
    </ul>
  );
};

/** The engine on the facts as they are now, and what the household has reported. */
export function Na({ hode, p }: { hode: SakHode; p: PlassVisning }) {
  const apne = p.meldinger.filter((m) => m.apen);
  const ulikt = p.motorband !== "" && p.motorband !== p.band;
  return (
    <section className="bd-flyt" aria-labelledby="motoren">
      <Heading niva={2} id="motoren">
        {tekst("venteliste-ansatt.prioritet.na")}
      </Heading>
      {ulikt ? (
        <Alert farge="warning">
          <p>{tekst("venteliste-ansatt.prioritet.ulikt")}</p>
        </Alert>
      ) : null}
      <ul className="bd-punkter">
        {p.motoren.map((kode) => (
          <li key={kode}>{tekstAv(`${hode.tjeneste}-sak.prioritet.${kode}`)}</li>
        ))}
      </ul>
      {apne.map((m) => (
        <Alert key={m.tid} tittel={tekst("venteliste-ansatt.melding.tittel", { tid: tidspunkt(m.tid) })}>
          <p>
            {tekst("venteliste-ansatt.melding.slag", {
              slag: m.slag.map((s) => tekst(`venteliste-ansatt.melding.valg.${s}`)).join(", "),
            })}
          </p>
          {m.tekst ? <p className="bd-linjer">{m.tekst}</p> : null}
        </Alert>
      ))}
    </section>
  );
}

/** The form of a new assessment: the fields of the approval that a place is made of. Another decides. */
export function NyVurdering({ hode, p, skrevet }: { hode: SakHode; p: PlassVisning; skrevet: Record<string, string> }) {
  if (!p.kan.foresla || p.forslag.some((f) => f.tilstand === "foreslatt")) return null;
  const navn = new Set(vurderingsfelt.map((felt) => `tillegg.${felt}`));
  const felter = tilleggsfelt(hode.tjeneste, skrevet).flatMap((felt): StaffFelt[] => {
    if (!navn.has(felt.navn) || !("ved" in felt)) return [];
    const { ved: _ved, ...uten } = felt;
    return [uten as StaffFelt];
  });
  return (
    <StaffForm
      fold={{
        tekst: tekst("venteliste-ansatt.prioritet.foresla"),
        foran: <p>{tekst("venteliste-ansatt.prioritet.foreslaTekst")}</p>,
      }}
      id="prioritet"
      action={foreslaPrioritet.bind(null, hode.sakId)}
      felter={[revisjonsfelt(p.revisjon), ...felter]}
      knapper={[{ tekst: tekst("venteliste-ansatt.tilBeslutning") }]}
      {...skjemafelles(hode)}
    />
  );
}

function Forslag({ hode, f }: { hode: SakHode; f: ForslagVisning }) {
  const felles = skjemafelles(hode);
  return (
    <Card>
      <Heading niva={3}>{tekst("venteliste-ansatt.prioritet.forslag", { band: bandTekst(f.band) })}</Heading>
      <p className="bd-dempet bd-liten">
        {tekst("venteliste-ansatt.prioritet.foreslattAv", { hvem: f.hvem ?? ukjent(), tid: tidspunkt(f.tid) })}
      </p>
      <p className="bd-linjer">{f.grunn}</p>
      <Faktorer tjeneste={hode.tjeneste} faktorer={f.faktorer} />
      <p>{behovIOrd(f.behov)}</p>
      {f.retur === null ? null : (
        <Alert farge="warning" tittel={tekst("venteliste-ansatt.returnert")}>
          <p className="bd-linjer">{f.retur}</p>
        </Alert>
      )}
      {f.kanBeslutte ? (
        <>
          <StaffForm
            id={`vedta-${f.forslagId}`}
            action={vedtaPrioritet.bind(null, hode.sakId, f.forslagId)}
            felter={[]}
            knapper={[{ tekst: tekst("venteliste-ansatt.prioritet.vedta") }]}
            {...felles}
          />
          <StaffForm
            fold={{ tekst: tekst("venteliste-ansatt.returner") }}
            id={`returner-${f.forslagId}`}
            action={returnerPrioritet.bind(null, hode.sakId, f.forslagId)}
            felter={[{ slag: "langtekst", navn: "grunn", etikett: tekst("venteliste-ansatt.hvorforRetur"), rader: 3 }]}
            knapper={[{ tekst: tekst("venteliste-ansatt.returner"), variant: "secondary" }]}
            {...felles}
          />
        </>
      ) : f.tilstand === "foreslatt" ? (
        <p>{tekst("venteliste-ansatt.venterPaAnnen")}</p>
      ) : null}
    </Card>
  );
}

/** Every assessment there has been, newest first, with who signed it; what lies for decision on top, what was sent back beneath. */
export const Historikk = ({ hode, p }: { hode: SakHode; p: PlassVisning }) => {
  const forslag = [...p.forslag].reverse().filter((f) => f.tilstand !== "godtatt");
  return (
    <section className="bd-flyt" aria-labelledby="historikk">
      <Heading niva={2} id="historikk">
        {tekst("venteliste-ansatt.prioritet.historikk")}
      </Heading>
      {forslag.map((f) => (
        <Forslag key={f.forslagId} hode={hode} f={f} />
      ))}
      {p.prioriteter.map((v) => (
        <Card key={v.versjon}>
          <Heading niva={3}>{bandTekst(v.band)}</Heading>
          <p className="bd-dempet bd-liten">
            {tekst("venteliste-ansatt.prioritet.signert", { hvem: v.hvem ?? ukjent(), tid: tidspunkt(v.tid) })}
          </p>
          <p className="bd-linjer">{v.grunn}</p>
          <Faktorer tjeneste={hode.tjeneste} faktorer={v.faktorer} />
        </Card>
      ))}
    </section>
  );
};
