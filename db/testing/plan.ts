import { fillPlaceholders } from "drizzle-orm";

/** What running a statement cost: buffers touched, rows given, the indexes it walked. Never a time. */
export type Plan = { buffere: number; rader: number; indekser: readonly string[]; sekvensielle: readonly string[] };

type Node = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Shared Hit Blocks": number;
  "Shared Read Blocks": number;
  "Actual Rows": number;
  Plans?: Node[];
};
const alle = (n: Node): Node[] => [n, ...(n.Plans ?? []).flatMap(alle)];

type Sporring = { sql: string; params: readonly unknown[] };
const literal = (v: unknown) => (v === null ? "null" : `'${String(v).replaceAll("'", "''")}'`);

/** Runs one statement without parameters: a transaction's or an administrator's handle. */
export type Kjor = (sql: string) => Promise<readonly Record<string, unknown>[]>;

/**
 * Explains a statement as whoever `kjor` is, in a transaction of its own, prepared, so that both the plan made for these values (`custom`) and the one that
 * serves all values (`generic`, what a named statement ends up with) can be held.
 */
export async function explainSporring(
  kjor: Kjor,
  { sql, params }: Sporring,
  verdier: Record<string, unknown>,
  slag: "custom" | "generic",
): Promise<Plan> {
  await kjor(`set local plan_cache_mode = force_${slag}_plan`);
  await kjor(`prepare planprove as ${sql}`);
  const gitt = fillPlaceholders([...params], verdier)
    .map(literal)
    .join(", ");
  const [rad] = await kjor(`explain (analyze, buffers, format json) execute planprove${gitt ? `(${gitt})` : ""}`);
  await kjor("deallocate planprove");
  const svar = rad?.["QUERY PLAN"];
  const [tolket] = (typeof svar === "string" ? JSON.parse(svar) : svar) as [{ Plan: Node }];
  const rot = tolket.Plan;
  const noder = alle(rot);
  return {
    buffere: rot["Shared Hit Blocks"] + rot["Shared Read Blocks"],
    rader: rot["Actual Rows"],
    indekser: [...new Set(noder.flatMap((n) => n["Index Name"] ?? []))],
    sekvensielle: noder.flatMap((n) => (n["Node Type"] === "Seq Scan" ? (n["Relation Name"] ?? []) : [])),
  };
}
