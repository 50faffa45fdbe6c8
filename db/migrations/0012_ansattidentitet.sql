ALTER TABLE "ansatt" ADD COLUMN "tid" uuid;--> statement-breakpoint
ALTER TABLE "ansatt" ADD COLUMN "oid" uuid;--> statement-breakpoint
ALTER TABLE "ansatt" ADD CONSTRAINT "ansatt_identitet" UNIQUE("tid","oid");--> statement-breakpoint
ALTER TABLE "ansatt" ADD CONSTRAINT "ansatt_hel_identitet" CHECK (("ansatt"."tid" is null) = ("ansatt"."oid" is null));--> statement-breakpoint
-- Forced row-level security holds for the owner too: without a named job this would change nothing, in silence.
select set_config('app.kind', 'system', true), set_config('app.jobb', 'migrering', true);
--> statement-breakpoint
-- Demo staff who were there before are known by the same rule as new ones (`db/seed/demoidentitet.ts`); the test compares.
update ansatt set tid = '00000000-0000-4000-8000-0000000a5ce2',
  oid = regexp_replace(encode(sha256(convert_to('ansatt ' || brukernavn, 'UTF8')), 'hex'),
    '^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$', '\1-\2-4\3-8\4-\5')::uuid
where er_demo;
--> statement-breakpoint
select set_config('app.kind', '', true), set_config('app.jobb', '', true);
