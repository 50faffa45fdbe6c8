import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type postgres from "postgres";

/** Where a needle was found, and how much was looked at. */
export type Funn = { sted: string; merke: string }[];

/**
 * How a text may lie without being encrypted: as it is, as the digits of its bytes, and in base64 wherever it begins (of a text long
 * enough not to turn up by chance).
 */
function former(merke: string): string[] {
  const skjult = [0, 1, 2].map((forskyvning) =>
    Buffer.concat([Buffer.alloc(forskyvning), Buffer.from(merke)])
      .toString("base64")
      .slice(Math.ceil((forskyvning * 8) / 6) + 1, -4),
  );
  const alle = [merke, Buffer.from(merke).toString("hex"), ...skjult.filter((form) => form.length >= 8)];
  return alle.map((form) => form.toLowerCase());
}

const finn = (sted: string, innhold: string, merker: readonly string[]): Funn => {
  const lest = innhold.toLowerCase();
  return merker.filter((merke) => former(merke).some((form) => lest.includes(form))).map((merke) => ({ sted, merke }));
};

/** Every table as text, every column of every row (bytes as hex); what a stolen backup says. */
export async function dumpTabeller(admin: postgres.Sql) {
  const kolonner = await admin<{ tabell: string; antall: number }[]>`
    select format('%I.%I', t.table_schema, t.table_name) as tabell, count(*)::int as antall
    from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and t.table_schema not in ('pg_catalog', 'information_schema') group by 1 order by 1`;
  const dump = new Map<string, string>();
  for (const { tabell } of kolonner) {
    const rader = await admin.unsafe<{ rad: string }[]>(`select t::text as rad from ${tabell} t`);
    dump.set(tabell, rader.map(({ rad }) => rad).join("\n"));
  }
  return { dump, kolonner: kolonner.reduce((sum, k) => sum + k.antall, 0) };
}

export const finnITabeller = (dump: ReadonlyMap<string, string>, merker: readonly string[]): Funn =>
  [...dump].flatMap(([tabell, innhold]) => finn(tabell, innhold, merker));

/** Every object of a file store that is a folder. */
export async function finnIFiler(mappe: string, merker: readonly string[]) {
  const stier = (await readdir(mappe, { recursive: true, withFileTypes: true })).filter((f) => f.isFile());
  const funn: Funn = [];
  for (const fil of stier) {
    const bytes = await readFile(join(fil.parentPath, fil.name));
    funn.push(...finn(fil.name, bytes.toString("latin1"), merker));
  }
  return { filer: stier.length, funn };
}
