/** Stands on every page of the demo, so that nobody takes invented people for real ones. */
export const DemoBanner = ({ tekst }: { tekst: string }) => (
  <div className="bd-demo">
    <p>{tekst}</p>
  </div>
);
