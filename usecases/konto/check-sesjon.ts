import "server-only";
import { z } from "zod";
import { renewSesjon, type Sesjonsrad } from "#db/queries/sesjon.ts";
import { type Ansatt, erInnlogging, type Innbygger } from "#domain/kernel/actor.ts";
import { ok } from "#domain/kernel/outcome.ts";
import type { Klasse, Sluttgrunn } from "#domain/kernel/sesjonsgrenser.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { hashSesjonsnokkel, sesjonsnokkel } from "./sesjonsnokkel.ts";

/** Who is asking: nobody we know, somebody whose session is over, or a live session until `slutter`. `giver` is whom she acts for. */
export type Sesjonssvar =
  | { tilstand: "ingen" }
  | { tilstand: "avsluttet"; klasse: Klasse; grunn: Sluttgrunn }
  | { tilstand: "aktiv"; klasse: Klasse; navn: string; giver?: string; slutter: Date; actor: Innbygger | Ansatt };

/** Checks and renews the session of a request. Roles are read from the database each time, so a withdrawn one bites at once. */
export const checkSesjon = defineUsecase({
  name: "konto.checkSesjon",
  input: z.strictObject({ nokkel: sesjonsnokkel }),
  load: async (tx, { nokkel }) => ({ rad: await renewSesjon(tx, hashSesjonsnokkel(nokkel)) }),
  allow: erInnlogging,
  run: async (_kontekst, { rad }) => ok(svarAv(rad)),
});

function svarAv(rad: Sesjonsrad | undefined): Sesjonssvar {
  if (!rad) return { tilstand: "ingen" };
  if (!rad.aktiv) return { tilstand: "avsluttet", klasse: rad.klasse, grunn: rad.grunn ?? "utlopt" };
  const felles = { klasse: rad.klasse, navn: rad.navn, slutter: new Date(rad.slutter), actor: actorAv(rad) };
  return { tilstand: "aktiv", ...felles, ...(rad.giverId ? { giver: rad.giverNavn ?? "" } : {}) };
}

const actorAv = (rad: Sesjonsrad): Innbygger | Ansatt =>
  rad.klasse === "innbygger"
    ? rad.giverId
      ? {
          kind: "innbygger",
          personId: rad.giverId,
          acr: rad.acr,
          fullmektig: { personId: rad.eierId, tjenester: rad.tjenester ?? [] },
        }
      : { kind: "innbygger", personId: rad.eierId, acr: rad.acr }
    : {
        kind: "ansatt",
        ansattId: rad.eierId,
        roller: rad.roller ?? [],
        enheter: rad.enheter ?? [],
        klarering: rad.klarering ?? "ingen",
        fersk: rad.fersk,
      };
