import type { TilbudLinjeRad } from "#db/queries/tilbud-liste.ts";
import { type Dag, dagerMellom, osloDag } from "#domain/kernel/dag.ts";
import { type Stegstatus, stegstatus } from "#domain/tilbud/steg.ts";
import type { TilbudTilstand } from "#domain/tilbud/tilstand.ts";

/** An offer in a list for staff. Days are ISO days in Oslo; `dagerIgjen` is negative when the step's last day is past. */
export type TilbudLinje = {
  tilbudId: string;
  listenavn: string;
  kode: string;
  tilstand: TilbudTilstand;
  frist?: Dag;
  steg?: Stegstatus & { dagerIgjen: number };
};

/** The moment the present state began. */
const siden = (r: TilbudLinjeRad): Date => {
  if (r.tilstand === "utlopt" && r.frist) return new Date(`${r.frist}T12:00:00Z`);
  return r.vurdert ?? r.svart ?? r.sendt ?? r.opprettet;
};

/** A row as a line: where it stands, whose turn it is, until when, and whether it stands still. */
export function tilbudLinje(r: TilbudLinjeRad, idag: Dag): TilbudLinje {
  const status = stegstatus(
    { tilstand: r.tilstand, siden: osloDag(siden(r)), frist: r.frist ?? undefined, fulgtOpp: r.fulgtOpp },
    idag,
  );
  return {
    tilbudId: r.tilbudId,
    listenavn: r.listenavn,
    kode: r.kode,
    tilstand: r.tilstand,
    ...(r.frist ? { frist: r.frist } : {}),
    ...(status ? { steg: { ...status, dagerIgjen: dagerMellom(idag, status.senest) } } : {}),
  };
}
