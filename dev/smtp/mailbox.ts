import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";

/** One mail as it was received. `mottatt` is an ISO time. */
export type Melding = {
  id: string;
  mottatt: string;
  fra: string;
  til: string[];
  emne: string;
  tekst: string;
  html: boolean;
};

const kept = 500;

/** Mails on disk, newest first; the oldest go when there are more than 500. */
export function openMailbox(folder: string) {
  mkdirSync(folder, { recursive: true });
  const box = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file): Melding => JSON.parse(readFileSync(join(folder, file), "utf8")));
  let last = 0;

  return {
    list: (til?: string) => [...box].reverse().filter((m) => !til || m.til.includes(til.toLowerCase())),
    find: (id: string) => box.find((m) => m.id === id),
    add: async (raw: Buffer, envelope: { fra: string; til: string[] }) => {
      const parsed = await simpleParser(raw);
      last = Math.max(Date.now(), last + 1);
      const melding: Melding = {
        id: String(last),
        mottatt: new Date(last).toISOString(),
        fra: parsed.from?.text ?? envelope.fra,
        til: envelope.til.map((t) => t.toLowerCase()),
        emne: parsed.subject ?? "",
        tekst: parsed.text ?? "",
        html: parsed.html !== false,
      };
      box.push(melding);
      writeFileSync(join(folder, `${melding.id}.json`), JSON.stringify(melding));
      for (const old of box.splice(0, Math.max(0, box.length - kept)))
        rmSync(join(folder, `${old.id}.json`), { force: true });
      return melding;
    },
    empty: () => {
      for (const melding of box.splice(0)) rmSync(join(folder, `${melding.id}.json`), { force: true });
    },
  };
}

export type Mailbox = ReturnType<typeof openMailbox>;
