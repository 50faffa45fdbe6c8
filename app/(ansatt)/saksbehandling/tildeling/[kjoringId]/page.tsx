import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { tekst } from "#messages/tekst.ts";
import { viewKjoring } from "#usecases/tildeling/view-kjoring.ts";
import { tidspunkt } from "../../_skjema/format.ts";
import { kjor } from "../actions.ts";
import { MoteBolig } from "./mote-bolig.tsx";

/** The meeting: the week's homes in their turn, printable. Before the run, only what the unit is committed to. */
async function KjoringPage({ params }: PageProps<"/saksbehandling/tildeling/[kjoringId]">) {
  const { kjoringId } = await params;
  const view = await viewKjoring(await requireAnsatt(), { kjoringId });
  if (!view.ok) return ikkeFunnet();
  const k = view.value;
  const tittel = tekst("tildeling.mote.tittel", { nummer: String(k.nummer) });
  const linje = (navn: "forpliktelse" | "forpliktet" | "kjort" | "fro" | "hash" | "forrige", svar: string | null) =>
    svar ? [{ sporsmal: tekst(`tildeling.mote.${navn}`), svar }] : [];
  return (
    <PageBody bredde="full">
      <div className="bd-stabel">
        <PageHead
          tittel={tittel}
          ingress={
            k.kjort
              ? tekst("tildeling.mote.ingress", { boliger: k.boliger.length, husstander: k.husstander })
              : tekst("tildeling.mote.venter")
          }
        />
        {k.kanKjore ? (
          <StaffForm
            id="kjor"
            action={kjor.bind(null, k.kjoringId)}
            felter={[]}
            knapper={[{ tekst: tekst("tildeling.mote.kjor") }]}
            sidetittel={tittel}
            feilord={tekst("saksbehandling.feilord")}
          />
        ) : null}
        {k.boliger.map((b) => (
          <MoteBolig key={b.boligId} kjoringId={k.kjoringId} bolig={b} />
        ))}
        {k.kjort && k.boliger.length === 0 ? <p>{tekst("tildeling.mote.ingen")}</p> : null}
        <SummaryList
          rader={[
            ...linje("forpliktet", tidspunkt(k.forpliktet)),
            ...linje("kjort", k.kjort && tidspunkt(k.kjort)),
            ...linje("forpliktelse", k.forpliktelse),
            ...linje("fro", k.fro),
            ...linje("hash", k.hash),
            ...linje("forrige", k.forrige),
          ]}
        />
        {k.kjort ? (
          <p className="bd-ikke-utskrift">
            <a href={`/saksbehandling/tildeling/${k.kjoringId}/eksport`} download>
              {tekst("tildeling.mote.eksport")}
            </a>{" "}
            {tekst("tildeling.mote.eksportOm")}
          </p>
        ) : null}
      </div>
      <SideTittel tittel={tittel} />
    </PageBody>
  );
}

export default tryggSide(KjoringPage);
