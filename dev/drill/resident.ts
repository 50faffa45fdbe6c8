import { encode } from "next-auth/jwt";
import type { Admin } from "#db/testing/open-admin.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { createSesjon } from "#db/testing/sesjon-builder.ts";
import { createUtkast } from "#db/testing/soknad-builder.ts";
import { type Answer, call } from "./http.ts";

/** The cookie of a session, as the app makes it at login. */
export const cookieOf = async (key: string, secret: string) =>
  `__Host-okt=${await encode({ token: { sid: key }, secret, maxAge: 7200 })}`;

/** The question the drill changes: whole kroner, not encrypted, part of what is sent. */
export const question = "laneonske";

/** A resident at the high level with a complete draft, as a browser would hold her: cookie, draft and key. */
export type Resident = { soknadId: string; nokkel: string; cookie: string };

export async function makeResident(admin: Admin, secret: string): Promise<Resident> {
  const { personId } = await createPerson(admin, { navn: "Øvelse Hansen" });
  const [draft, key] = await Promise.all([createUtkast(admin, personId), createSesjon(admin, { personId })]);
  return { ...draft, cookie: await cookieOf(key, secret) };
}

/** What the browser does on her behalf, at any instance; `origin` is the house's own address. */
export function browserOf(r: Resident, origin: string) {
  const headers = { cookie: r.cookie, origin, "content-type": "application/json" };
  return {
    send: (at: string, revisjon: number, patience?: number): Promise<Answer | undefined> =>
      call(`${at}/api/innsending/${r.nokkel}`, {
        method: "POST",
        headers,
        body: JSON.stringify({ soknadId: r.soknadId, revisjon, bekreftet: true }),
        ...(patience ? { patience } : {}),
      }),
    ask: (at: string) => call(`${at}/api/innsending/${r.nokkel}`, { headers }),
    save: (at: string, verdi: string, basertPa: number) =>
      call(`${at}/api/utkast/${r.soknadId}`, {
        method: "PATCH",
        headers,
        body: JSON.stringify({ somSkrevet: true, felt: { [question]: { verdi, basertPa } } }),
      }),
  };
}

/** The receipt's number in an answer of either route; undefined when it holds none. */
export function saksnrIn(answer: Answer | undefined): string | undefined {
  if (answer?.status !== 200) return undefined;
  const body = JSON.parse(answer.body) as { saksnr?: string; kvittering?: { saksnr?: string } };
  return body.saksnr ?? body.kvittering?.saksnr;
}
