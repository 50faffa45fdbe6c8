import type { Route } from "next";
import { Card } from "../ui/card.tsx";
import { Heading } from "../ui/heading.tsx";
import { Lenke } from "../ui/lenke.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { type Status, StatusLine } from "./status-line.tsx";

type Props = {
  tittel: string;
  undertittel?: string;
  status?: Status;
  linjer: readonly string[];
  /** Links read together with the title, so that two cards never have two links of the same name. */
  lenker: readonly { href: Route; tekst: string; knapp?: "primary" | "secondary" }[];
};

/** One case or draft, in words: what it is, how it stands, what comes, and the way in. */
export const CaseCard = ({ tittel, undertittel, status, linjer, lenker }: Props) => (
  <Card som="li">
    <Heading niva={3}>
      {tittel} {undertittel ? <span className="bd-dempet bd-liten">{undertittel}</span> : null}
    </Heading>
    {status ? <StatusLine status={status} /> : null}
    {linjer.map((linje) => (
      <p key={linje}>{linje}</p>
    ))}
    <p className="bd-rad">
      {lenker.map((lenke) => (
        <Lenke key={lenke.href} href={lenke.href} knapp={lenke.knapp}>
          {lenke.tekst} <VisuallyHidden>{[tittel, undertittel].filter(Boolean).join(" ")}</VisuallyHidden>
        </Lenke>
      ))}
    </p>
  </Card>
);
