import { Heading } from "#components/ui/heading.tsx";
import { tekst } from "#messages/tekst.ts";
import type { Boligvisning } from "#usecases/bolig/view-bolig.ts";

/** How long the home has stood empty: now, and before each letting the register knows. */
export const Ledighet = ({ b: { ledighet } }: { b: Boligvisning }) => (
  <section className="bd-flyt" aria-labelledby="ledighet">
    <Heading niva={2} id="ledighet">
      {tekst("boligregister.bolig.ledighet")}
    </Heading>
    {ledighet.naa === null ? null : <p>{tekst("boligregister.bolig.ledigNaa", { dager: ledighet.naa })}</p>}
    {ledighet.avsluttede.length > 0 ? (
      <p>{tekst("boligregister.bolig.ledigFor", { dager: ledighet.avsluttede.join(", ") })}</p>
    ) : null}
    {ledighet.naa === null && ledighet.avsluttede.length === 0 ? <p>{tekst("boligregister.bolig.aldriTom")}</p> : null}
  </section>
);
