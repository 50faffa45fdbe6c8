import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerAddress } from "smtp-server";

export type Post = { til: string[]; mail: ParsedMail };
/** What the server does with a mail: takes it, answers with a code, or drops the line before or after taking it. */
export type Oppforsel = "ta" | "drop" | "taOgDrop" | number;

/** A real SMTP server on a free port that keeps what it was given. `oppforsel` may be changed while it runs. */
export async function startPostkasse() {
  const tilstand = { oppforsel: "ta" as Oppforsel, post: [] as Post[], forsok: 0 };
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    async onData(strom, okt, svar) {
      tilstand.forsok++;
      const { oppforsel } = tilstand;
      const mail = await simpleParser(strom);
      const til = okt.envelope.rcptTo.map((m: SMTPServerAddress) => m.address);
      if (oppforsel === "ta" || oppforsel === "taOgDrop") tilstand.post.push({ til, mail });
      if (typeof oppforsel === "number") {
        return svar(Object.assign(new Error("avvist"), { responseCode: oppforsel }));
      }
      if (oppforsel === "ta") return svar();
      for (const kobling of server.connections as Set<{ _socket: { destroy: () => void } }>) kobling._socket.destroy();
    },
  });
  server.on("error", () => {});
  await new Promise<void>((klar) => server.listen(0, "127.0.0.1", klar));
  const adresse = server.server.address();
  if (typeof adresse !== "object" || adresse === null) throw new Error("ingen port");
  return {
    url: `smtp://127.0.0.1:${adresse.port}`,
    tilstand,
    stop: () => new Promise<void>((ferdig) => server.close(() => ferdig())),
  };
}
