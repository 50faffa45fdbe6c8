import type { Route } from "next";
import type { ReactNode } from "react";
import { Lenke } from "../ui/lenke.tsx";

type Props = {
  lenker: { tittel: string; punkter: readonly { href: Route; tekst: string; sidelast?: true }[] };
  kontakt: { tittel: string; linjer: readonly { id: string; innhold: ReactNode }[] };
  merknad?: string;
};

export const Footer = ({ lenker, kontakt, merknad }: Props) => (
  <footer className="bd-bunn">
    <div>
      <section className="bd-flyt">
        <h2 className="ds-heading" data-size="2xs">
          {kontakt.tittel}
        </h2>
        <ul>
          {kontakt.linjer.map((linje) => (
            <li key={linje.id}>{linje.innhold}</li>
          ))}
        </ul>
        {merknad ? <p className="bd-dempet bd-liten">{merknad}</p> : null}
      </section>
      <section className="bd-flyt">
        <h2 className="ds-heading" data-size="2xs">
          {lenker.tittel}
        </h2>
        <ul>
          {lenker.punkter.map((punkt) => (
            <li key={punkt.href}>
              {punkt.sidelast ? (
                <a className="ds-link" href={punkt.href}>
                  {punkt.tekst}
                </a>
              ) : (
                <Lenke href={punkt.href}>{punkt.tekst}</Lenke>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  </footer>
);
