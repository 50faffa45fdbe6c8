import type { Klasse } from "#domain/kernel/sesjonsgrenser.ts";

const innbygger =
  /^(?:\/[a-z]{2})?\/(?:min-side|soknad|vedtak|frivillig|startlan|bolighjelpen|boligskole)(?:\/[\w-]+)*$/;
const ansatt = /^\/saksbehandling(?:\/[\w-]+)*$/;
const sporring = /^(?:[\w-]+=[\w.-]*)(?:&[\w-]+=[\w.-]*)*$/;

/** Where a login lands when nothing better is known. */
export const hjem: Record<Klasse, string> = { innbygger: "/min-side", ansatt: "/saksbehandling" };

/**
 * The path to return to after login: one of our own personal paths in plain letters, else the class's home. An allow-list, since
 * a list of what is evil is never complete (T06): no host, no scheme, no percent sign, no backslash, at most 300 characters.
 */
export function trygtMal(til: unknown, klasse: Klasse): string {
  if (typeof til !== "string" || til.length > 300) return hjem[klasse];
  const [sti = "", sok, ...rest] = til.split("?");
  const kjent = (klasse === "innbygger" ? innbygger : ansatt).test(sti);
  const rent = rest.length === 0 && (sok === undefined || sporring.test(sok));
  return kjent && rent ? til : hjem[klasse];
}
