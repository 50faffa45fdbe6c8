import { treIOrd } from "#app/[locale]/(innbygger)/vedtak/[vedtakId]/tre-i-ord.ts";
import type { DecisionNode } from "#components/sak/decision-tree.tsx";
import type { StaffFelt } from "#components/sak/staff-field.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { Svar, Vurdering } from "#domain/kernel/vurdering.ts";
import { tekst, tekstAv } from "#messages/tekst.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import type { VurderingVisning } from "#usecases/vedtak/view-vurdering.ts";
import { tidspunkt } from "../../../_skjema/format.ts";
import { sidetittel } from "../_sak/sak-ramme.tsx";
import { lagreVurdering } from "./actions.ts";

/** The engine's answer on one condition: in words, with the facts and the paragraph. */
const Motorsvar = ({ node }: { node: DecisionNode }) => (
  <div className="bd-flyt">
    <p>
      <Tag farge={node.svar.farge}>{tekst("saksbehandling-vurdering.vilkar.motor", { svar: node.svar.tekst })}</Tag>
    </p>
    <p>{node.forklaring}</p>
    {node.fakta.length > 0 ? (
      <ul className="bd-punkter bd-liten">
        {node.fakta.map((f) => (
          <li key={f.navn}>
            {f.navn}: <span className="bd-tall">{f.verdi}</span>
          </li>
        ))}
      </ul>
    ) : null}
    <p className="bd-dempet bd-liten">{node.hjemmel}</p>
  </div>
);

const valgene = (motor: Svar) => [
  {
    kode: "",
    tekst: tekst(
      motor === "uavklart"
        ? "saksbehandling-vurdering.vilkar.valg.ikkeVurdert"
        : "saksbehandling-vurdering.vilkar.valg.motor",
    ),
  },
  { kode: "oppfylt", tekst: tekst("saksbehandling-vurdering.vilkar.valg.oppfylt") },
  { kode: "ikkeOppfylt", tekst: tekst("saksbehandling-vurdering.vilkar.valg.ikkeOppfylt") },
];

type Blad = { v: Vurdering; node: DecisionNode };
const blader = (v: Vurdering, node: DecisionNode): Blad[] =>
  v.deler?.length ? v.deler.flatMap((del, i) => (node.deler[i] ? blader(del, node.deler[i]) : [])) : [{ v, node }];

function felterFor({ v, node }: Blad, egne: VurderingVisning["egne"]): StaffFelt {
  const eget = Object.hasOwn(egne, v.regel) ? egne[v.regel] : undefined;
  const svar = eget && eget.svar !== "uavklart" ? eget.svar : "";
  return {
    slag: "gruppe",
    navn: `egne.${v.regel}`,
    tittel: node.tittel,
    foran: <Motorsvar node={node} />,
    felter: [
      {
        slag: "en",
        navn: `egne.${v.regel}.svar`,
        etikett: tekst("saksbehandling-vurdering.vilkar.eget"),
        valg: valgene(v.svar),
        valgte: [svar],
      },
      {
        slag: "langtekst",
        navn: `egne.${v.regel}.begrunnelse`,
        etikett: tekst("saksbehandling-vurdering.vilkar.begrunnelse"),
        verdi: eget?.begrunnelse ?? "",
        rader: 2,
      },
    ],
  };
}

const Status = ({ hode, vurdering: v }: { hode: SakHode; vurdering: VurderingVisning }) => (
  <>
    <p>{tekst("saksbehandling-vurdering.regelsett", { versjon: v.regelsett })}</p>
    <p>
      {v.lagret
        ? tekst("saksbehandling-vurdering.lagret", {
            versjon: v.versjon,
            hvem: v.lagret.hvem ?? tekst("saksbehandling.aktor.ukjent"),
            tid: tidspunkt(v.lagret.tid),
          })
        : tekst("saksbehandling-vurdering.ingen")}
    </p>
    {v.prioritet.length > 0 ? (
      <p>
        {tekst("saksbehandling-vurdering.prioritet")}:{" "}
        {v.prioritet.map((p) => tekstAv(`${hode.tjeneste}-sak.prioritet.${p}`)).join(" ")}
      </p>
    ) : null}
    {v.utdatert ? (
      <Alert farge="warning" tittel={tekst("saksbehandling-vurdering.utdatert.tittel")}>
        <p>{tekst("saksbehandling-vurdering.utdatert.vurdering")}</p>
      </Alert>
    ) : null}
  </>
);

/** Condition by condition: the engine's answer, and beside it the caseworker's own with her reason. */
export async function VilkarSkjema({ hode, vurdering }: { hode: SakHode; vurdering: VurderingVisning }) {
  const { noder } = await treIOrd();
  const nodene = noder(vurdering.tre);
  const alle = (vurdering.tre.deler ?? []).flatMap((v, i) => (nodene[i] ? blader(v, nodene[i]) : []));
  const felter: StaffFelt[] = [
    { slag: "skjult", navn: "versjon", verdi: String(vurdering.versjon) },
    ...alle.map((blad) => felterFor(blad, vurdering.egne)),
    {
      slag: "langtekst",
      navn: "barnetsBeste",
      etikett: tekst("saksbehandling-vurdering.vilkar.barnetsBeste"),
      hjelp: tekst("saksbehandling-vurdering.vilkar.barnetsBesteHjelp"),
      verdi: vurdering.barnetsBeste,
      ...(vurdering.harBarn ? {} : { valgfritt: tekst("saksbehandling.valgfritt") }),
    },
  ];
  return (
    <section className="bd-stabel" aria-labelledby="vilkar">
      <div className="bd-flyt">
        <Heading niva={2} id="vilkar">
          {tekst("saksbehandling-vurdering.vilkar.tittel")}
        </Heading>
        <p>{tekst("saksbehandling-vurdering.vilkar.ingress")}</p>
        <Status hode={hode} vurdering={vurdering} />
      </div>
      {vurdering.kanEndre ? (
        <StaffForm
          id="vurdering"
          bred
          action={lagreVurdering.bind(null, hode.sakId)}
          felter={felter}
          knapper={[{ tekst: tekst("saksbehandling-vurdering.vilkar.knapp") }]}
          sidetittel={sidetittel(hode, "vurdering")}
          feilord={tekst("saksbehandling.feilord")}
        />
      ) : (
        <LestVurdering alle={alle} vurdering={vurdering} />
      )}
    </section>
  );
}

/** The same, read: for the decider, and after it has been sent on. */
const LestVurdering = ({ alle, vurdering }: { alle: readonly Blad[]; vurdering: VurderingVisning }) => (
  <div className="bd-stabel">
    <p>{tekst("saksbehandling-vurdering.laast")}</p>
    {alle.map(({ v, node }) => {
      const eget = Object.hasOwn(vurdering.egne, v.regel) ? vurdering.egne[v.regel] : undefined;
      return (
        <section key={v.regel} className="bd-flyt">
          <Heading niva={3}>{node.tittel}</Heading>
          <Motorsvar node={node} />
          {eget && eget.svar !== "uavklart" ? (
            <p>
              <strong>
                {tekst("saksbehandling-vurdering.vilkar.eget")}:{" "}
                {tekst(`saksbehandling-vurdering.vilkar.valg.${eget.svar}`)}
              </strong>{" "}
              {eget.begrunnelse}
            </p>
          ) : null}
        </section>
      );
    })}
    {vurdering.barnetsBeste ? (
      <section className="bd-flyt">
        <Heading niva={3}>{tekst("saksbehandling-vurdering.vilkar.barnetsBeste")}</Heading>
        <p className="bd-linjer">{vurdering.barnetsBeste}</p>
      </section>
    ) : null}
  </div>
);
