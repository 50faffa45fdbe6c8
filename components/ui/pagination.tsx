import type { Route } from "next";
import { Lenke } from "./lenke.tsx";

type Props = {
  navn: string;
  forrige?: { href: Route; tekst: string };
  neste?: { href: Route; tekst: string };
  plass?: string;
};

/** Keyset pages have no numbers: back to the start or the page before, and on. */
export const Pagination = ({ navn, forrige, neste, plass }: Props) =>
  forrige || neste ? (
    <nav className="bd-rad" aria-label={navn}>
      {forrige ? (
        <Lenke href={forrige.href} knapp="secondary" rel="prev">
          {forrige.tekst}
        </Lenke>
      ) : null}
      {plass ? <span>{plass}</span> : null}
      {neste ? (
        <Lenke href={neste.href} knapp="secondary" rel="next">
          {neste.tekst}
        </Lenke>
      ) : null}
    </nav>
  ) : null;
