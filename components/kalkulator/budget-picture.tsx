import type { Beregning } from "#domain/startlan/beregning.ts";
import type { Ord } from "./ord.ts";

const BREDDE = 600;
const HOYDE = 40;

type Del = { id: "livsopphold" | "faste" | "bokostnader" | "tilLan"; belop: number };

/** The month as two bars, in and out. Decoration for the eye: the same numbers stand in the list under it and in the table. */
export function BudgetPicture({ beregning: b, ord }: { beregning: Beregning; ord: Ord }) {
  const deler: Del[] = [
    { id: "livsopphold", belop: b.livsoppholdMnd },
    { id: "faste", belop: b.fasteMnd },
    { id: "bokostnader", belop: b.bokostnaderMnd },
    { id: "tilLan", belop: Math.max(0, b.tilLanMnd) },
  ];
  const ut = deler.reduce((sum, del) => sum + del.belop, 0);
  const skala = BREDDE / Math.max(b.nettoInntektMnd, ut, 1);
  const venstre = (i: number) => deler.slice(0, i).reduce((sum, del) => sum + del.belop, 0) * skala;
  const for_ = ut - b.nettoInntektMnd;
  return (
    <figure className="bd-budsjett bd-flyt">
      <figcaption className="ds-label">{ord.si("kalkulator.bilde.tittel")}</figcaption>
      <svg viewBox={`0 0 ${BREDDE} ${2 * HOYDE + 10}`} aria-hidden="true" focusable="false">
        <rect className="inn" x="0" y="0" width={b.nettoInntektMnd * skala} height={HOYDE} rx="5" />
        {deler.map((del, i) => (
          <rect
            key={del.id}
            className={del.id}
            x={venstre(i)}
            y={HOYDE + 10}
            width={Math.max(0, del.belop * skala - 2)}
            height={HOYDE}
            rx="3"
          />
        ))}
      </svg>
      <ul className="bd-tegnforklaring">
        <Punkt klasse="inn" tekst={ord.si("kalkulator.bilde.inn")} verdi={ord.kr(b.nettoInntektMnd)} />
        {deler.map((del) => (
          <Punkt key={del.id} klasse={del.id} tekst={ord.si(`kalkulator.bilde.${del.id}`)} verdi={ord.kr(del.belop)} />
        ))}
        {for_ > 0 ? <Punkt klasse="for" tekst={ord.si("kalkulator.bilde.for")} verdi={ord.kr(for_)} /> : null}
      </ul>
    </figure>
  );
}

const Punkt = ({ klasse, tekst, verdi }: { klasse: string; tekst: string; verdi: string }) => (
  <li>
    <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect className={klasse} width="12" height="12" rx="3" />
    </svg>
    {tekst} <strong className="bd-tall">{verdi}</strong>
  </li>
);
