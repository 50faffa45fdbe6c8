import type postgres from "postgres";
import type { Rolle } from "#domain/kernel/actor.ts";
import type { Ko } from "./koer.ts";

/** What people's acts may order; everything else is ordered by the worker. */
const fraNettet: readonly Ko[] = ["brev", "tilbud"];

/**
 * The web role orders letters and hands back what stopped, nothing more: it may not touch a job that waits or runs, make one in another
 * queue, or change the queues. Policies on the job table and the tables under it, since pg-boss writes to both; the owner and `bd_job`
 * are not held. Run as administrator after pg-boss has made its schema; safe to run again.
 */
export async function guardQueues(admin: postgres.Sql) {
  await admin.unsafe(`
    grant usage on schema pgboss to bd_app, bd_job;
    grant select, insert, update, delete on all tables in schema pgboss to bd_job;
    revoke all on all tables in schema pgboss from bd_app;
    grant select on all tables in schema pgboss to bd_app;
    grant usage, select on all sequences in schema pgboss to bd_job;
    revoke all on all sequences in schema pgboss from bd_app;
    grant execute on all functions in schema pgboss to bd_app, bd_job;`);
  const tabeller = await admin<{ navn: string }[]>`
    select c.oid::regclass::text as navn from pg_class c where c.oid = 'pgboss.job'::regclass
      or c.oid in (select inhrelid from pg_inherits where inhparent = 'pgboss.job'::regclass)`;
  const ansatt = "(select public.bd_kind()) = 'ansatt'";
  const stoppet = `name like '%\\_stoppet' and ${ansatt}`;
  const rolle = (...roller: Rolle[]) => `${ansatt} and (select public.bd_roller()) && array['${roller.join("', '")}']`;
  const koer = fraNettet.map((ko) => `'${ko}'`).join(", ");
  const policies = {
    jobb_arbeider: "for all to bd_job using (true) with check (true)",
    jobb_les: "for select to bd_app using (true)",
    jobb_bestill: `for insert to bd_app with check (state = 'created' and (
      (name in (${koer}) and (select public.bd_kind()) in ('innbygger', 'ansatt'))
      or (name = 'tilbakemelding' and (select public.bd_kind()) in ('anonym', 'innbygger', 'ansatt'))
      or (name = 'varsel' and ${rolle("saksbehandler", "leder")}) or (name not like '%\\_stoppet' and ${rolle("sysadmin")})))`,
    jobb_stoppet: `for update to bd_app using (${stoppet}) with check (${stoppet})`,
    jobb_stoppet_bort: `for delete to bd_app using (${stoppet})`,
  };
  for (const { navn } of tabeller) {
    await admin.unsafe(
      `alter table ${navn} enable row level security; grant insert, update, delete on ${navn} to bd_app`,
    );
    for (const [policy, hva] of Object.entries(policies))
      await admin.unsafe(`drop policy if exists ${policy} on ${navn}; create policy ${policy} on ${navn} ${hva}`);
  }
}
