import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireAnsatt } from "#app/_session/actor.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import type { Outcome } from "#domain/kernel/outcome.ts";
import { listDokumenter } from "#usecases/sak/list-dokumenter.ts";
import { listLogg } from "#usecases/sak/list-logg.ts";
import { listSakBrev } from "#usecases/sak/list-sak-brev.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import type { SakSvar } from "#usecases/sak/sak-query.ts";
import { viewSak } from "#usecases/sak/view-sak.ts";
import { Brev } from "./_sak/brev.tsx";
import { Dokumenter } from "./_sak/dokumenter.tsx";
import { ForelopigSvar } from "./_sak/forelopig-svar.tsx";
import { Logg } from "./_sak/logg.tsx";
import { Oppbevaring } from "./_sak/oppbevaring.tsx";
import { Oversikt } from "./_sak/oversikt.tsx";
import { type Sakfane, SakRamme } from "./_sak/sak-ramme.tsx";
import { UtenInnhold } from "./_sak/uten-innhold.tsx";

type Sok = { lagret?: string; fakta?: string };

async function side<V>(
  valgt: Sakfane,
  sok: Sok,
  view: Promise<Outcome<SakSvar<V>>>,
  tegn: (innhold: V, hode: SakHode) => React.ReactNode,
) {
  const svar = await view;
  if (!svar.ok) return ikkeFunnet();
  if (svar.value.adgang !== "apen") return <UtenInnhold svar={svar.value} valgt={valgt} />;
  const { hode } = svar.value;
  return (
    <SakRamme hode={hode} valgt={valgt} {...(sok.lagret ? { lagret: sok.lagret } : {})}>
      {tegn(svar.value.innhold, hode)}
    </SakRamme>
  );
}

/** Each tab asks one use case, and each opening is one line in the look-up log. */
const faner = {
  dokumenter: (a: Ansatt, sakId: string, sok: Sok) =>
    side("dokumenter", sok, listDokumenter(a, { sakId }), (d, hode) => (
      <Dokumenter tjeneste={hode.tjeneste} dokumenter={d} />
    )),
  brev: (a: Ansatt, sakId: string, sok: Sok) =>
    side("brev", sok, listSakBrev(a, { sakId }), (b, hode) => (
      <>
        <ForelopigSvar hode={hode} />
        <Brev brev={b} />
      </>
    )),
  logg: (a: Ansatt, sakId: string, sok: Sok) =>
    side("logg", sok, listLogg(a, { sakId }), (l, hode) => (
      <>
        <Logg logg={l} tjeneste={hode.tjeneste} />
        <Oppbevaring hode={hode} oppbevaring={l.oppbevaring} />
      </>
    )),
};

async function SakPage({ params, searchParams }: PageProps<"/saksbehandling/sak/[sakId]">) {
  const ansatt = await requireAnsatt();
  const [{ sakId }, { fane, lagret, fakta }] = await Promise.all([params, searchParams]);
  const sok: Sok = {
    ...(typeof lagret === "string" ? { lagret } : {}),
    ...(typeof fakta === "string" ? { fakta } : {}),
  };
  const valgt = typeof fane === "string" && Object.hasOwn(faner, fane) ? faner[fane as keyof typeof faner] : undefined;
  if (valgt) return valgt(ansatt, sakId, sok);
  return side("oversikt", sok, viewSak(ansatt, { sakId }), (sak, hode) => (
    <Oversikt hode={hode} sak={sak} {...(sok.fakta ? { fakta: sok.fakta } : {})} />
  ));
}

export default tryggSide(SakPage);
