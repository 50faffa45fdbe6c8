import postgres from "postgres";

/** What a database says about itself; production refuses both (`security-reliability.md` T66). */
export type Databasemerke = { demo: boolean; innebygd: boolean };

const open = (url: string) => postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });

/** Nothing when the server answers, else why not: a short code or text without user name and password. */
export async function whyUnreachable(url: string): Promise<string | undefined> {
  const sql = open(url);
  try {
    await sql`select 1`;
    return undefined;
  } catch (fault) {
    const { code, message } = fault as { code?: string; message: string };
    return code ?? message;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Makes the database named in `url` when the server lacks it; `afresh` drops it first. Needs an administrator. */
export async function ensureDatabase(url: string, { afresh = false } = {}) {
  const own = new URL(url);
  const name = decodeURIComponent(own.pathname.slice(1));
  own.pathname = "/postgres";
  const sql = open(own.toString());
  try {
    const quoted = `"${name.replaceAll('"', '""')}"`;
    if (afresh) await sql.unsafe(`drop database if exists ${quoted} with (force)`);
    const [found] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!found) await sql.unsafe(`create database ${quoted}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Marks the database as holding demo people, for every later session to see. Needs its owner or an administrator. */
export async function markDemo(url: string) {
  const sql = open(url);
  try {
    const name = decodeURIComponent(new URL(url).pathname.slice(1)).replaceAll('"', '""');
    await sql.unsafe(`alter database "${name}" set boligdora.demo = 'ja'`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Reads the marks; any role may. `innebygd` is set by the launcher's own server. */
export async function readMarks(url: string): Promise<Databasemerke> {
  const sql = open(url);
  try {
    const [row] = await sql<{ demo: string | null; innebygd: string | null }[]>`
      select current_setting('boligdora.demo', true) as demo, current_setting('boligdora.innebygd', true) as innebygd`;
    return { demo: row?.demo === "ja", innebygd: row?.innebygd === "ja" };
  } finally {
    await sql.end({ timeout: 5 });
  }
}
