import { request } from "node:http";

/** An answer with its body read, or nothing: refused, reset or silent. What the server did is then unknown. */
export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

export type Call = {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  patience?: number;
  /** The path as it shall stand on the wire, when it must not be made tidy («//», «%2e»). */
  path?: string;
};

/** One request on a connection of its own, so that no answer hangs on a connection that a killed server left behind. */
export function call(url: string, { method = "GET", headers = {}, body, patience = 30_000, path }: Call = {}) {
  return new Promise<Answer | undefined>((resolve) => {
    const length: Record<string, number> = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const options = { method, headers: { ...headers, ...length }, agent: false, timeout: patience };
    const req = request(url, path === undefined ? options : { ...options, path }, (res) => {
      const parts: Buffer[] = [];
      res.on("data", (part: Buffer) => parts.push(part));
      res.once("aborted", () => resolve(undefined));
      res.once("error", () => resolve(undefined));
      res.once("end", () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts).toString("utf8") }),
      );
    });
    req.once("timeout", () => req.destroy());
    req.once("error", () => resolve(undefined));
    req.end(body);
  });
}
