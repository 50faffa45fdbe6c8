/** A machine route's answer: JSON that nobody may keep. */
export const jsonSvar = (status: number, body: unknown, hoder: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { "cache-control": "private, no-store", ...hoder } });
