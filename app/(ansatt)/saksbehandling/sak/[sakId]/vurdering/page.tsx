import type { Route } from "next";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireAnsatt } from "#app/_session/actor.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { tekst } from "#messages/tekst.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { type VurderingVisning, viewVurdering } from "#usecases/vedtak/view-vurdering.ts";
import { SakRamme } from "../_sak/sak-ramme.tsx";
import { UtenInnhold } from "../_sak/uten-innhold.tsx";
import { BeregningResultat } from "./beregning-resultat.tsx";
import { BeregningSkjema } from "./beregning-skjema.tsx";
import { GjoremalSkjema } from "./gjoremal-skjema.tsx";
import { VilkarSkjema } from "./vilkar-skjema.tsx";

const deler = ["beregning", "vilkar", "gjoremal"] as const;
type Del = (typeof deler)[number];

const Beregning = ({ hode, vurdering }: { hode: SakHode; vurdering: VurderingVisning }) =>
  vurdering.beregning === null ? null : (
    <div className="bd-stabel" data-gap="lg">
      <BeregningResultat beregning={vurdering.beregning} />
      {vurdering.kanEndre ? (
        <section className="bd-flyt" aria-labelledby="sokt">
          <Heading niva={2} id="sokt">
            {tekst("saksbehandling-vurdering.beregning.tittel")}
          </Heading>
          <p>{tekst("saksbehandling-vurdering.beregning.ingress")}</p>
          <BeregningSkjema hode={hode} beregning={vurdering.beregning} />
        </section>
      ) : null}
    </div>
  );

const innhold = { beregning: Beregning, vilkar: VilkarSkjema, gjoremal: GjoremalSkjema };

async function VurderingPage({ params, searchParams }: PageProps<"/saksbehandling/sak/[sakId]/vurdering">) {
  const ansatt = await requireAnsatt();
  const [{ sakId }, { del, lagret }] = await Promise.all([params, searchParams]);
  const view = await viewVurdering(ansatt, { sakId });
  if (!view.ok) return ikkeFunnet();
  if (view.value.adgang !== "apen") return <UtenInnhold svar={view.value} valgt="vurdering" />;
  const { hode } = view.value;
  const vurdering = view.value.innhold;
  const egne: readonly Del[] = vurdering?.beregning ? deler : ["vilkar"];
  const valgt = egne.find((d) => d === del) ?? egne[0] ?? "vilkar";
  const Innhold = innhold[valgt];
  return (
    <SakRamme hode={hode} valgt="vurdering" {...(typeof lagret === "string" ? { lagret } : {})}>
      {vurdering === null ? (
        <Alert>
          <p>{tekst("saksbehandling-vurdering.sensitivt")}</p>
        </Alert>
      ) : (
        <>
          <TabLinks
            navn={tekst("saksbehandling-vurdering.deler")}
            faner={egne.map((d) => ({
              href: `/saksbehandling/sak/${sakId}/vurdering?del=${d}` as Route,
              tekst: tekst(`saksbehandling-vurdering.del.${d}`),
              valgt: d === valgt,
            }))}
          />
          <Innhold hode={hode} vurdering={vurdering} />
        </>
      )}
    </SakRamme>
  );
}

export default tryggSide(VurderingPage);
