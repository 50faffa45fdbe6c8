import "server-only";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { type Innbygger, innlogging } from "#domain/kernel/actor.ts";
import { deleteEtterlatt } from "#usecases/etterlatt/delete-etterlatt.ts";
import { ETTERLATT_TIMER } from "#usecases/etterlatt/innhold.ts";
import { saveEtterlatt } from "#usecases/etterlatt/save-etterlatt.ts";
import { viewEtterlatt } from "#usecases/etterlatt/view-etterlatt.ts";
import { limit } from "#usecases/kernel/limit.ts";
import { sesjon } from "./actor.ts";
import { type Avsluttetgrunn, avsluttetSti } from "./avsluttet-grunn.ts";
import { bryt, forsegl } from "./forseglet.ts";
import { trygtMal } from "./trygt-mal.ts";

/** Hidden fields: whom the form was drawn for, sealed, and that it was filled in with words left behind. */
export const EIERFELT = "_eier";
export const ETTERLATTFELT = "_etterlatt";
const FORMAL = "eier";

/** Which form, and the page it stands on. */
export type Skjemasted = { sted: string; til: string };

/** For the form's hidden field: says whom it was drawn for, also when no session is left to say it. */
export const eierMerke = (actor: Innbygger) => forsegl(FORMAL, { person: actor.personId }, ETTERLATT_TIMER * 3_600);

const tekster = (skjema: FormData) =>
  [...skjema].flatMap(([navn, verdi]): [string, string][] =>
    typeof verdi === "string" && !navn.startsWith("$") && navn !== EIERFELT ? [[navn, verdi]] : [],
  );

async function leggTilSide(eier: unknown, sted: string, skjema: FormData): Promise<boolean> {
  if (typeof eier !== "string" || (await limit(innlogging, "etterlatt", eier))) return false;
  return (await saveEtterlatt(innlogging, { personId: eier, sted, par: tekster(skjema) })).ok;
}

/**
 * The resident who posted the form. Without her live session what she wrote is laid aside for her alone, and the browser goes to
 * the page that says so: also when somebody else has logged in meanwhile.
 */
export async function requireEier(skjema: FormData, { sted, til }: Skjemasted): Promise<Innbygger> {
  const svar = await sesjon();
  const eier = (await bryt(FORMAL, skjema.get(EIERFELT)))?.person;
  const actor = svar.tilstand === "aktiv" && svar.actor.kind === "innbygger" ? svar.actor : undefined;
  if (actor && (eier === undefined || eier === actor.personId)) return actor;
  const grunn: Avsluttetgrunn =
    svar.tilstand === "avsluttet"
      ? svar.grunn
      : actor
        ? "nyInnlogging"
        : svar.tilstand === "aktiv"
          ? "annenRolle"
          : "utlopt";
  const skrevet = await leggTilSide(eier, sted, skjema);
  return redirect(`${avsluttetSti(grunn, trygtMal(til, "innbygger"))}${skrevet ? "&skrevet=ja" : ""}` as Route);
}

/** What she had written here when her session ended, as the form would post it; undefined when nothing waits. */
export async function etterlatte(actor: Innbygger, sted: string): Promise<FormData | undefined> {
  const svar = await viewEtterlatt(actor, { sted });
  if (!svar.ok || !svar.value) return undefined;
  const skjema = new FormData();
  for (const [navn, verdi] of svar.value) skjema.append(navn, verdi);
  return skjema;
}

/** After what was posted is stored: the words laid aside are not needed any more. */
export async function glemEtterlatte(actor: Innbygger, sted: string, skjema: FormData): Promise<void> {
  if (skjema.has(ETTERLATTFELT)) await deleteEtterlatt(actor, { sted });
}
