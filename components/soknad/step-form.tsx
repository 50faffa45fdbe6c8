"use client";
"use no memo";
import { unstable_rethrow, usePathname } from "next/navigation";
import { type FormEvent, useActionState, useEffect, useRef, useState, useTransition } from "react";
import type { RaSvar } from "#domain/kernel/felt.ts";
import { ErrorSummary } from "../form/error-summary.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { PageTitle } from "../ui/page-title.tsx";
import { Conflict } from "./conflict.tsx";
import { EierFelt } from "./eier-felt.tsx";
import { samleSvar } from "./les-skjema.ts";
import { SaveStatus } from "./save-status.tsx";
import { kontrollId } from "./steg-felt.tsx";
import { StegFelter } from "./steg-felter.tsx";
import type {
  FeilVisning,
  FeltVisning,
  Konflikt,
  StegHandling,
  StegKontroll,
  StegTilstand,
  StegVisning,
} from "./steg-visning.ts";
import { useGjenfunnet } from "./use-gjenfunnet.ts";
import { useLagring } from "./use-lagring.ts";

type Props = { visning: StegVisning; lagre: StegHandling; kontroller: StegKontroll };

/** The link of an error goes to the field's first usable control, in a row too. */
function medId(felt: readonly FeltVisning[], { felt: sti, melding }: FeilVisning) {
  const [navn, , radfelt] = sti.split(".");
  const ytre = felt.find((f) => f.navn === navn);
  const f = radfelt ? ytre?.liste?.felt.find((r) => r.navn === radfelt) : ytre;
  return { id: f ? kontrollId(f, sti) : sti, melding };
}

/**
 * The action's state with and without script. Without, the browser posts and React gives the state back; with script the
 * form is sent by hand, so that a broken line leaves the page and everything on it as it was.
 */
function useSending({ visning, lagre }: Omit<Props, "kontroller">) {
  const [fraServer, formAction] = useActionState(lagre, { n: 0 });
  const [tilstand, setTilstand] = useState<StegTilstand>(fraServer);
  const [sender, begynn] = useTransition();
  const send = (skjema: FormData, ferdig: () => void, videre: () => void) =>
    begynn(async () => {
      try {
        const ny = await lagre(tilstand, skjema);
        setTilstand(ny);
        ferdig();
      } catch (feil) {
        try {
          unstable_rethrow(feil);
        } catch (omdirigert) {
          videre();
          throw omdirigert;
        }
        setTilstand({ ...tilstand, melding: visning.tekster.frakoblet });
      }
    });
  return { tilstand, formAction, sender, send };
}

const Melding = ({ tekst }: { tekst: string }) => (
  <Alert farge="info" rolle="status">
    <p>{tekst}</p>
  </Alert>
);

/** One step of an application: saves while one writes, keeps what was written, works without script. */
export function StepForm({ visning, lagre, kontroller }: Props) {
  const { felt, tekster } = visning;
  const { lagring, kopi, status, konflikter, annenFane } = useLagring(visning);
  const { tilstand, formAction, sender, send } = useSending({ visning, lagre });
  const [valgt, setValgt] = useState<{ nr: number; svar?: RaSvar }>({ nr: 0 });
  const skjema = useRef<HTMLFormElement>(null);
  const basertPa = useRef<HTMLInputElement>(null);
  const sti = usePathname();
  const uavklarte = konflikter.length > 0 ? konflikter : (tilstand.konflikter ?? []);
  const feil = tilstand.feil ?? [];
  const start = valgt.svar ?? { ...visning.svar, ...tilstand.svar };

  useEffect(() => {
    if (tilstand.versjoner) lagring.overtatt(tilstand.versjoner, tilstand.konflikter);
  }, [tilstand, lagring]);

  const na = () => samleSvar(felt, new FormData(skjema.current ?? undefined));
  const gjenfunnet = useGjenfunnet(visning, kopi, (verdier, uendt) => {
    setValgt(({ nr }) => ({ nr: nr + 1, svar: { ...start, ...na(), ...verdier } }));
    lagring.gjenopprett(uendt);
  });

  async function onSubmit(e: FormEvent<HTMLFormElement>) {
    e.preventDefault();
    if (sender) return;
    const element = e.currentTarget;
    const knapp = (e.nativeEvent as SubmitEvent).submitter;
    await lagring.stopp();
    if (basertPa.current) basertPa.current.value = JSON.stringify(lagring.versjoner());
    const ferdig = () => setValgt({ nr: 0 });
    send(new FormData(element, knapp), ferdig, () => lagring.levert());
  }

  /** Taking the other value draws the fields again, with everything else as it stands now. */
  function velg(k: Konflikt, behold: boolean) {
    const svar = na();
    if (!behold) setValgt({ nr: valgt.nr + 1, svar: { ...start, ...svar, [k.felt]: k.deres } });
    lagring.velg(k.felt, svar[k.felt] ?? k.din, behold);
  }

  return (
    <form ref={skjema} action={formAction} onSubmit={onSubmit} noValidate className="bd-skjema" aria-busy={sender}>
      <PageTitle tittel={visning.tittel} feil={feil.length > 0 && tekster.feilITittel} />
      <button type="submit" name="_handling" value="videre" className="bd-standardknapp" tabIndex={-1} aria-hidden>
        {tekster.videre}
      </button>
      <input
        type="hidden"
        name="_basertPa"
        ref={basertPa}
        defaultValue={JSON.stringify(tilstand.versjoner ?? visning.versjoner)}
      />
      <EierFelt eier={visning.eier} etterlatt={visning.etterlatt} />
      <ErrorSummary tittel={tilstand.feilTittel ?? ""} feil={feil.map((f) => medId(felt, f))} runde={tilstand.n} />
      {tilstand.melding ? (
        <Alert farge="danger" rolle="alert">
          <p>{tilstand.melding}</p>
        </Alert>
      ) : null}
      {annenFane ? <Melding tekst={tekster.annenFane} /> : null}
      {gjenfunnet ? <Melding tekst={tekster.gjenfunnet} /> : null}
      <Conflict konflikter={uavklarte} felt={felt} tekster={tekster} velg={konflikter.length > 0 ? velg : undefined} />
      <StegFelter
        key={`${tilstand.n}-${valgt.nr}`}
        felt={felt}
        start={start}
        feil={feil}
        synlige={tilstand.synlige}
        tekster={tekster}
        sjekk={tilstand.n > 0}
        kontroller={kontroller}
        onEndret={(navn, verdi) => lagring.endret(navn, verdi)}
      />
      <noscript>
        <Button type="submit" variant="secondary" name="_handling" value="oppdater">
          {tekster.vises}
        </Button>
      </noscript>
      <div className="bd-knapper">
        <Button type="submit" name="_handling" value="videre" aria-disabled={sender}>
          {tekster.videre}
        </Button>
        <a className="ds-link" href={visning.tilbake.href}>
          {visning.tilbake.tekst}
        </a>
      </div>
      <SaveStatus
        status={tilstand.avlogget && status.slag !== "lagret" ? { slag: "avlogget" } : status}
        tekster={tekster}
        loggInnHref={`/logg-inn?til=${encodeURIComponent(sti)}`}
      />
    </form>
  );
}
