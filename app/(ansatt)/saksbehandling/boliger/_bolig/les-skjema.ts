import { boligfeltnavn, type RaBolig } from "#domain/bolig/felter.ts";
import { en, flere } from "../../_skjema/svar.ts";
import { boliggrupper, egenskaper } from "./skjemafelt.ts";

/** A posted form of a home as raw texts: what is ticked is «ja». */
export function lesSkjema(skjema: FormData): RaBolig {
  const kryss = new Set(boliggrupper.flatMap(([gruppe]) => flere(skjema, `egenskaper-${gruppe}`)));
  return Object.fromEntries(
    boligfeltnavn.map((navn) => [
      navn,
      egenskaper.includes(navn) ? (kryss.has(navn) ? "ja" : "nei") : en(skjema, navn),
    ]),
  );
}
