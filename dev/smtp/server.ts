import type { Socket } from "node:net";
import { SMTPServer } from "smtp-server";
import type { Mailbox } from "./mailbox.ts";

/** How the server misbehaves: refuses for now (451), for good (550), or hangs up in the middle. */
export const svikt = ["ingen", "4xx", "5xx", "slipp"] as const;
export type Svikt = (typeof svikt)[number];

/** The switch tests turn. `igjen` counts down the mails that fail; absent means until switched back. */
export type Bryter = { modus: Svikt; igjen?: number };

/** A mail server that takes everything and sends nothing on. */
export function createMailServer(mailbox: Mailbox, bryter: Bryter) {
  const sockets = new Map<number, Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    size: 10 * 1024 * 1024,
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", async () => {
        const fault = nextFault(bryter);
        if (fault === "slipp") return void sockets.get(session.remotePort)?.destroy();
        if (fault !== "ingen") return done(refusal(fault));
        try {
          const { mailFrom, rcptTo } = session.envelope;
          await mailbox.add(Buffer.concat(parts), {
            fra: mailFrom ? mailFrom.address : "",
            til: rcptTo.map((r) => r.address),
          });
          done();
        } catch {
          done(refusal("5xx"));
        }
      });
    },
  });
  server.server.on("connection", (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.once("close", () => sockets.delete(port));
  });
  return server;
}

function nextFault(bryter: Bryter): Svikt {
  const { modus } = bryter;
  if (modus !== "ingen" && bryter.igjen !== undefined && --bryter.igjen <= 0) {
    bryter.modus = "ingen";
    bryter.igjen = undefined;
  }
  return modus;
}

const refusal = (modus: "4xx" | "5xx") =>
  Object.assign(new Error(modus === "4xx" ? "prøv igjen senere" : "tas ikke imot"), {
    responseCode: modus === "4xx" ? 451 : 550,
  });
