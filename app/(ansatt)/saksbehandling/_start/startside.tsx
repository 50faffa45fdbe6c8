import type { Route } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { LinkCard } from "#components/ui/link-card.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import type { Ansatt, Rolle } from "#domain/kernel/actor.ts";
import { tekst } from "#messages/tekst.ts";

type Side = "boliger" | "tilbud" | "leieforhold" | "utsendinger" | "tilbakemeldinger" | "regelsett";
type Egen = Exclude<Rolle, "saksbehandler" | "beslutter" | "leder">;

/** What each role has here today beside what all staff have; its words say what is not built yet. */
const sider: Record<Egen, readonly Side[]> = {
  boligforvalter: ["boliger", "tilbud", "leieforhold"],
  koordinator: [],
  fagadmin: ["tilbakemeldinger"],
  kursholder: [],
  sysadmin: ["utsendinger"],
  revisor: [],
};
const erEgen = (rolle: Rolle): rolle is Egen => Object.hasOwn(sider, rolle);

/** The first page of somebody who has no queue: what she can do here, and honestly what she cannot do yet. */
export function Startside({ ansatt }: { ansatt: Ansatt }) {
  const egne = ansatt.roller.filter(erEgen);
  const kan = [...new Set<Side>([...egne.flatMap((rolle) => sider[rolle]), "regelsett"])];
  return (
    <PageBody>
      <PageHead
        tittel={tekst("saksbehandling-andre.start.tittel")}
        ingress={tekst("saksbehandling-andre.start.ingress")}
      />
      <div className="bd-stabel">
        <section className="bd-flyt" aria-labelledby="rollen">
          <Heading niva={2} id="rollen">
            {tekst("saksbehandling-andre.start.rollen")}
          </Heading>
          {egne.length === 0 ? <p>{tekst("saksbehandling-andre.start.uten")}</p> : null}
          {egne.map((rolle) => (
            <p key={rolle}>
              <strong>{tekst(`saksbehandling-andre.start.rolle.${rolle}.navn`)}.</strong>{" "}
              {tekst(`saksbehandling-andre.start.rolle.${rolle}.tekst`)}
            </p>
          ))}
        </section>
        <section className="bd-flyt" aria-labelledby="kan">
          <Heading niva={2} id="kan">
            {tekst("saksbehandling-andre.start.kan")}
          </Heading>
          {kan.map((side) => (
            <LinkCard
              key={side}
              niva={3}
              href={`/saksbehandling/${side}` as Route}
              tittel={tekst(`saksbehandling-andre.${side}.tittel`)}
            >
              <p>{tekst(`saksbehandling-andre.start.side.${side}`)}</p>
            </LinkCard>
          ))}
        </section>
      </div>
      <PageTitle tittel={tekst("saksbehandling-andre.start.tittel")} />
    </PageBody>
  );
}
