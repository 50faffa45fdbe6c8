export type LetterRow = { id: string; href: string; navn: string; linje: string };

/** Letters and files. Plain links: a PDF is a page load, never a client navigation. */
export const LetterList = ({ rader }: { rader: readonly LetterRow[] }) =>
  rader.length === 0 ? null : (
    <ul className="bd-brevliste">
      {rader.map((rad) => (
        <li key={rad.id}>
          <a className="ds-link" href={rad.href}>
            {rad.navn}
          </a>
          <span className="bd-dempet bd-liten"> {rad.linje}</span>
        </li>
      ))}
    </ul>
  );
