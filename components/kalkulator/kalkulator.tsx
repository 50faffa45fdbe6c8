"use client";
import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useEffect, useState, useTransition } from "react";
import type { RaSvar } from "#domain/kernel/felt.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import { erBesvart } from "#domain/kernel/skjema.ts";
import { type Kalkulert, kalkuler } from "#domain/startlan/kalkulator.ts";
import { ErrorSummary } from "../form/error-summary.tsx";
import { Fieldset } from "../form/fieldset.tsx";
import { lenkeId } from "../soknad/lenke-id.ts";
import { samleSvar } from "../soknad/les-skjema.ts";
import { StegFelter } from "../soknad/steg-felter.tsx";
import type { FeilVisning } from "../soknad/steg-visning.ts";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { Details } from "../ui/details.tsx";
import { PageTitle } from "../ui/page-title.tsx";
import type { Gruppe, KalkulatorHandling, KalkulatorTilstand, KalkulatorVisning } from "./kalkulator-visning.ts";
import { lagOrd, type Ord } from "./ord.ts";
import { Answer, Behind } from "./result.tsx";

type Props = { visning: KalkulatorVisning; handling: KalkulatorHandling };

const iOrd = (feil: readonly FeltFeil[], ord: Ord): FeilVisning[] =>
  feil.map(({ felt, kode, verdier }) => ({ felt, melding: ord.si(`feltfeil.${kode}`, verdier) }));

/** Answers, and what they come to. With script the engine runs here while one writes; without, the button posts and the server runs it. */
function useKalkulator({ visning, handling }: Props) {
  const [fraServer, formAction] = useActionState(handling, { n: 0 });
  const [tilstand, setTilstand] = useState<KalkulatorTilstand>(fraServer);
  const [svar, setSvar] = useState<RaSvar>({ ...visning.start, ...fraServer.svar });
  const [sender, begynn] = useTransition();
  const felt = visning.grupper.flatMap((g) => g.felt);

  function onSubmit(e: FormEvent<HTMLFormElement>) {
    e.preventDefault();
    if (sender) return;
    const knapp = (e.nativeEvent as SubmitEvent).submitter;
    const skjema = new FormData(e.currentTarget, knapp);
    const na = { ...svar, ...samleSvar(felt, skjema) };
    setSvar(na);
    if (skjema.get("_handling") !== "taMed") return setTilstand({ n: tilstand.n + 1, svar: na });
    begynn(async () => {
      try {
        setTilstand(await handling({ ...tilstand, svar: na }, skjema));
      } catch (feil) {
        unstable_rethrow(feil);
        setTilstand({ ...tilstand, melding: "brudd" });
      }
    });
  }
  return { felt, tilstand, svar, setSvar, formAction, onSubmit };
}

/** A folded group stands open when it holds an answer or a fault. */
const erBrukt = ({ felt }: Gruppe, svar: RaSvar, feil: readonly FeilVisning[]) =>
  felt.some(({ navn }) => erBesvart(svar[navn]) || feil.some((f) => f.felt === navn));

type Ramme = { gruppe: Gruppe; apen: boolean; children: React.ReactNode };

const GruppeRamme = ({ gruppe, apen, children }: Ramme) =>
  gruppe.lukket ? (
    <Details sporsmal={gruppe.tittel} apen={apen}>
      {gruppe.hjelp ? <p data-field="description">{gruppe.hjelp}</p> : null}
      {children}
    </Details>
  ) : (
    <Fieldset id={`gruppe-${gruppe.id}`} tittel={gruppe.tittel} hjelp={gruppe.hjelp} storrelse="sm">
      {children}
    </Fieldset>
  );

/** «Rundt 2 363 000 kr» at the lower edge of a phone, said quietly a moment after the last change. */
function Kort({ svar, ord }: { svar: Kalkulert; ord: Ord }) {
  const { tilLanMnd, maksLan, nettoInntektMnd } = svar.beregning;
  const tekst =
    nettoInntektMnd === 0
      ? ""
      : ord.si(tilLanMnd > 0 ? "kalkulator.svar.kort" : "kalkulator.svar.kortIngenting", { belop: ord.kr(maksLan) });
  const [sagt, setSagt] = useState("");
  useEffect(() => {
    const ur = setTimeout(() => setSagt(tekst), 1_500);
    return () => clearTimeout(ur);
  }, [tekst]);
  return (
    <div className="bd-kort" hidden={tekst === ""}>
      <span aria-hidden="true">{tekst}</span>
      <span role="status" className="ds-sr-only">
        {sagt}
      </span>
      <a className="ds-link" href="#svaret">
        {ord.si("kalkulator.svar.seSvaret")}
      </a>
    </div>
  );
}

export function Kalkulator({ visning, handling }: Props) {
  const { felt, tilstand, svar, setSvar, formAction, onSubmit } = useKalkulator({ visning, handling });
  const ord = lagOrd(visning.ord, visning.locale);
  const regnet = kalkuler(svar, visning.dag);
  const feil = tilstand.n > 0 ? iOrd(kalkuler(tilstand.svar ?? {}, visning.dag).feil, ord) : [];
  const start = { ...visning.start, ...tilstand.svar };
  const kontroller = async (skjema: FormData) => ({
    feil: iOrd(kalkuler(samleSvar(felt, skjema), visning.dag).feil, ord),
    synlige: [],
  });
  useEffect(() => {
    if (tilstand.n > 0 && feil.length === 0) document.getElementById("svaret")?.focus();
  }, [tilstand.n, feil.length]);

  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="bd-kalkulator">
      <PageTitle tittel={visning.tittel} feil={feil.length > 0 && visning.tekster.feilITittel} />
      <div className="bd-kalkulator-felt bd-skjema">
        <button type="submit" name="_handling" value="regn" className="bd-standardknapp" tabIndex={-1} aria-hidden>
          {ord.si("kalkulator.knapp.regn")}
        </button>
        <ErrorSummary
          tittel={ord.si("kalkulator.feil.tittel", { antall: feil.length })}
          feil={feil.map((f) => ({ id: lenkeId(felt, f.felt), melding: f.melding }))}
          runde={tilstand.n}
        />
        {tilstand.melding ? (
          <Alert farge="danger" rolle="alert">
            <p>{ord.si(`kalkulator.melding.${tilstand.melding}`)}</p>
          </Alert>
        ) : null}
        {visning.grupper.map((gruppe) => (
          <GruppeRamme key={gruppe.id} gruppe={gruppe} apen={erBrukt(gruppe, start, feil)}>
            <StegFelter
              key={tilstand.n}
              felt={gruppe.felt}
              start={start}
              feil={feil}
              tekster={visning.tekster}
              sjekk={tilstand.n > 0}
              kontroller={kontroller}
              onEndret={(navn, verdi) => setSvar((for_) => ({ ...for_, [navn]: verdi }))}
            />
          </GruppeRamme>
        ))}
        <Button type="submit" name="_handling" value="regn">
          {ord.si("kalkulator.knapp.regn")}
        </Button>
      </div>
      <div className="bd-kalkulator-svar bd-stabel">
        <Answer svar={regnet} ord={ord} />
        <div className="bd-flyt">
          <Button type="submit" name="_handling" value="taMed" variant="secondary">
            {ord.si("kalkulator.knapp.taMed")}
          </Button>
          <p className="bd-dempet bd-liten">{ord.si("kalkulator.knapp.taMedHjelp")}</p>
        </div>
      </div>
      <div className="bd-kalkulator-bak bd-stabel" data-gap="lg">
        <Behind svar={regnet} ord={ord} />
      </div>
      <Kort svar={regnet} ord={ord} />
    </form>
  );
}
