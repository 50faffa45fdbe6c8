import { randomUUID } from "node:crypto";
import type { StaffFelt } from "#components/sak/staff-field.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { trekkgrunner, vurderinger } from "#domain/tilbud/koder.ts";
import { avslagskoder, tilbudsvar } from "#domain/tilbud/svar.ts";
import { tekst } from "#messages/tekst.ts";
import type { TilbudView } from "#usecases/tilbud/view-tilbud.ts";
import { angreForDem, sendDet, svarForDem, trekkDet, vurderGrunnen } from "./actions.ts";
import { leggTilVisning } from "./visning-actions.ts";

type Props = { tilbud: TilbudView; sidetittel: string };

const revisjon = (t: TilbudView): StaffFelt => ({ slag: "skjult", navn: "revisjon", verdi: String(t.revisjon) });

/** What can be done with the offer now: the drawing and the rights decide, the page asks neither again. */
export function Handlinger({ tilbud: t, sidetittel }: Props) {
  const felles = { sidetittel, feilord: tekst("saksbehandling.feilord") };
  const kan = (h: string) => t.handlinger.includes(h);
  return (
    <>
      {kan("send") ? (
        <StaffForm
          id="send"
          action={sendDet.bind(null, t.tilbudId)}
          felter={[
            revisjon(t),
            { slag: "innhold", navn: "om", innhold: <p>{tekst("saksbehandling-tilbud.handling.sendTekst")}</p> },
          ]}
          knapper={[{ tekst: tekst("saksbehandling-tilbud.handling.send") }]}
          {...felles}
        />
      ) : null}
      {kan("vurder") ? (
        <StaffForm
          id="vurder"
          fold={{ tekst: tekst("saksbehandling-tilbud.handling.vurder"), apen: true }}
          action={vurderGrunnen.bind(null, t.tilbudId)}
          felter={[
            revisjon(t),
            {
              slag: "en",
              navn: "utfall",
              etikett: tekst("saksbehandling-tilbud.handling.utfall"),
              valg: vurderinger.map((kode) => ({
                kode,
                tekst: tekst(`saksbehandling-tilbud.handling.utfallValg.${kode}`),
              })),
            },
            { slag: "langtekst", navn: "begrunnelse", etikett: tekst("saksbehandling-tilbud.handling.begrunnelse") },
          ]}
          knapper={[{ tekst: tekst("saksbehandling-tilbud.handling.lagreVurdering") }]}
          {...felles}
        />
      ) : null}
      {kan("aksepter") ? <SvarForDem tilbud={t} sidetittel={sidetittel} /> : null}
      {kan("angre") ? (
        <StaffForm
          id="angre"
          fold={{
            tekst: tekst("saksbehandling-tilbud.handling.angre"),
            foran: <p>{tekst("saksbehandling-tilbud.handling.angreTekst")}</p>,
          }}
          action={angreForDem.bind(null, t.tilbudId)}
          felter={[]}
          knapper={[{ tekst: tekst("saksbehandling-tilbud.handling.angreKnapp"), variant: "secondary" }]}
          {...felles}
        />
      ) : null}
      {kan("trekk") ? <Trekk tilbud={t} sidetittel={sidetittel} /> : null}
      {t.kanLeggeVisning ? <NyVisning tilbud={t} sidetittel={sidetittel} /> : null}
    </>
  );
}

const SvarForDem = ({ tilbud: t, sidetittel }: Props) => (
  <StaffForm
    id="svar"
    fold={{ tekst: tekst("saksbehandling-tilbud.handling.svar") }}
    action={svarForDem.bind(null, t.tilbudId)}
    sidetittel={sidetittel}
    feilord={tekst("saksbehandling.feilord")}
    felter={[
      { slag: "skjult", navn: "nokkel", verdi: randomUUID() },
      {
        slag: "en",
        navn: "svar",
        etikett: tekst("saksbehandling-tilbud.handling.svarFelt"),
        valg: tilbudsvar.map((kode) => ({ kode, tekst: tekst(`saksbehandling-tilbud.handling.svarValg.${kode}`) })),
      },
      {
        slag: "velg",
        navn: "kode",
        etikett: tekst("saksbehandling-tilbud.handling.kode"),
        hjelp: tekst("saksbehandling-tilbud.handling.bareNeiFordi"),
        velg: tekst("saksbehandling.velg"),
        valg: avslagskoder.map((kode) => ({ kode, tekst: tekst(`tilbud.nei.koder.${kode}`) })),
      },
      {
        slag: "langtekst",
        navn: "tekst",
        etikett: tekst("saksbehandling-tilbud.handling.tekst"),
        hjelp: tekst("saksbehandling-tilbud.handling.bareNeiFordi"),
      },
      { slag: "langtekst", navn: "notat", etikett: tekst("saksbehandling-tilbud.handling.notat"), rader: 3 },
    ]}
    knapper={[{ tekst: tekst("saksbehandling-tilbud.handling.lagreSvar") }]}
  />
);

const Trekk = ({ tilbud: t, sidetittel }: Props) => (
  <StaffForm
    id="trekk"
    fold={{ tekst: tekst("saksbehandling-tilbud.handling.trekk") }}
    action={trekkDet.bind(null, t.tilbudId)}
    sidetittel={sidetittel}
    feilord={tekst("saksbehandling.feilord")}
    felter={[
      revisjon(t),
      {
        slag: "en",
        navn: "grunn",
        etikett: tekst("saksbehandling-tilbud.handling.trekkGrunn"),
        valg: trekkgrunner.map((kode) => ({ kode, tekst: tekst(`brev-tilbud.trekkgrunn.${kode}`) })),
      },
    ]}
    knapper={[{ tekst: tekst("saksbehandling-tilbud.handling.trekkKnapp"), variant: "secondary", farge: "danger" }]}
  />
);

const NyVisning = ({ tilbud: t, sidetittel }: Props) => (
  <StaffForm
    id="visning"
    fold={{ tekst: tekst("saksbehandling-tilbud.handling.visning") }}
    action={leggTilVisning.bind(null, t.tilbudId, t.bolig.boligId)}
    sidetittel={sidetittel}
    feilord={tekst("saksbehandling.feilord")}
    felter={[
      { slag: "tekst", navn: "dag", etikett: tekst("saksbehandling-tilbud.handling.dag"), bredde: 12 },
      {
        slag: "tekst",
        navn: "klokka",
        etikett: tekst("saksbehandling-tilbud.handling.klokka"),
        hjelp: tekst("saksbehandling-tilbud.handling.klokkaHjelp"),
        bredde: 8,
      },
      { slag: "tall", navn: "plasser", etikett: tekst("saksbehandling-tilbud.handling.plasser"), bredde: 4 },
    ]}
    knapper={[{ tekst: tekst("saksbehandling-tilbud.handling.leggTil"), variant: "secondary" }]}
  />
);
