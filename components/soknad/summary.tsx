import { Heading } from "../ui/heading.tsx";
import { SummaryList, type SummaryRow } from "../ui/summary-list.tsx";

export type SummaryPart = { id: string; tittel: string; rader: readonly SummaryRow[] };

/** Every answer as question and answer, part by part, each with its way back. */
export const Summary = ({ deler }: { deler: readonly SummaryPart[] }) => (
  <div className="bd-stabel">
    {deler.map((del) => (
      <section key={del.id} className="bd-flyt" aria-labelledby={`del-${del.id}`}>
        <Heading niva={2} storrelse="sm" id={`del-${del.id}`}>
          {del.tittel}
        </Heading>
        <SummaryList rader={del.rader} />
      </section>
    ))}
  </div>
);
