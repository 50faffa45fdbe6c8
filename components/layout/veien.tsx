import { Heading } from "../ui/heading.tsx";

type Trinn = { id: string; tittel: string; tekst: string };

/** What happens, step by step, from the first press to the answer. */
export const Veien = ({ tittel, trinn }: { tittel: string; trinn: readonly Trinn[] }) => (
  <section className="bd-flyt">
    <Heading niva={2}>{tittel}</Heading>
    <ol className="bd-vei" data-smal>
      {trinn.map(({ id, tittel: navn, tekst }) => (
        <li key={id} className="bd-flyt">
          <Heading niva={3} storrelse="xs">
            {navn}
          </Heading>
          <p>{tekst}</p>
        </li>
      ))}
    </ol>
  </section>
);
