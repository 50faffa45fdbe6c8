import { createHash } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import { decode } from "next-auth/jwt";
import { openSesjoner } from "../../db/testing/sesjoner.ts";

export const OKTKAKE = "__Host-okt";
const { BASE_URL = "", DATABASE_URL = "", NEXTAUTH_SECRET = "" } = process.env;

export const oktkake = async (context: BrowserContext) =>
  (await context.cookies(BASE_URL)).find((k) => k.name === OKTKAKE);

/** The hash under which this browser's session is stored. */
export async function okthash(context: BrowserContext): Promise<Uint8Array> {
  const innhold = await decode({ token: (await oktkake(context))?.value ?? "", secret: NEXTAUTH_SECRET });
  if (typeof innhold?.sid !== "string") throw new Error("nettleseren har ingen innlogging");
  return new Uint8Array(createHash("sha256").update(innhold.sid).digest());
}

export const sesjoner = () => openSesjoner(DATABASE_URL);
