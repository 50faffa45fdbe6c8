import { Details } from "#components/ui/details.tsx";
import { erBoligfelt } from "#domain/bolig/felter.ts";
import { uttaksgrunner } from "#domain/bolig/forvaltning.ts";
import { tekst } from "#messages/tekst.ts";
import type { Boligvisning } from "#usecases/bolig/view-bolig.ts";
import { tidspunkt } from "../../_skjema/format.ts";
import { feltnavn, tilstand } from "./tekster.ts";

const av = (linje: { tid: string; hvem: string | null }) =>
  tekst("boligregister.bolig.av", {
    tid: tidspunkt(linje.tid),
    hvem: linje.hvem ?? tekst("boligregister.bolig.systemet"),
  });
const grunnen = (kode: string) => {
  const kjent = uttaksgrunner.find((g) => g === kode);
  return kjent ? `: ${tekst(`boligregister.grunn.${kjent}`)}` : "";
};
/** A column's name as the field's: the database writes with underscores. */
const felt = (kolonne: string) => {
  const navn = kolonne.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase()).replace(/Id$/, "");
  return erBoligfelt(navn) ? feltnavn(navn) : kolonne;
};

/** Every state the home has been in, and which fields were changed, by whom. */
export const Historie = ({ b }: { b: Boligvisning }) => (
  <>
    <ol className="bd-punkter">
      {b.statuser.map((s) => (
        <li key={s.id}>
          <strong>
            {tekst("boligregister.bolig.tilstandslinje", { tilstand: tilstand(s.til), grunn: grunnen(s.grunn) })}
          </strong>
          {". "}
          {av(s)}
        </li>
      ))}
    </ol>
    <Details sporsmal={tekst("boligregister.bolig.endringer")} variant="linje">
      {b.endringer.length === 0 ? <p>{tekst("boligregister.bolig.ingenEndringer")}</p> : null}
      <ul className="bd-punkter">
        {b.endringer.map((e) => (
          <li key={e.id}>
            {e.felt.map(felt).join(", ")}. {av(e)}
          </li>
        ))}
      </ul>
    </Details>
  </>
);
