import type { Behovsprofil } from "#domain/venteliste/behovsprofil.ts";
import { tekst } from "#messages/tekst.ts";

/** A need profile as a person says it: bedrooms first, then what must be, then what they may not be without. */
export function behovIOrd(p: Behovsprofil): string {
  const ord = [
    tekst("venteliste-ansatt.behov.soverom", { antall: p.soverom }),
    ...(p.bemanning === "ingen" ? [] : [tekst(`venteliste-ansatt.behov.bemanning.${p.bemanning}`)]),
    ...(["rullestol", "trinnfri", "heis", "dyr"] as const).flatMap((felt) =>
      p[felt] ? [tekst(`venteliste-ansatt.behov.${felt}`)] : [],
    ),
    ...(p.omrader.length > 0
      ? [
          tekst("venteliste-ansatt.behov.omrader", {
            omrader: p.omrader.map((o) => tekst(`venteliste-ansatt.omrade.${o}`)).join(", "),
          }),
        ]
      : []),
  ];
  return ord.join(", ");
}

/** Days as a person says a wait: in days under two months, then in months. */
export const ventetIOrd = (dager: number): string =>
  dager < 60
    ? tekst("venteliste-ansatt.ventet.dager", { dager })
    : tekst("venteliste-ansatt.ventet.maneder", { maneder: Math.floor(dager / 30.4375) });
