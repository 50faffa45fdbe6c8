import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { useDatabase } from "./testing/database.ts";
import { createPerson } from "./testing/person-builder.ts";
import { createUtkast } from "./testing/soknad-builder.ts";

const db = useDatabase();

/** Runs the careless process; gives what it printed and how it ended. */
function runBarn(personId: string, soknadId: string, slag: string) {
  const barn = spawn(
    process.execPath,
    ["--conditions=react-server", `${import.meta.dirname}/testing/avbrudd-barn.ts`, personId, soknadId, slag],
    { env: { ...process.env, DB_TRANSAKSJONSHVILE_MS: "300", DB_POOL: "2", DB_SVARFRIST_MS: "3000" } },
  );
  let ut = "";
  barn.stdout.on("data", (d) => {
    ut += d;
  });
  return new Promise<{ ut: string; kode: number | null }>((done) =>
    barn.on("exit", (kode) => done({ ut: ut.trim(), kode })),
  );
}

// T41: postgres.js was measured to run a callback's next statement alone on a new connection after the server cut the first.
test.each(["opptatt", "stille"])(
  "når databasen kutter en transaksjon (%s), står ingenting igjen av den, heller ikke det som kom etter",
  async (slag) => {
    const p = await createPerson(db.admin);
    const { soknadId } = await createUtkast(db.admin, p.personId);
    const { ut, kode } = await runBarn(p.personId, soknadId, slag);
    // A quiet pool makes the driver throw outside any promise: the process then ends, and the supervisor starts it anew.
    expect(ut === "rejected" || (ut === "" && kode !== 0), `${ut} ${kode}`).toBe(true);
    expect((await db.admin`select epost from person where id = ${p.personId}`)[0]?.epost).toBe("prove@example.no");
    expect((await db.admin`select 1 from hendelse where strom_id = ${soknadId}`).length).toBe(0);
  },
);
