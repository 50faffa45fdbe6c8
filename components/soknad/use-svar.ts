"use no memo";
import { type RefObject, startTransition, useEffect, useRef, useState } from "react";
import type { RaRad, RaSvar, RaVerdi } from "#domain/kernel/felt.ts";
import { leggTilId, radId } from "../form/repeatable-rows.tsx";
import { likeVerdier, samleSvar } from "./les-skjema.ts";
import type { FeilVisning, FeltVisning, StegKontroll } from "./steg-visning.ts";

export const rader = (verdi: RaVerdi | undefined): RaRad[] =>
  Array.isArray(verdi) ? verdi.flatMap((rad) => (typeof rad === "object" ? [rad] : [])) : [];

const medRader = (felt: readonly FeltVisning[]) => felt.flatMap((f) => [f, ...(f.liste?.felt ?? [])]);

/** Names of lists and fields whose change can show or hide something. */
function styrende(felt: readonly FeltVisning[]): ReadonlySet<string> {
  const av = new Set(medRader(felt).flatMap((f) => f.vises?.av ?? []));
  const lister = felt.filter((f) => f.liste?.felt.some((r) => av.has(r.navn))).map((f) => f.navn);
  return new Set([...av, ...lister]);
}

type Oppsett = {
  felt: readonly FeltVisning[];
  start: RaSvar;
  synlige?: readonly string[];
  kontroller: StegKontroll;
  onEndret: (felt: string, verdi: RaVerdi) => void;
  element: RefObject<HTMLElement | null>;
};

/** The answers on the page: what is typed is only listened to, and drawn again when it shows or hides something. */
export function useSvar({ felt, start, kontroller, onEndret, element, ...mer }: Oppsett) {
  const sist = useRef<RaSvar>(start);
  const [svar, setSvar] = useState<RaSvar>(start);
  const [synlige, setSynlige] = useState(mer.synlige);
  const skjema = () => new FormData(element.current?.closest("form") ?? undefined);

  const ta = (navn: string, verdi: RaVerdi) => {
    sist.current = { ...sist.current, [navn]: verdi };
    onEndret(navn, verdi);
  };
  const tegn = () => setSvar(sist.current);

  function endret() {
    const endrede = Object.entries(samleSvar(felt, skjema())).filter(([n, v]) => !likeVerdier(sist.current[n], v));
    for (const [navn, verdi] of endrede) ta(navn, verdi);
    const styrer = styrende(felt);
    if (!endrede.some(([navn]) => styrer.has(navn))) return;
    tegn();
    if (medRader(felt).some((f) => f.vises && "spor" in f.vises))
      spor(kontroller, skjema(), (s) => setSynlige(s.synlige));
  }
  useLytter(element, "input", endret);
  // A slow phone shows the page before its script: what was typed meanwhile is taken when the script arrives.
  const ved = useRef(endret);
  useEffect(() => ved.current(), []);
  return { svar, synlige, skjema, rader: (navn: string) => rader(sist.current[navn]), ta, tegn };
}

/** Listens on an element with the newest handler, without tying a listener to each drawing. */
function useLytter<N extends "input" | "focusout">(
  element: RefObject<HTMLElement | null>,
  navn: N,
  handler: (e: HTMLElementEventMap[N]) => void,
) {
  const nyeste = useRef(handler);
  useEffect(() => {
    nyeste.current = handler;
  });
  useEffect(() => {
    const el = element.current;
    const lytt = (e: HTMLElementEventMap[N]) => nyeste.current(e);
    el?.addEventListener(navn, lytt);
    return () => el?.removeEventListener(navn, lytt);
  }, [element, navn]);
}

type Dom = NonNullable<Awaited<ReturnType<StegKontroll>>>;

function spor(kontroller: StegKontroll, skjema: FormData, etter: (dom: Dom) => void) {
  startTransition(async () => {
    try {
      const dom = await kontroller(skjema);
      if (dom) etter(dom);
    } catch {
      // A courtesy: without a line the fields stay as they are, and sending judges them.
    }
  });
}

/** After a refused try a field is judged again when the person leaves it, never while she types. */
export function useFeil(
  feil: readonly FeilVisning[],
  sjekk: boolean,
  kontroller: StegKontroll,
  skjema: () => FormData,
  element: RefObject<HTMLElement | null>,
) {
  const [feilNa, setFeil] = useState(feil);
  function forlatt(e: FocusEvent) {
    const navn = e.target && "name" in e.target ? String(e.target.name) : "";
    const til = e.relatedTarget && "name" in e.relatedTarget ? String(e.relatedTarget.name) : undefined;
    if (!sjekk || !navn || navn === til || navn.startsWith("_")) return;
    spor(kontroller, skjema(), (s) => {
      setFeil((for_) => [...for_.filter((f) => f.felt !== navn), ...s.feil.filter((f) => f.felt === navn)]);
    });
  }
  useLytter(element, "focusout", forlatt);
  const glemRader = (liste: string) => setFeil((for_) => for_.filter((f) => !f.felt.startsWith(`${liste}.`)));
  return { feil: feilNa, glemRader };
}

/** Which rows each list shows. A row keeps its id while others come and go, so that what is typed stays with it. */
export function useRader(felt: readonly FeltVisning[], start: RaSvar) {
  const [ider, setIder] = useState<Record<string, string[]>>(() =>
    Object.fromEntries(
      felt.filter((f) => f.liste).map(({ navn }) => [navn, rader(start[navn]).map((_, i) => `${navn}${i}`)]),
    ),
  );
  const [fokus, setFokus] = useState<{ id: string }>();
  useEffect(() => {
    if (fokus) document.getElementById(fokus.id)?.focus();
  }, [fokus]);
  return {
    ider: (navn: string) => ider[navn] ?? [],
    leggTil(navn: string) {
      const na = ider[navn] ?? [];
      setIder({ ...ider, [navn]: [...na, `${navn}-${crypto.randomUUID()}`] });
      setFokus({ id: radId(navn, na.length) });
    },
    fjern(navn: string, rad: number) {
      setIder({ ...ider, [navn]: (ider[navn] ?? []).filter((_, i) => i !== rad) });
      setFokus({ id: leggTilId(navn) });
    },
  };
}
