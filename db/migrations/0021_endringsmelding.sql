CREATE TABLE "endringsmelding" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"sak_id" uuid NOT NULL,
	"nokkel" uuid NOT NULL,
	"slag" jsonb NOT NULL,
	"innhold" jsonb NOT NULL,
	"meldt_av" uuid NOT NULL,
	"tilstand" text DEFAULT 'mottatt' NOT NULL,
	"behandlet_av" uuid,
	"behandlet" timestamp with time zone,
	"vurdering_versjon" integer,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ventelisteplass" ADD COLUMN "spurt" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "endringsmelding" ADD CONSTRAINT "endringsmelding_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endringsmelding" ADD CONSTRAINT "endringsmelding_meldt_av_person_id_fk" FOREIGN KEY ("meldt_av") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endringsmelding" ADD CONSTRAINT "endringsmelding_behandlet_av_ansatt_id_fk" FOREIGN KEY ("behandlet_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "endringsmelding_nokkel_idx" ON "endringsmelding" USING btree ("nokkel");--> statement-breakpoint
CREATE INDEX "endringsmelding_sak_idx" ON "endringsmelding" USING btree ("sak_id","id");--> statement-breakpoint
CREATE INDEX "ventelisteplass_bekreftelse_idx" ON "ventelisteplass" USING btree ("neste_bekreftelse") WHERE status = 'aktiv';--> statement-breakpoint
ALTER TABLE "endringsmelding" ADD CONSTRAINT "endringsmelding_behandlet" CHECK ((tilstand = 'behandlet') = (behandlet_av is not null and behandlet is not null));
--> statement-breakpoint
create function bd_vokt_endringsmelding() returns trigger language plpgsql as $$
begin
  if bd_kind() is null or bd_system() then return new; end if;
  if tg_op = 'INSERT' then
    if new.tilstand <> 'mottatt' or new.behandlet_av is not null or new.behandlet is not null or new.vurdering_versjon is not null then
      perform bd_nekt('en melding kommer inn som mottatt');
    end if;
    return new;
  end if;
  perform bd_krev_bare('endringsmelding', bd_endret(to_jsonb(old), to_jsonb(new)), 'tilstand', 'behandlet_av', 'behandlet', 'vurdering_versjon');
  if old.tilstand = 'behandlet' then perform bd_nekt('en melding behandles én gang'); end if;
  if new.behandlet_av is distinct from bd_aktor() then perform bd_nekt('en melding behandles i eget navn'); end if;
  return new;
end $$;
--> statement-breakpoint
create trigger endringsmelding_vokter before insert or update on endringsmelding for each row execute function bd_vokt_endringsmelding();
--> statement-breakpoint
create trigger endringsmelding_forseglet before insert on endringsmelding for each row execute function bd_krev_forseglet('innhold');
--> statement-breakpoint
alter table endringsmelding enable row level security;
--> statement-breakpoint
alter table endringsmelding force row level security;
--> statement-breakpoint
create policy endringsmelding_system on endringsmelding for all using ((select bd_system())) with check ((select bd_system()));
--> statement-breakpoint
create policy endringsmelding_selv on endringsmelding for select using ((select bd_kind()) = 'innbygger' and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy endringsmelding_selv_ny on endringsmelding for insert with check ((select bd_kind()) = 'innbygger' and meldt_av = (select bd_aktor())
  and exists (select 1 from sak s where s.id = sak_id)
  and exists (select 1 from ventelisteplass v where v.sak_id = endringsmelding.sak_id and v.status in ('aktiv', 'pauset')));
--> statement-breakpoint
create policy endringsmelding_ansatt on endringsmelding for select using ((select bd_saksroller()) and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy endringsmelding_ansatt_endre on endringsmelding for update using ((select bd_saksroller()) and exists (select 1 from sak s where s.id = sak_id))
  with check ((select bd_saksroller()) and behandlet_av = (select bd_aktor()));
--> statement-breakpoint
grant select, insert, update on endringsmelding to bd_app, bd_job;
