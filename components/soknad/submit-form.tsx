"use client";
"use no memo";
import { unstable_rethrow } from "next/navigation";
import { type FormEvent, type ReactNode, useActionState, useState, useTransition } from "react";
import { CheckField } from "../form/check-field.tsx";
import { ErrorSummary, type SummaryError } from "../form/error-summary.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { PageTitle } from "../ui/page-title.tsx";

export type SendTilstand = { n: number; feilTittel?: string; feil?: readonly SummaryError[]; melding?: string };

type Tekster = {
  tittel: string;
  feilITittel: string;
  etikett: string;
  send: string;
  sender: string;
  sporrer: string;
  mottatt: string;
  seKvittering: string;
  ikkeMottatt: string;
  uvisst: string;
};

type Props = {
  send: (forrige: SendTilstand, skjema: FormData) => Promise<SendTilstand>;
  nokkel: string;
  revisjon: number;
  kvittering: string;
  tekster: Tekster;
  children: ReactNode;
};

/** Asks whether a sending whose answer was lost arrived after all. Undefined: still unknown. */
async function komFram(nokkel: string): Promise<boolean | undefined> {
  for (const vent of [0, 2_000, 5_000, 10_000]) {
    await new Promise((ferdig) => setTimeout(ferdig, vent));
    try {
      const svar = await fetch(`/api/innsending/${nokkel}`, { cache: "no-store" });
      if (svar.ok) return ((await svar.json()) as { mottatt?: boolean }).mottatt === true;
    } catch {
      // No line yet: asked again.
    }
  }
  return undefined;
}

/** The last page's form. One press or ten send once; when the answer is lost, it asks instead of guessing. */
export function SubmitForm({ send, nokkel, revisjon, kvittering, tekster: t, children }: Props) {
  const [fraServer, action] = useActionState(send, { n: 0 });
  const [tilstand, setTilstand] = useState(fraServer);
  const [tapt, setTapt] = useState<"sporrer" | "mottatt" | "ikkeMottatt" | "uvisst">();
  const [sender, begynn] = useTransition();
  const feil = tilstand.feil ?? [];

  function onSubmit(e: FormEvent<HTMLFormElement>) {
    e.preventDefault();
    if (sender) return;
    const skjema = new FormData(e.currentTarget);
    begynn(async () => {
      setTapt(undefined);
      try {
        setTilstand(await send(tilstand, skjema));
      } catch (grunn) {
        unstable_rethrow(grunn);
        setTapt("sporrer");
        const fram = await komFram(nokkel);
        setTapt(fram === undefined ? "uvisst" : fram ? "mottatt" : "ikkeMottatt");
      }
    });
  }

  return (
    <form action={action} onSubmit={onSubmit} noValidate className="bd-skjema" aria-busy={sender}>
      <PageTitle tittel={t.tittel} feil={feil.length > 0 && t.feilITittel} />
      <ErrorSummary tittel={tilstand.feilTittel ?? ""} feil={feil} runde={tilstand.n} />
      {tilstand.melding ? (
        <Alert farge="danger" rolle="alert">
          <p>{tilstand.melding}</p>
        </Alert>
      ) : null}
      <input type="hidden" name="nokkel" value={nokkel} />
      <input type="hidden" name="revisjon" value={revisjon} />
      {children}
      <CheckField navn="bekreftet" etikett={t.etikett} feil={feil.find((f) => f.id === "bekreftet")?.melding} />
      <div className="bd-knapper">
        <Button type="submit" aria-disabled={sender}>
          {sender ? t.sender : t.send}
        </Button>
      </div>
      <div role="status">
        {tapt ? (
          <Alert farge={tapt === "mottatt" ? "success" : tapt === "sporrer" ? "info" : "warning"}>
            <p>{t[tapt]}</p>
            {tapt === "mottatt" ? (
              <p>
                <a className="ds-link" href={kvittering}>
                  {t.seKvittering}
                </a>
              </p>
            ) : null}
          </Alert>
        ) : null}
      </div>
    </form>
  );
}
