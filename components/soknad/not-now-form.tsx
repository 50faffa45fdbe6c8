"use client";
"use no memo";
import { useActionState } from "react";
import { DateField } from "../form/date-field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { TextArea } from "../form/text-area.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { PageTitle } from "../ui/page-title.tsx";
import { EierFelt } from "./eier-felt.tsx";

export type IkkeNaTilstand = {
  n: number;
  feilTittel?: string;
  feil?: readonly { felt: "dato" | "grunn"; melding: string }[];
  verdier?: { dato: string; grunn: string };
  melding?: string;
};

type Props = {
  lagre: (forrige: IkkeNaTilstand, skjema: FormData) => Promise<IkkeNaTilstand>;
  tittel: string;
  start: { dato: string; grunn: string };
  eier?: string;
  /** `start` is what she had written when her session ended. */
  etterlatt?: boolean;
  tilbake: { href: string; tekst: string };
  tekster: {
    feilITittel: string;
    dato: string;
    datoHjelp: string;
    grunn: string;
    valgfritt: string;
    lagre: string;
    tegnIgjen: string;
    tegnForMye: string;
    gjenfunnet: string;
  };
};

/** «Jeg har ikke dette nå»: the day it will come, and what we should know. */
export function NotNowForm({ lagre, tittel, start, eier, etterlatt, tilbake, tekster: t }: Props) {
  const [tilstand, action, sender] = useActionState(lagre, { n: 0 });
  const feil = tilstand.feil ?? [];
  const verdi = tilstand.verdier ?? start;
  const om = (felt: string) => feil.find((f) => f.felt === felt)?.melding;
  return (
    <form action={action} noValidate className="bd-skjema" aria-busy={sender}>
      <PageTitle tittel={tittel} feil={feil.length > 0 && t.feilITittel} />
      <ErrorSummary
        tittel={tilstand.feilTittel ?? ""}
        feil={feil.map((f) => ({ id: f.felt, melding: f.melding }))}
        runde={tilstand.n}
      />
      {tilstand.melding ? (
        <Alert farge="danger" rolle="alert">
          <p>{tilstand.melding}</p>
        </Alert>
      ) : null}
      {etterlatt ? (
        <Alert farge="info" rolle="status">
          <p>{t.gjenfunnet}</p>
        </Alert>
      ) : null}
      <EierFelt eier={eier} etterlatt={etterlatt} />
      <DateField navn="dato" etikett={t.dato} hjelp={t.datoHjelp} verdi={verdi.dato} feil={om("dato")} />
      <TextArea
        navn="grunn"
        etikett={t.grunn}
        valgfritt={t.valgfritt}
        verdi={verdi.grunn}
        feil={om("grunn")}
        maksLengde={1_000}
        teller={{ igjen: t.tegnIgjen, formye: t.tegnForMye }}
      />
      <div className="bd-knapper">
        <Button type="submit" aria-disabled={sender}>
          {t.lagre}
        </Button>
        <a className="ds-link" href={tilbake.href}>
          {tilbake.tekst}
        </a>
      </div>
    </form>
  );
}
