import { createHmac } from "node:crypto";
import type { Kopinokkel } from "#components/soknad/kopi.ts";
import type { Innbygger } from "#domain/kernel/actor.ts";

const av = (formal: string, personId: string) => {
  const hemmelighet = process.env.NEXTAUTH_SECRET;
  if (!hemmelighet) throw new Error("NEXTAUTH_SECRET mangler");
  return createHmac("sha256", `bd_${formal}:${hemmelighet}`).update(personId).digest("base64url");
};

/** Whose the copies in this browser are, without saying who: the same at every login of the same person. */
export const kopieier = (actor: Innbygger) => av("kopieier", actor.personId).slice(0, 22);

/** The server's half of the key to the crash copy: only a page drawn for her carries it. */
export const kopinokkel = (actor: Innbygger): Kopinokkel => ({
  eier: kopieier(actor),
  halvdel: av("kopi", actor.personId),
});
