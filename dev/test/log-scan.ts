import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readJobbtekst } from "#db/testing/jobbtekst.ts";
import type { Surroundings } from "../stack/environment.ts";
import type { Counts } from "./counts.ts";
import { demonumre, formsOf, helsemerke, nummerformer, vernedeAdresser } from "./demofakta.ts";

/** One place where personal data could end up, as one text. */
export type Source = { name: string; text: string };

const forbidden: readonly { what: string; forms: readonly string[] }[] = [
  ...demonumre.map((n) => ({ what: `nummeret ${n.slice(0, 6)}…`, forms: nummerformer(n) })),
  ...vernedeAdresser.map((a) => ({ what: `adressen «${a}»`, forms: formsOf(a) })),
  { what: "helsemerket", forms: formsOf(helsemerke) },
];

/** Lines in words for what must not be there. Quoted-printable mail is read with its soft breaks taken out. */
export function findHits({ name, text }: Source): string[] {
  const whole = text.replace(/=\r?\n/g, "");
  const broken = text.replace(/\r?\n/g, "");
  return forbidden
    .filter(({ forms }) => forms.some((form) => whole.includes(form) || broken.includes(form)))
    .map(({ what }) => `${name}: ${what}`);
}

/** T51, after everything else has run: logs of the app, the worker and the database, the job table and the mail. */
export async function scanLogs(s: Surroundings, say: (line: string) => void): Promise<Counts> {
  const jobs = await readJobbtekst(s.admin);
  return judge([...filesOf(s.data), { name: `jobbtabellen (${jobs.antall} jobber)`, text: jobs.tekst }], say);
}

/** One point a source. A source that holds nothing is a failure: what was never written cannot be searched. */
export function judge(sources: readonly Source[], say: (line: string) => void): Counts {
  const judged = sources.map((source) => {
    const hits = findHits(source);
    const faults = source.text.trim() === "" ? [`${source.name}: ingenting å lese`] : hits;
    const mark = faults.length === 0 ? "  ok  " : " FEIL ";
    say(`${mark} ${source.name}: ${source.text.length} tegn lest, ${hits.length} treff`);
    return faults;
  });
  const failed = judged.filter((faults) => faults.length > 0).length;
  const why = judged.flat().slice(0, 20).join("\n        ");
  return { passed: judged.length - failed, failed, ...(why ? { why } : {}) };
}

/** What the parts have written in their folder; what runs elsewhere is logged there. */
export function filesOf(data: string): Source[] {
  const log = (name: string) => readIfThere(join(data, "logg", `${name}.log`));
  return [
    { name: "appens logg", text: log("app") },
    { name: "arbeiderens logg", text: log("arbeider") },
    ...(process.env.DATABASE_URL ? [] : [{ name: "databasens logg", text: log("postgres") }]),
    ...(process.env.SMTP_URL ? [] : [{ name: "posten", text: everyFile(join(data, "post")) }]),
  ];
}

const readIfThere = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : "");

const everyFile = (folder: string): string =>
  existsSync(folder)
    ? readdirSync(folder)
        .map((name) => join(folder, name))
        .map((path) => (statSync(path).isDirectory() ? everyFile(path) : readFileSync(path, "utf8")))
        .join("\n")
    : "";
