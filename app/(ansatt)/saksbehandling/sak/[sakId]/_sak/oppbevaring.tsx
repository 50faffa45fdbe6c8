import { StaffForm } from "#components/sak/staff-form.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { holdgrunner } from "#domain/sak/oppbevaring.ts";
import { tekst } from "#messages/tekst.ts";
import type { LoggVisning } from "#usecases/sak/list-logg.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { hold } from "../../../oppbevaring/actions.ts";
import { sidetittel } from "./sak-ramme.tsx";

type Props = { hode: SakHode; oppbevaring: LoggVisning["oppbevaring"] };

/** What keeps the content from erasure; a leader holds it back here, or lets go. */
export const Oppbevaring = ({ hode, oppbevaring: { holdGrunn, kanBestemme } }: Props) =>
  holdGrunn === null && !kanBestemme ? null : (
    <section className="bd-flyt" aria-labelledby="oppbevaring">
      <Heading niva={2} id="oppbevaring">
        {tekst("oppbevaring.sak.tittel")}
      </Heading>
      <p>
        {holdGrunn
          ? tekst("oppbevaring.sak.holdt", { grunn: tekst(`oppbevaring.grunn.${holdGrunn}`) })
          : tekst("oppbevaring.sak.ikkeHoldt")}
      </p>
      {kanBestemme ? (
        <StaffForm
          fold={{ tekst: tekst("oppbevaring.sak.endre") }}
          id="hold"
          action={hold.bind(null, hode.sakId)}
          felter={[
            {
              slag: "velg",
              navn: "grunn",
              etikett: tekst("oppbevaring.sak.etikett"),
              velg: tekst("saksbehandling.velg"),
              valg: [...holdgrunner, "ingen" as const].map((kode) => ({
                kode,
                tekst: tekst(`oppbevaring.grunn.${kode}`),
              })),
            },
          ]}
          knapper={[{ tekst: tekst("oppbevaring.sak.knapp"), variant: "secondary" }]}
          sidetittel={sidetittel(hode, "logg")}
          feilord={tekst("saksbehandling.feilord")}
        />
      ) : null}
    </section>
  );
