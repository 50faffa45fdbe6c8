import type { Route } from "next";
import Link from "next/link";
import { Lenke } from "../ui/lenke.tsx";
import { Logo } from "./logo.tsx";

export type MenyLenke = {
  href: Route;
  tekst: string;
  valgt?: boolean;
  /** Login is a page load, never a client navigation: it begins a sign-in. */
  sidelast?: true;
};

type Props = {
  hjem: { href: Route; under: string };
  meny: { navn: string; lenker: readonly MenyLenke[] };
  innlogget?: { tekst: string; loggUt: string };
  ansatt?: true;
};

const Punkt = ({ lenke }: { lenke: MenyLenke }) =>
  lenke.sidelast ? (
    <a href={lenke.href}>{lenke.tekst}</a>
  ) : (
    <Link href={lenke.href} prefetch={false} aria-current={lenke.valgt ? "page" : undefined}>
      {lenke.tekst}
    </Link>
  );

/** Logging out is a POST: a foreign link must not be able to do it. */
export const Header = ({ hjem, meny, innlogget, ansatt }: Props) => (
  <header className="bd-topp" data-ansatt={ansatt}>
    <div>
      <Lenke href={hjem.href} className="bd-logo">
        <Logo under={hjem.under} />
      </Lenke>
      <nav className="bd-meny" aria-label={meny.navn}>
        <ul>
          {meny.lenker.map((lenke) => (
            <li key={lenke.href}>
              <Punkt lenke={lenke} />
            </li>
          ))}
          {innlogget ? (
            <>
              <li className="bd-hvem">{innlogget.tekst}</li>
              <li>
                <form action="/logg-ut" method="post">
                  <button type="submit">{innlogget.loggUt}</button>
                </form>
              </li>
            </>
          ) : null}
        </ul>
      </nav>
    </div>
  </header>
);
