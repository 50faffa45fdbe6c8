import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireAnsatt } from "#app/_session/actor.ts";
import { listDuplikater } from "#usecases/duplikat/list-duplikater.ts";
import { somTillegg } from "#usecases/plass/ny-vurdering.ts";
import { viewPlass } from "#usecases/plass/view-plass.ts";
import { SakRamme } from "../_sak/sak-ramme.tsx";
import { UtenInnhold } from "../_sak/uten-innhold.tsx";
import { Duplikater } from "./duplikater.tsx";
import { Fjerning } from "./fjerning.tsx";
import { Nokkeltall, Oppfolging } from "./plassen.tsx";
import { Historikk, Na, NyVurdering } from "./prioritet.tsx";

async function PlassPage({ params, searchParams }: PageProps<"/saksbehandling/sak/[sakId]/plass">) {
  const ansatt = await requireAnsatt();
  const [{ sakId }, { lagret }] = await Promise.all([params, searchParams]);
  const view = await viewPlass(ansatt, { sakId });
  if (!view.ok) return ikkeFunnet();
  const { hode } = view.value;
  if (view.value.adgang !== "apen") return <UtenInnhold svar={view.value} valgt="plass" />;
  const p = view.value.innhold;
  const duplikater = await listDuplikater(ansatt, { sakId });
  return (
    <SakRamme hode={hode} valgt="plass" {...(typeof lagret === "string" ? { lagret } : {})}>
      <Nokkeltall p={p} />
      {duplikater.ok && duplikater.value ? <Duplikater hode={hode} d={duplikater.value} tilbake="plass" /> : null}
      <Na hode={hode} p={p} />
      <NyVurdering hode={hode} p={p} skrevet={{ band: p.band, ...somTillegg(p.behov) }} />
      <Historikk hode={hode} p={p} />
      <Oppfolging hode={hode} p={p} />
      <Fjerning hode={hode} p={p} />
    </SakRamme>
  );
}

export default tryggSide(PlassPage);
