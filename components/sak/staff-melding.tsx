/** What stopped a whole form, in finished sentences. */
export type Melding = {
  tittel: string;
  tekst?: string;
  punkter?: readonly string[];
  /** A way on that leaves this page, and what is written on it, where it is. */
  nyFane?: { href: string; tekst: string };
};

/** The words under its heading. */
export const StaffMelding = ({ tekst, punkter, nyFane }: Melding) => (
  <>
    {tekst ? <p>{tekst}</p> : null}
    {punkter?.length ? (
      <ul className="bd-punkter">
        {punkter.map((punkt) => (
          <li key={punkt}>{punkt}</li>
        ))}
      </ul>
    ) : null}
    {nyFane ? (
      <p>
        <a className="ds-link" href={nyFane.href} target="_blank" rel="noopener">
          {nyFane.tekst}
        </a>
      </p>
    ) : null}
  </>
);
