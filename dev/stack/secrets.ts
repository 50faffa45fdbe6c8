import { generateKeyPairSync, randomBytes } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { demomerke } from "#domain/kernel/miljoskjema.ts";
import { codeOf } from "../launch/launch-fault.ts";

/** What a demo needs to keep secret; made once on the machine, never committed, and known again by its mark (T66). */
export type Secrets = { [name in keyof typeof makers]: string };

const password = () => randomBytes(24).toString("base64url");
/** 32 bytes whose base64 begins with the mark. */
const key = () => Buffer.concat([Buffer.from(demomerke, "base64"), randomBytes(29)]).toString("base64");
const text = () => `${demomerke}-${randomBytes(36).toString("base64url")}`;

function jwk(name: string) {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return JSON.stringify({
    ...privateKey.export({ format: "jwk" }),
    kid: `${demomerke}-${name}`,
    use: "sig",
    alg: "RS256",
  });
}

const makers = {
  databaseAdmin: password,
  databaseApp: password,
  databaseJobb: password,
  databaseMigrate: password,
  nextauth: text,
  actions: key,
  kek: key,
  indeks: key,
  vern: key,
  idportenJwk: () => jwk("idporten"),
  entraJwk: () => jwk("entra"),
  issuerJwk: () => jwk("utsteder"),
  issuerCookies: password,
  issuerSubjects: password,
};

/** Reads the file, making it (0600) the first time and adding what a newer version of us wants. */
export function readSecrets(data: string): Secrets {
  const file = join(data, "hemmeligheter.json");
  const before = read(file);
  const made = Object.fromEntries(
    Object.entries(makers).map(([name, make]) => [name, before?.[name] ?? make()]),
  ) as Secrets;
  if (!before) writeFileSync(file, JSON.stringify(made, null, 2), { flag: "wx", mode: 0o600 });
  else if (Object.keys(makers).some((name) => !before[name])) {
    writeFileSync(`${file}.ny`, JSON.stringify(made, null, 2), { mode: 0o600 });
    renameSync(`${file}.ny`, file);
  }
  return made;
}

function read(file: string): Record<string, string> | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (fault) {
    if (codeOf(fault) === "ENOENT") return undefined;
    throw fault;
  }
}
