import { type Svar, sjekk, type Vurdering } from "../../kernel/vurdering.ts";
import type { Beregning } from "../beregning.ts";
import type { StartlanGrunnlag } from "../grunnlag.ts";
import { LENGSTE_NEDBETALINGSTID } from "../satser.ts";

const HJEMMEL = "forskrift om lån fra Husbanken § 5-4 første ledd";

/**
 * Condition 5, no exception. Fulfilled: the need is carried at the test rate by income that lasts. Not fulfilled: not even the
 * longest tenure at today's rate carries it. Between them, and while the need is not known, a person judges.
 */
export function betjeningsevne(g: StartlanGrunnlag, b: Beregning): Vurdering {
  const dagensRente = b.muligheter.filter((m) => m.paslag === 0);
  const lengst = dagensRente.find((m) => m.ar === LENGSTE_NEDBETALINGSTID)?.vist ?? 0;
  return sjekk("betjeningsevne", HJEMMEL, svaret(b, Math.max(lengst, b.maksLan)), {
    tilLanMnd: b.tilLanMnd,
    romTilLan: b.tilLanMnd > 0 ? "ja" : "nei",
    maksLan: b.maksLan,
    maksLanVarig: b.maksLanVarig,
    maksLanLengst: lengst,
    ...(b.behov === undefined ? {} : { behov: b.behov }),
    bareVarig: g.inntekter.every((rad) => rad.varig),
  });
}

function svaret(b: Beregning, yttersteGrense: number): Svar {
  if (b.tilLanMnd <= 0) return "ikkeOppfylt";
  if (b.behov === undefined) return "uavklart";
  if (b.behov <= b.maksLanVarig && b.behov <= b.maksLan) return "oppfylt";
  return b.behov > yttersteGrense ? "ikkeOppfylt" : "uavklart";
}
