import { type DestinationStream, type Logger, pino } from "pino";
import { stederAv } from "#db/databasefeil.ts";
import { maskert } from "./maskert.ts";

/** The only keys a log line may hold; whatever else is given is dropped, not printed (`security-reliability.md` B8). */
const tillatt = new Set([
  "kode",
  "referanse",
  "rute",
  "metode",
  "status",
  "ms",
  "requestId",
  "feil",
  "slag",
  "ko",
  "jobbId",
  "forsok",
  "antall",
  "aktorKind",
  "aktorId",
  "sakId",
  "soknadId",
  "brevId",
  "vedtakId",
  "usecase",
  "digest",
  "versjon",
  "signal",
  "utsteder",
  "direktiv",
  "kjede",
]);

/** An error's name, code, broken rule and place. Never its message: drivers and parsers put what people wrote into it. */
function feilAv(feil: unknown) {
  if (!(feil instanceof Error)) return { navn: typeof feil };
  const kode = "code" in feil && typeof feil.code === "string" ? feil.code : undefined;
  const regel = "regel" in feil && typeof feil.regel === "string" ? feil.regel : undefined;
  const sted = stederAv(feil)
    .split("\n")
    .slice(0, 6)
    .map((l) => l.trim());
  return { navn: feil.name, ...(kode ? { kode } : {}), ...(regel ? { regel } : {}), sted };
}

const verdi = (v: unknown) =>
  typeof v === "string" ? v.slice(0, 200) : typeof v === "number" || typeof v === "boolean" ? v : undefined;

/** A line's fields, reduced to what is allowed. */
export function reduced(felt: Record<string, unknown>) {
  const par = Object.entries(felt).flatMap(([navn, v]) => {
    if (!tillatt.has(navn)) return [];
    const ren = navn === "feil" ? feilAv(v) : verdi(v);
    return ren === undefined ? [] : [[navn, ren] as const];
  });
  return Object.fromEntries(par);
}

/** A logger that writes JSON lines to `til` (standard output when absent), every line passed through the eleven-digit mask. */
export function createLogg(til?: DestinationStream): Logger {
  const ut: DestinationStream = til ?? process.stdout;
  return pino(
    { base: null, level: process.env.LOGG_NIVA ?? "info", formatters: { level: (level) => ({ level }), log: reduced } },
    { write: (linje: string) => ut.write(maskert(linje)) },
  );
}

export const logg = createLogg();
