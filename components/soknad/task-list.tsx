import type { Route } from "next";
import { Lenke } from "../ui/lenke.tsx";
import { Tag, type TagFarge } from "../ui/tag.tsx";

export type Oppgave = { id: string; href: Route; navn: string; tilstand: string; farge: TagFarge; hjelp?: string };

/** The application's parts with their computed states. The state belongs to the link's description. */
export const TaskList = ({ oppgaver }: { oppgaver: readonly Oppgave[] }) => (
  <ul className="bd-oppgaver">
    {oppgaver.map((o) => (
      <li key={o.id}>
        <span>
          <Lenke href={o.href} aria-describedby={`${o.id}-tilstand`}>
            {o.navn}
          </Lenke>
          {o.hjelp ? <span className="bd-dempet bd-liten bd-blokk">{o.hjelp}</span> : null}
        </span>
        <span id={`${o.id}-tilstand`}>
          <Tag farge={o.farge}>{o.tilstand}</Tag>
        </span>
      </li>
    ))}
  </ul>
);
