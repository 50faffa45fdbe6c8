CREATE TABLE "etterlatt" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"sted" text NOT NULL,
	"innhold_kryptert" text NOT NULL,
	"utloper" timestamp with time zone NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "etterlatt" ADD CONSTRAINT "etterlatt_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "etterlatt_sted_idx" ON "etterlatt" USING btree ("person_id","sted");--> statement-breakpoint
alter table etterlatt enable row level security;
--> statement-breakpoint
alter table etterlatt force row level security;
--> statement-breakpoint
create policy etterlatt_system on etterlatt for all using ((select bd_system())) with check ((select bd_system()));
--> statement-breakpoint
-- Written by the door, since she who wrote it is logged out; read and removed by herself alone.
create policy etterlatt_innlogging on etterlatt for all using ((select bd_innlogging())) with check ((select bd_innlogging()));
--> statement-breakpoint
create policy etterlatt_selv on etterlatt for select using (person_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger');
--> statement-breakpoint
create policy etterlatt_selv_slett on etterlatt for delete using (person_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger');
--> statement-breakpoint
grant select, insert, delete on etterlatt to bd_app;
--> statement-breakpoint
grant update (innhold_kryptert, utloper) on etterlatt to bd_app;
--> statement-breakpoint
grant select, delete on etterlatt to bd_job;
