/** Stands on every page of the demo, so that nobody takes invented people for real ones. */
export const DemoBanner = ({ navn, tekst }: { navn: string; tekst: string }) => (
  <section className="bd-demo" aria-label={navn}>
    <p>{tekst}</p>
  </section>
);
