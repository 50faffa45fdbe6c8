import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { tekst } from "#messages/tekst.ts";
import { viewNyBolig } from "#usecases/bolig/view-bolig.ts";
import { boligskjema } from "../_bolig/skjemafelt.ts";
import { nyBolig } from "../actions.ts";

/** The form of a new home. */
async function NyBoligPage() {
  const view = await viewNyBolig(await requireAnsatt(), {});
  if (!view.ok) return ikkeFunnet();
  const tittel = tekst("boligregister.skjema.nyTittel");
  return (
    <PageBody>
      <PageHead tittel={tittel} ingress={tekst("boligregister.skjema.nyIngress")} />
      <StaffForm
        id="bolig"
        action={nyBolig}
        felter={boligskjema(null, view.value.avtaler, [])}
        knapper={[{ tekst: tekst("boligregister.skjema.leggInn") }]}
        sidetittel={tittel}
        feilord={tekst("saksbehandling.feilord")}
      />
      <SideTittel tittel={tittel} />
    </PageBody>
  );
}

export default tryggSide(NyBoligPage);
