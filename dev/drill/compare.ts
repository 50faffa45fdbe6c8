import type { Line } from "./journal.ts";

/** What the database holds of one application: the answer as stored, the receipt's number, and how many cases there are. */
export type Stored = { verdi: string | null; saksnr: string | null; saker: number };

type Told = { tried: Set<string>; acknowledged?: string; saksnr?: string; sending: boolean };

/** The journal by application: everything that was tried, and the last thing that was acknowledged. */
export function toldBy(lines: readonly Line[]): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const line of lines) {
    const t = told.get(line.soknadId) ?? { tried: new Set(), sending: false };
    told.set(line.soknadId, t);
    if (line.hva === "lagrer") t.tried.add(line.verdi);
    if (line.hva === "lagret") t.acknowledged = line.verdi;
    if (line.hva === "sender") t.sending = true;
    if (line.hva === "sendt") t.saksnr = line.saksnr;
  }
  return told;
}

/**
 * Breaks of I1 and I2 for one application: acknowledged is stored, nothing twice, nothing nobody wrote. A value later than the
 * last acknowledged one may be there when it was tried: its answer was lost, not the value.
 */
export function breaksOf(soknadId: string, t: Told, stored: Stored | undefined): string[] {
  if (!stored) return [`${soknadId} finnes ikke`];
  const breaks: string[] = [];
  const verdi = stored.verdi ?? "";
  if (t.acknowledged && Number(verdi) < Number(t.acknowledged))
    breaks.push(`${soknadId}: bekreftet ${t.acknowledged}, lagret ${verdi}`);
  if (t.acknowledged && !t.tried.has(verdi)) breaks.push(`${soknadId}: lagret ${verdi}, som ingen skrev`);
  if (t.saksnr && t.saksnr !== stored.saksnr)
    breaks.push(`${soknadId}: kvittert ${t.saksnr}, lagret ${stored.saksnr ?? "ingenting"}`);
  if (stored.saker > 1) breaks.push(`${soknadId} har ${stored.saker} saker`);
  if (stored.saker > 0 && !t.sending) breaks.push(`${soknadId} ble sendt av ingen`);
  return breaks;
}
