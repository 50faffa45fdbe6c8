import { sql } from "drizzle-orm";
import { withActor } from "../with-actor.ts";

/**
 * A process of its own that lets the server cut a transaction in the middle, with a busy or a quiet pool, and goes on as a careless
 * callback would. The parent counts what is left. Prints one line: how the call ended.
 */
const [personId = "", soknadId = "", slag = "opptatt"] = process.argv.slice(2);
const actor = { kind: "innbygger" as const, personId, acr: "" };
const append = (type: string) => sql`select bd_append_hendelse(${soknadId}, null, ${personId}, 'ingen', ${type}, '{}')`;

const cut = withActor(actor, "avbrudd", async (tx) => {
  await tx.execute(append("soknad.for"));
  await tx.execute(sql`update person set epost = 'for@kuttet.no' where id = ${personId}`);
  await new Promise((done) => setTimeout(done, 900));
  await tx.execute(append("soknad.etter"));
  await tx.execute(sql`update person set epost = 'etter@kuttet.no' where id = ${personId}`);
});
const others =
  slag === "opptatt"
    ? Array.from({ length: 4 }, () => withActor(actor, "venter", (tx) => tx.execute(sql`select pg_sleep(0.7)`)))
    : [];
const [first] = await Promise.allSettled([cut, ...others]);
process.stdout.write(`${first?.status}\n`);
process.exit(0);
