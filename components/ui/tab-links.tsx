import type { Route } from "next";
import { Lenke } from "./lenke.tsx";

type Props = { navn: string; faner: readonly { href: Route; tekst: string; antall?: string; valgt?: boolean }[] };

/** Tabs that are pages: links in a navigation, so that Back, a new window and no script all work. */
export const TabLinks = ({ navn, faner }: Props) => (
  <nav className="bd-faner" aria-label={navn}>
    <ul>
      {faner.map((fane) => (
        <li key={fane.href}>
          <Lenke href={fane.href} aria-current={fane.valgt ? "page" : undefined}>
            {fane.tekst} {fane.antall ? <span className="bd-antall">{fane.antall}</span> : null}
          </Lenke>
        </li>
      ))}
    </ul>
  </nav>
);
