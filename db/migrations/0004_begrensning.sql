CREATE TABLE "begrensning" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "begrensning_expire_idx" ON "begrensning" USING btree ("expire");--> statement-breakpoint
alter table begrensning enable row level security;
--> statement-breakpoint
alter table begrensning force row level security;
--> statement-breakpoint
-- Hashed keys and counts only; whoever acts may count her own acts.
create policy begrensning_teller on begrensning for all using ((select bd_kind()) is not null) with check ((select bd_kind()) is not null);
--> statement-breakpoint
grant select, insert, update on begrensning to bd_app, bd_job;
--> statement-breakpoint
grant delete on begrensning to bd_job;
