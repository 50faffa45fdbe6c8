import { StaffForm } from "#components/sak/staff-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Card } from "#components/ui/card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { fjerningsgrunner } from "#domain/venteliste/fjerning.ts";
import { tekst, tekstAv } from "#messages/tekst.ts";
import type { FjerningsinnstillingVisning, FjerningVisning, PlassVisning } from "#usecases/plass/view-plass.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { dato, tidspunkt } from "../../../_skjema/format.ts";
import { returnerFjerning, vedtaFjerning } from "./beslutning-actions.ts";
import { foreslaFjerning, laFalle, lestSvaret, varsle } from "./fjerning-actions.ts";
import { revisjonsfelt, skjemafelles } from "./skjemadeler.ts";

const grunnen = (kode: string) => tekstAv(`fjerning.grunn.${kode}.navn`);

/** The notice, what the household answered, and whether anybody has read it. */
function Varsel({ hode, p, f }: { hode: SakHode; p: PlassVisning; f: FjerningVisning }) {
  const felles = skjemafelles(hode);
  const apen = f.tilstand === "varslet";
  return (
    <Card>
      <Heading niva={3}>{tekst(`venteliste-ansatt.fjerning.tilstand.${f.tilstand}`)}</Heading>
      <p>
        {tekst("venteliste-ansatt.fjerning.linje", {
          grunn: grunnen(f.grunn),
          varslet: dato(f.varslet),
          frist: dato(f.frist),
        })}
      </p>
      <p className="bd-linjer">{f.tekst}</p>
      {f.svar === null ? (
        <p>{tekst("venteliste-ansatt.fjerning.ikkeSvart")}</p>
      ) : (
        <Alert
          farge={f.lest ? "info" : "warning"}
          tittel={tekst("venteliste-ansatt.fjerning.svar", { tid: tidspunkt(f.svart ?? "") })}
        >
          <p className="bd-linjer">{f.svar}</p>
          <p>{tekst(f.lest ? "venteliste-ansatt.fjerning.erLest" : "venteliste-ansatt.fjerning.ulest")}</p>
        </Alert>
      )}
      {apen && p.kan.foresla && f.svart && !f.lest ? (
        <StaffForm
          id="lest"
          action={lestSvaret.bind(null, hode.sakId, f.svart)}
          felter={[]}
          knapper={[{ tekst: tekst("venteliste-ansatt.fjerning.lest"), variant: "secondary" }]}
          {...felles}
        />
      ) : null}
      {f.frafalt === null ? null : <p className="bd-linjer">{f.frafalt}</p>}
      {apen && f.mangler.length > 0 ? (
        <ul className="bd-punkter">
          {f.mangler.map((kode) => (
            <li key={kode}>{tekstAv(`venteliste-ansatt.fjerning.mangler.${kode}`)}</li>
          ))}
        </ul>
      ) : null}
      {apen && p.kan.foresla ? (
        <StaffForm
          fold={{ tekst: tekst("venteliste-ansatt.fjerning.laFalle") }}
          id="frafall"
          action={laFalle.bind(null, hode.sakId)}
          felter={[
            { slag: "langtekst", navn: "grunn", etikett: tekst("venteliste-ansatt.fjerning.hvorforFrafalt"), rader: 3 },
          ]}
          knapper={[{ tekst: tekst("venteliste-ansatt.fjerning.laFalle"), variant: "secondary" }]}
          {...felles}
        />
      ) : null}
    </Card>
  );
}

function Innstilling({ hode, i }: { hode: SakHode; i: FjerningsinnstillingVisning }) {
  const felles = skjemafelles(hode);
  return (
    <Card>
      <Heading niva={3}>
        {tekst("venteliste-ansatt.fjerning.innstilling", { hvem: i.hvem ?? tekst("saksbehandling.aktor.ukjent") })}
      </Heading>
      {(["hensyn", "barnetsBeste", "veienVidere"] as const).map((felt) =>
        i[felt] ? (
          <div key={felt}>
            <Heading niva={4}>{tekst(`venteliste-ansatt.fjerning.felt.${felt}`)}</Heading>
            <p className="bd-linjer">{i[felt]}</p>
          </div>
        ) : null,
      )}
      {i.retur === null ? null : (
        <Alert farge="warning" tittel={tekst("venteliste-ansatt.returnert")}>
          <p className="bd-linjer">{i.retur}</p>
        </Alert>
      )}
      {i.kanBeslutte ? (
        <>
          <StaffForm
            id="vedta-fjerning"
            action={vedtaFjerning.bind(null, hode.sakId, i.vedtakId)}
            felter={[]}
            knapper={[{ tekst: tekst("venteliste-ansatt.fjerning.vedta"), farge: "danger" }]}
            {...felles}
          />
          <StaffForm
            fold={{ tekst: tekst("venteliste-ansatt.returner") }}
            id="returner-fjerning"
            action={returnerFjerning.bind(null, hode.sakId, i.vedtakId)}
            felter={[{ slag: "langtekst", navn: "grunn", etikett: tekst("venteliste-ansatt.hvorforRetur"), rader: 3 }]}
            knapper={[{ tekst: tekst("venteliste-ansatt.returner"), variant: "secondary" }]}
            {...felles}
          />
        </>
      ) : i.retur === null ? (
        <p>{tekst("venteliste-ansatt.venterPaAnnen")}</p>
      ) : null}
    </Card>
  );
}

const Varsle = ({ hode, p }: { hode: SakHode; p: PlassVisning }) => (
  <StaffForm
    fold={{
      tekst: tekst("venteliste-ansatt.fjerning.varsle"),
      foran: <p>{tekst("venteliste-ansatt.fjerning.varsleTekst")}</p>,
    }}
    id="varsle"
    action={varsle.bind(null, hode.sakId)}
    felter={[
      revisjonsfelt(p.revisjon),
      {
        slag: "en",
        navn: "grunn",
        etikett: tekst("venteliste-ansatt.fjerning.grunn"),
        valg: fjerningsgrunner.map(({ kode, hjemmel, status }) => ({
          kode,
          tekst: grunnen(kode),
          hjelp: `${hjemmel} (${tekst(`beregning.status.${status}`).toLowerCase()})`,
        })),
      },
      {
        slag: "langtekst",
        navn: "tekst",
        etikett: tekst("venteliste-ansatt.fjerning.tekst"),
        hjelp: tekst("venteliste-ansatt.fjerning.tekstHjelp"),
      },
    ]}
    knapper={[{ tekst: tekst("venteliste-ansatt.fjerning.varsle") }]}
    {...skjemafelles(hode)}
  />
);

const Foresla = ({ hode, p }: { hode: SakHode; p: PlassVisning }) => (
  <StaffForm
    fold={{ tekst: tekst("venteliste-ansatt.fjerning.foresla") }}
    id="foresla-fjerning"
    action={foreslaFjerning.bind(null, hode.sakId)}
    felter={[
      revisjonsfelt(p.revisjon),
      ...(["hensyn", "barnetsBeste", "veienVidere"] as const).map((navn) => ({
        slag: "langtekst" as const,
        navn,
        etikett: tekst(`venteliste-ansatt.fjerning.felt.${navn}`),
        rader: 4,
        ...(navn === "barnetsBeste" && !p.harBarn ? { valgfritt: tekst("saksbehandling.valgfritt") } : {}),
      })),
    ]}
    knapper={[{ tekst: tekst("venteliste-ansatt.tilBeslutning") }]}
    {...skjemafelles(hode)}
  />
);

/** Off the list against her wish: notice first, her answer read, one proposes, another decides. */
export function Fjerning({ hode, p }: { hode: SakHode; p: PlassVisning }) {
  const apen = p.fjerninger.find((f) => f.tilstand === "varslet");
  const ligger = p.innstilling !== null && p.innstilling.retur === null;
  if (!p.kan.foresla && p.fjerninger.length === 0) return null;
  return (
    <section className="bd-flyt" aria-labelledby="fjerning">
      <Heading niva={2} id="fjerning">
        {tekst("venteliste-ansatt.fjerning.tittel")}
      </Heading>
      {p.fjerninger.map((f) => (
        <Varsel key={`${f.varslet}-${f.tilstand}-${f.grunn}`} hode={hode} p={p} f={f} />
      ))}
      {p.innstilling && apen ? <Innstilling hode={hode} i={p.innstilling} /> : null}
      {p.kan.foresla && !apen ? <Varsle hode={hode} p={p} /> : null}
      {p.kan.foresla && apen && !ligger && apen.mangler.length === 0 ? <Foresla hode={hode} p={p} /> : null}
    </section>
  );
}
