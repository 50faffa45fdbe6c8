import type postgres from "postgres";

/** Passwords of the login roles. Roles are cluster-wide and made by the administrator, never in a migration. */
export type Passord = { app: string; jobb: string; migrate: string };

const quoted = (s: string) => `'${s.replaceAll("'", "''")}'`;

/**
 * Makes or updates the database roles (`security-reliability.md` C5): `bd_owner` owns all and cannot log in; `bd_migrate` may become
 * it; `bd_app` and `bd_job` act through policies. Safe to run again, and by several starts at once under the caller's lock.
 */
export async function ensureRoles(admin: postgres.Sql, passord: Passord, forsok = 5): Promise<void> {
  try {
    await ensureOnce(admin, passord);
  } catch (error) {
    // Roles belong to the whole cluster, the caller's lock to one database: two databases coming up at once collide here.
    if (forsok <= 1 || !/concurrently updated|already exists/.test(String(error))) throw error;
    await new Promise((done) => setTimeout(done, 50 + Math.random() * 200));
    await ensureRoles(admin, passord, forsok - 1);
  }
}

async function ensureOnce(admin: postgres.Sql, passord: Passord) {
  const known = new Set(
    (await admin`select rolname from pg_roles where rolname like 'bd\\_%'`).map((r) => r.rolname as string),
  );
  const ensure = async (navn: string, how: string) => {
    await admin.unsafe(`${known.has(navn) ? "alter" : "create"} role ${navn} ${how}`);
  };
  await ensure("bd_owner", "nologin");
  await ensure("bd_migrate", `login password ${quoted(passord.migrate)}`);
  await ensure("bd_app", `login password ${quoted(passord.app)}`);
  await ensure("bd_job", `login password ${quoted(passord.jobb)}`);
  await admin.unsafe("grant bd_owner to bd_migrate");
  await admin.unsafe("grant bd_owner to current_user");
  const [{ navn }] = (await admin`select current_database() as navn`) as unknown as [{ navn: string }];
  await admin.unsafe(`grant create, connect on database "${navn.replaceAll('"', '""')}" to bd_owner`);
  await admin.unsafe("grant usage, create on schema public to bd_owner");
}
