import { z } from "zod";

const tekst = z.string().min(1).max(500);

/** What an issuer has vouched for, after next-auth has checked signature, issuer, audience, nonce and time. */
const felles = {
  issuer: tekst,
  sub: tekst,
  /** The provider's own session, for logout started elsewhere; absent unless the client is registered for it. */
  opSid: tekst.optional(),
  amr: z.array(tekst).default([]),
  /** When the person proved who she is, seconds since 1970; older than now when single sign-on was used. */
  autentisert: z.number().int().positive(),
  idToken: z.string().min(1).max(20_000),
  /** The secret of the session this browser had, ended when the new one stands. */
  forrigeNokkel: z.string().optional(),
};

export const innbyggerpastand = z.strictObject({
  ...felles,
  acr: z.string(),
  pid: z.string().optional(),
  navn: z.string().max(200).optional(),
});

/** `tid` is the tenant and `oid` the account there; together they are the person, whatever she is called. */
export const ansattpastand = z.strictObject({ ...felles, acr: z.string(), tid: z.string(), oid: z.string() });
