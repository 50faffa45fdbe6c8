import { Alert } from "#components/ui/alert.tsx";
import { tekst } from "#messages/tekst.ts";
import type { SakSvar } from "#usecases/sak/sak-query.ts";
import { Begrunn } from "./begrunn.tsx";
import { type Sakfane, SakRamme } from "./sak-ramme.tsx";

type Props = { svar: Exclude<SakSvar<unknown>, { adgang: "apen" }>; valgt: Sakfane };

/** The head of a case alone: why do you ask, or that what was here is erased. */
export const UtenInnhold = ({ svar: { adgang, hode }, valgt }: Props) =>
  adgang === "begrunn" ? (
    <Begrunn hode={hode} valgt={valgt} />
  ) : (
    <SakRamme hode={hode} valgt={valgt}>
      <Alert tittel={tekst("saksbehandling-sak.slettet.tittel")}>
        <p>{tekst("saksbehandling-sak.slettet.tekst")}</p>
      </Alert>
    </SakRamme>
  );
