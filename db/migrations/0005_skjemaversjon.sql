-- Readiness asks whether the database has what this release needs.
grant usage on schema drizzle to bd_app, bd_job;
--> statement-breakpoint
grant select on drizzle.__drizzle_migrations to bd_app, bd_job;
