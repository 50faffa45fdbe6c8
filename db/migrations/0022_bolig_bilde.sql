CREATE TABLE "bolig_bilde" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"bolig_id" uuid NOT NULL,
	"slag" text NOT NULL,
	"alt" text NOT NULL,
	"mime" text NOT NULL,
	"bredde" integer NOT NULL,
	"hoyde" integer NOT NULL,
	"storrelse" bigint NOT NULL,
	"sha256" text NOT NULL,
	"lagernokkel" text NOT NULL,
	"nokkel" text NOT NULL,
	"tilstand" text DEFAULT 'lastes_opp' NOT NULL,
	"lastet_opp_av" uuid,
	"er_demo" boolean DEFAULT false NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	"mottatt" timestamp with time zone,
	CONSTRAINT "bolig_bilde_lagernokkel_unique" UNIQUE("lagernokkel"),
	CONSTRAINT "bolig_bilde_slag" CHECK ("bolig_bilde"."slag" in ('bilde', 'plan')),
	CONSTRAINT "bolig_bilde_alt" CHECK (length(btrim("bolig_bilde"."alt")) >= 3),
	CONSTRAINT "bolig_bilde_tilstand" CHECK ("bolig_bilde"."tilstand" in ('lastes_opp', 'mottatt', 'fjernet'))
);
--> statement-breakpoint
CREATE TABLE "bolig_endring" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"bolig_id" uuid NOT NULL,
	"felt" text[] NOT NULL,
	"aktor_kind" text NOT NULL,
	"aktor_id" uuid,
	"tid" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "boligimport" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"ansatt_id" uuid NOT NULL,
	"antall" integer NOT NULL,
	"feil" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"antall_feil" integer DEFAULT 0 NOT NULL,
	"sha256" text NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "avtale" ADD COLUMN "revisjon" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "bolig_bilde" ADD CONSTRAINT "bolig_bilde_bolig_id_bolig_id_fk" FOREIGN KEY ("bolig_id") REFERENCES "public"."bolig"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bolig_bilde" ADD CONSTRAINT "bolig_bilde_lastet_opp_av_ansatt_id_fk" FOREIGN KEY ("lastet_opp_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bolig_endring" ADD CONSTRAINT "bolig_endring_bolig_id_bolig_id_fk" FOREIGN KEY ("bolig_id") REFERENCES "public"."bolig"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boligimport" ADD CONSTRAINT "boligimport_ansatt_id_ansatt_id_fk" FOREIGN KEY ("ansatt_id") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bolig_bilde_bolig_idx" ON "bolig_bilde" USING btree ("bolig_id","id");--> statement-breakpoint
CREATE INDEX "bolig_endring_bolig_idx" ON "bolig_endring" USING btree ("bolig_id","id");--> statement-breakpoint
-- Who may see where a home lies may see its pictures: those of the hidden kinds would tell.
create function bd_ser_stedet(p_bolig uuid) returns boolean language sql stable as $$
  select exists (select 1 from bolig b where b.id = p_bolig and (bd_forvalter() or b.boligtype not in ('smahus', 'familiehjem'))) $$;
--> statement-breakpoint
create function bd_vokt_bilde() returns trigger language plpgsql as $$
begin
  if bd_kind() is null or bd_system() then return new; end if;
  if tg_op = 'INSERT' then
    if new.tilstand <> 'lastes_opp' or new.lastet_opp_av is distinct from bd_aktor() then perform bd_nekt('et bilde lastes opp i eget navn'); end if;
    return new;
  end if;
  perform bd_krev_bare('bolig_bilde', bd_endret(to_jsonb(old), to_jsonb(new)), 'tilstand', 'mottatt', 'alt');
  if old.tilstand = 'fjernet' then perform bd_nekt('et bilde som er fjernet, kommer ikke tilbake'); end if;
  return new;
end $$;
--> statement-breakpoint
create trigger bolig_bilde_vokter before insert or update on bolig_bilde for each row execute function bd_vokt_bilde();
--> statement-breakpoint
-- A home's changes write themselves, by the names of the fields: its state has a history of its own.
create function bd_skriv_boligendring() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare v_felt text[]; v_bolig uuid;
begin
  if tg_table_name = 'bolig' then
    v_bolig := new.id;
    select array_agg(f order by f) into v_felt from unnest(bd_endret(to_jsonb(old), to_jsonb(new))) f
      where f not in ('status', 'status_fra', 'runde', 'revisjon');
  else
    v_bolig := new.bolig_id;
    v_felt := bd_endret(to_jsonb(old), to_jsonb(new));
  end if;
  if cardinality(v_felt) > 0 then
    insert into bolig_endring (bolig_id, felt, aktor_kind, aktor_id, tid) values (v_bolig, v_felt, coalesce(bd_kind(), 'admin'), bd_aktor(), bd_naa());
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger bolig_endring_bolig after update on bolig for each row execute function bd_skriv_boligendring();
--> statement-breakpoint
create trigger bolig_endring_sted after update on bolig_sted for each row execute function bd_skriv_boligendring();
--> statement-breakpoint
-- A family home is never another kind, nor another kind a family home: it would bring an address with it.
create function bd_vokt_boligtype() returns trigger language plpgsql as $$
begin
  if bd_kind() is not null and (old.boligtype = 'familiehjem') <> (new.boligtype = 'familiehjem') then
    perform bd_nekt('et familiehjem blir ikke noe annet, og noe annet blir ikke et familiehjem');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger bolig_boligtype before update of boligtype on bolig for each row execute function bd_vokt_boligtype();
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['bolig_bilde','bolig_endring','boligimport'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for all using ((select bd_system())) with check ((select bd_system()))', t || '_system', t);
  end loop;
  foreach t in array array['bolig_endring','boligimport'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function bd_nekt_endring()', t || '_bare_tillegg', t);
  end loop;
end $$;
--> statement-breakpoint
create policy bolig_endring_eier on bolig_endring for all to bd_owner using (true) with check (true);
--> statement-breakpoint
create policy bolig_endring_les on bolig_endring for select using ((select bd_boligroller()) and exists (select 1 from bolig b where b.id = bolig_id));
--> statement-breakpoint
create policy bolig_bilde_ansatt on bolig_bilde for select using ((select bd_boligroller()) and bd_ser_stedet(bolig_id));
--> statement-breakpoint
create policy bolig_bilde_selv on bolig_bilde for select using ((select bd_kind()) = 'innbygger' and tilstand = 'mottatt'
  and exists (select 1 from bolig b where b.id = bolig_id));
--> statement-breakpoint
create policy bolig_bilde_ny on bolig_bilde for insert with check ((select bd_forvalter()) and lastet_opp_av = (select bd_aktor())
  and exists (select 1 from bolig b where b.id = bolig_id));
--> statement-breakpoint
create policy bolig_bilde_endre on bolig_bilde for update using ((select bd_forvalter()) and exists (select 1 from bolig b where b.id = bolig_id))
  with check ((select bd_forvalter()) and exists (select 1 from bolig b where b.id = bolig_id));
--> statement-breakpoint
create policy boligimport_egen on boligimport for select using ((select bd_kind()) = 'ansatt' and ansatt_id = (select bd_aktor()));
--> statement-breakpoint
create policy boligimport_ny on boligimport for insert with check ((select bd_forvalter()) and ansatt_id = (select bd_aktor()));
--> statement-breakpoint
grant select, insert on bolig_bilde, boligimport to bd_app, bd_job;
--> statement-breakpoint
grant select on bolig_endring to bd_app, bd_job;
--> statement-breakpoint
grant update (tilstand, mottatt, alt) on bolig_bilde to bd_app;
--> statement-breakpoint
grant update (tilstand, mottatt, alt, nokkel), delete on bolig_bilde to bd_job;
