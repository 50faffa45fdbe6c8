import type { IncomingMessage } from "node:http";

/** A posted form of at most 10 kB. */
export async function readForm(req: IncomingMessage) {
  let text = "";
  for await (const part of req.setEncoding("utf8")) {
    text += part;
    if (text.length > 10_000) throw new Error("for stort skjema");
  }
  return new URLSearchParams(text);
}
