import type { Route } from "next";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { Card } from "../ui/card.tsx";
import { Heading } from "../ui/heading.tsx";
import { Lenke } from "../ui/lenke.tsx";
import { Tag } from "../ui/tag.tsx";
import type { Punkt, Svarvisning } from "./visning.ts";

const PunktKort = ({ punkt, skrittTittel }: { punkt: Punkt; skrittTittel: string }) => (
  <li className="bd-flyt">
    <Heading niva={4} storrelse="xs">
      {punkt.tittel}
    </Heading>
    <p>
      <Tag farge={punkt.status.farge}>{punkt.status.tekst}</Tag>
    </p>
    {punkt.linjer.map((linje) => (
      <p key={linje}>{linje}</p>
    ))}
    {punkt.skritt.length > 0 ? (
      <>
        <p>
          <strong>{skrittTittel}</strong>
        </p>
        <ul className="bd-punkter">
          {punkt.skritt.map((skritt) => (
            <li key={skritt}>{skritt}</li>
          ))}
        </ul>
      </>
    ) : null}
    <p className="bd-dempet bd-liten">{punkt.hjemmel}</p>
  </li>
);

/** The answer about both services: what can be owned first, then every condition of a municipal home. */
export function Resultat({ svar }: { svar: Svarvisning }) {
  const { eie, leie, taMed } = svar;
  return (
    <section className="bd-stabel" aria-labelledby="svaret">
      <Heading niva={2} id="svaret" fokusbar>
        {svar.tittel}
      </Heading>
      {svar.akutt ? (
        <Alert farge="danger">
          <p>
            <a className="ds-link" href="#akutt">
              {svar.akutt}
            </a>
          </p>
        </Alert>
      ) : null}
      <Card som="section" farge="vin" tonet>
        <Heading niva={3} storrelse="sm">
          {eie.tittel}
        </Heading>
        {eie.linjer.map((linje) => (
          <p key={linje}>{linje}</p>
        ))}
        <p>
          <Lenke href={eie.kalkulator.href as Route}>{eie.kalkulator.tekst}</Lenke>
        </p>
        <p className="bd-dempet bd-liten">{eie.motor}</p>
      </Card>
      <Card som="section" farge="skog" tonet>
        <Heading niva={3} storrelse="sm">
          {leie.tittel}
        </Heading>
        <p>{leie.tekst}</p>
        <ul className="bd-stabel bd-vilkar">
          {leie.punkter.map((punkt) => (
            <PunktKort key={punkt.id} punkt={punkt} skrittTittel={leie.skrittTittel} />
          ))}
        </ul>
        <p className="bd-dempet bd-liten">{leie.motor}</p>
      </Card>
      <p>{svar.forelopig}</p>
      <div className="bd-flyt">
        <div className="bd-knapper">
          {taMed.knapper.map(({ handling, tekst, hoved }) => (
            <Button
              key={handling}
              type="submit"
              name="_handling"
              value={handling}
              variant={hoved ? "primary" : "secondary"}
            >
              {tekst}
            </Button>
          ))}
        </div>
        <p className="bd-dempet bd-liten">{taMed.hjelp}</p>
      </div>
    </section>
  );
}
