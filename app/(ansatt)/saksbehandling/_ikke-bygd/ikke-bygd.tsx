import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { tekst } from "#messages/tekst.ts";

type Side = "bolighjelpen" | "boligskole";

/** An address that is fixed, and a page that says honestly that it is not built. */
export async function IkkeBygd({ side }: { side: Side }) {
  await requireAnsatt();
  return (
    <PageBody>
      <PageHead
        tittel={tekst(`saksbehandling.ikkeBygd.navn.${side}`)}
        ingress={tekst("saksbehandling.ikkeBygd.tittel")}
      />
      <div className="bd-flyt">
        <p>{tekst(`saksbehandling.ikkeBygd.${side}`)}</p>
        <p>{tekst("saksbehandling.ikkeBygd.tekst")}</p>
        <Lenke href="/saksbehandling" knapp="secondary">
          {tekst("saksbehandling.tilKoen")}
        </Lenke>
      </div>
      <PageTitle tittel={tekst(`saksbehandling.ikkeBygd.navn.${side}`)} />
    </PageBody>
  );
}
