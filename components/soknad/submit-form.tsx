"use client";
"use no memo";
import { unstable_rethrow } from "next/navigation";
import { type FormEvent, type ReactNode, useActionState, useEffect, useRef, useState, useTransition } from "react";
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

/** What a person is told when the answer was lost. */
type Tapt = "sporrer" | "mottatt" | "ikkeMottatt" | "uvisst";

/** Milliseconds before each question; after the last one she is told that it is unknown, and the asking goes on more slowly. */
const ventetider = [0, 2_000, 5_000, 10_000];
const SENERE = 10_000;

/** Whether a sending whose answer was lost arrived after all. Undefined: nobody could say. */
async function komFram(nokkel: string): Promise<boolean | undefined> {
  try {
    const svar = await fetch(`/api/innsending/${nokkel}`, { cache: "no-store" });
    return svar.ok ? ((await svar.json()) as { mottatt?: boolean }).mottatt === true : undefined;
  } catch {
    return undefined;
  }
}

/** Asks until it is known, or until `slutt` says that nobody waits for it any more. */
async function sporrTilSvar(nokkel: string, si: (svar: Tapt) => void, slutt: () => boolean) {
  for (let forsok = 0; !slutt(); forsok++) {
    await new Promise((ferdig) => setTimeout(ferdig, ventetider[forsok] ?? SENERE));
    const fram = slutt() ? undefined : await komFram(nokkel);
    if (slutt()) return;
    if (fram !== undefined) return si(fram ? "mottatt" : "ikkeMottatt");
    if (forsok === ventetider.length - 1) si("uvisst");
  }
}

/** The last page's form. One press or ten send once; when the answer is lost, it asks instead of guessing. */
export function SubmitForm({ send, nokkel, revisjon, kvittering, tekster: t, children }: Props) {
  const [fraServer, action] = useActionState(send, { n: 0 });
  const [tilstand, setTilstand] = useState(fraServer);
  const [tapt, setTapt] = useState<Tapt>();
  const runde = useRef(0);
  const [sender, begynn] = useTransition();
  const feil = tilstand.feil ?? [];

  useEffect(
    () => () => {
      runde.current = -1;
    },
    [],
  );

  function onSubmit(e: FormEvent<HTMLFormElement>) {
    e.preventDefault();
    if (sender) return;
    const skjema = new FormData(e.currentTarget);
    const denne = ++runde.current;
    begynn(async () => {
      setTapt(undefined);
      try {
        setTilstand(await send(tilstand, skjema));
      } catch (grunn) {
        unstable_rethrow(grunn);
        setTapt("sporrer");
        void sporrTilSvar(nokkel, setTapt, () => runde.current !== denne);
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
