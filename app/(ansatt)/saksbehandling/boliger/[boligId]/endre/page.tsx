import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { tekst } from "#messages/tekst.ts";
import { viewBolig } from "#usecases/bolig/view-bolig.ts";
import { boligskjema } from "../../_bolig/skjemafelt.ts";
import { endreBolig } from "../../actions.ts";

/** The fields of a home, as it was read. */
async function EndreBoligPage({ params }: PageProps<"/saksbehandling/boliger/[boligId]/endre">) {
  const { boligId } = await params;
  const view = await viewBolig(await requireAnsatt(), { boligId });
  if (!view.ok || !view.value.kanEndre) return ikkeFunnet();
  const { bolig, revisjon, avtaler } = view.value;
  const tittel = tekst("boligregister.skjema.endreTittel", { kode: bolig.kode ?? "" });
  return (
    <PageBody>
      <PageHead tittel={tittel} ingress={tekst("boligregister.skjema.endreIngress")} />
      <StaffForm
        id="bolig"
        action={endreBolig.bind(null, boligId)}
        felter={[
          { slag: "skjult", navn: "revisjon", verdi: String(revisjon) },
          ...boligskjema(bolig, avtaler, ["kode"]),
        ]}
        knapper={[{ tekst: tekst("boligregister.skjema.lagre") }]}
        sidetittel={tittel}
        feilord={tekst("saksbehandling.feilord")}
      />
      <SideTittel tittel={tittel} />
    </PageBody>
  );
}

export default tryggSide(EndreBoligPage);
