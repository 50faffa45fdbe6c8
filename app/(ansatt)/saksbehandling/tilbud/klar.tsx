import { StaffForm } from "#components/sak/staff-form.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { tekst } from "#messages/tekst.ts";
import type { TilbudslisteView } from "#usecases/tilbud/list-tilbud.ts";
import { direkteGrunner } from "#usecases/tilbud/make-tilbud.ts";
import { visNavn } from "../_skjema/vis-navn.ts";
import { lagAvValg, lagDirekte } from "./tilbud-actions.ts";

const felles = () => ({
  sidetittel: tekst("saksbehandling-tilbud.tittel"),
  feilord: tekst("saksbehandling.feilord"),
  knapper: [{ tekst: tekst("saksbehandling-tilbud.klar.lag") }],
});
const innflytting = () =>
  ({
    slag: "tekst",
    navn: "innflytting",
    etikett: tekst("saksbehandling-tilbud.klar.innflytting"),
    hjelp: tekst("saksbehandling-tilbud.klar.innflyttingHjelp"),
    bredde: 12,
  }) as const;

/** What two have decided and nobody has offered yet, and those whose vedtak gave them a home at once. */
export function KlarTilTilbud({ liste }: { liste: TilbudslisteView }) {
  if (!liste.kanLage) return null;
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{tekst("saksbehandling-tilbud.klar.tittel")}</Heading>
      {liste.valg.length === 0 ? <p>{tekst("saksbehandling-tilbud.klar.ingen")}</p> : null}
      {liste.valg.map((v) => (
        <StaffForm
          key={v.valgId}
          id={`valg-${v.valgId}`}
          fold={{ tekst: tekst("saksbehandling-tilbud.klar.valg", { bolig: v.kode, husstand: visNavn(v.listenavn) }) }}
          action={lagAvValg.bind(null, v.valgId)}
          felter={[innflytting()]}
          {...felles()}
        />
      ))}
      {liste.direkte.length > 0 ? <Heading niva={3}>{tekst("saksbehandling-tilbud.klar.direkte")}</Heading> : null}
      {liste.direkte.map((d) => (
        <Direkte key={d.plassId} plass={d} ledige={liste.ledige} />
      ))}
    </section>
  );
}

type DirekteProps = { plass: TilbudslisteView["direkte"][number]; ledige: TilbudslisteView["ledige"] };

function Direkte({ plass, ledige }: DirekteProps) {
  const t = (navn: "bolig" | "grunn") => tekst(`saksbehandling-tilbud.klar.${navn}`);
  const ledig = (b: DirekteProps["ledige"][number]) =>
    tekst("saksbehandling-tilbud.klar.ledig", {
      kode: b.kode,
      soverom: b.soverom,
      omrade: tekst(`brev-tilbud.omrade.${b.omrade}`),
    });
  return (
    <StaffForm
      id={`direkte-${plass.plassId}`}
      fold={{ tekst: tekst("saksbehandling-tilbud.klar.direkteTekst", { husstand: visNavn(plass.listenavn) }) }}
      action={lagDirekte.bind(null, plass.plassId)}
      felter={[
        {
          slag: "velg",
          navn: "boligId",
          etikett: t("bolig"),
          velg: tekst("saksbehandling.velg"),
          valg: ledige.map((b) => ({ kode: b.boligId, tekst: ledig(b) })),
        },
        {
          slag: "en",
          navn: "grunn",
          etikett: t("grunn"),
          valg: direkteGrunner.map((kode) => ({ kode, tekst: tekst(`saksbehandling-tilbud.klar.grunner.${kode}`) })),
        },
        innflytting(),
      ]}
      {...felles()}
    />
  );
}
