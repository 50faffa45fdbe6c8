import { tekst } from "#messages/tekst.ts";
import type { RapportVisning } from "#usecases/rapport/view-rapport.ts";

const BREDDE = 720;
const HOYDE = 240;
const MARG = 36;

/** How many waited at the end of each year, as a line. The table under it says the same and more; a screen reader is led there. */
export function Kurve({ historikk }: Pick<RapportVisning, "historikk">) {
  const punkter = historikk.flatMap(({ ar, celler: [venter] }) => (typeof venter === "number" ? [{ ar, venter }] : []));
  const [forste, siste] = [punkter[0], punkter.at(-1)];
  if (!forste || !siste || forste === siste) return null;
  const hoyest = Math.max(...punkter.map((p) => p.venter), 1);
  const x = (ar: number) => MARG + ((ar - forste.ar) / (siste.ar - forste.ar)) * (BREDDE - 2 * MARG);
  const y = (antall: number) => HOYDE - MARG - (antall / hoyest) * (HOYDE - 2 * MARG);
  return (
    <svg className="bd-kurve" viewBox={`0 0 ${BREDDE} ${HOYDE}`} role="img" aria-labelledby="kurve-tittel">
      <title id="kurve-tittel">
        {tekst("rapporter.historikk.kurve", {
          fra: forste.venter,
          fraAr: String(forste.ar),
          til: siste.venter,
          tilAr: String(siste.ar),
        })}
      </title>
      <line x1={MARG} y1={y(0)} x2={BREDDE - MARG} y2={y(0)} stroke="currentColor" strokeOpacity="0.4" />
      <polyline
        points={punkter.map((p) => `${x(p.ar)},${y(p.venter)}`).join(" ")}
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
      />
      {punkter.map((p) => (
        <circle key={p.ar} cx={x(p.ar)} cy={y(p.venter)} r="4" fill="currentColor" />
      ))}
      {[forste, siste].map((p) => (
        <g key={p.ar} fill="currentColor" textAnchor="middle" fontSize="14">
          <text x={x(p.ar)} y={y(p.venter) - 10}>
            {p.venter}
          </text>
          <text x={x(p.ar)} y={HOYDE - 10}>
            {p.ar}
          </text>
        </g>
      ))}
    </svg>
  );
}
