import { alle } from "#db/seed/folk/alle.ts";

/** What a browser test writes where health is asked for; it is never to leave the case (T51). */
export const helsemerke = "HELSEMERKE kronisk sykdom Q7";

/** The demo people with a protected address: name, address and what they wrote are for very few. */
export const vernede = alle.filter((f) => f.gradering !== undefined);
export const vernedeAdresser = vernede.map((f) => f.adresse);
/** Who has begun on an application and not sent it. */
export const medUtkast = alle.filter((f) => f.utkast !== undefined).map((f) => f.nummer);
export const demonumre = alle.map((f) => f.nummer);

/** The part of a text's base64 that is the same whatever stood before it; `shift` is how many bytes did, modulo three. */
function base64Core(text: string, shift: number) {
  const coded = Buffer.from("x".repeat(shift) + text).toString("base64");
  return coded.replace(/=+$/, "").slice(shift === 0 ? 0 : shift + 1, -2);
}

/** A text as it could slip out: plain, URL-encoded, base64. */
export const formsOf = (text: string): string[] => [
  text,
  ...(encodeURIComponent(text) === text ? [] : [encodeURIComponent(text)]),
  ...[0, 1, 2].map((shift) => base64Core(text, shift)),
];

/** A national number as it could slip out: with a space after six digits, too. */
export const nummerformer = (nummer: string): string[] => {
  const delt = [nummer.slice(0, 6), nummer.slice(6)];
  return [...formsOf(nummer), ...formsOf(delt.join(" ")), delt.join("\u00a0"), delt.join("+")];
};
