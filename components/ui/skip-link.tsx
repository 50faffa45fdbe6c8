export const SkipLink = ({ tekst, til = "innhold" }: { tekst: string; til?: string }) => (
  <a className="ds-skip-link" href={`#${til}`}>
    {tekst}
  </a>
);
