CREATE TABLE "kjedekvittering" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kjede" text NOT NULL,
	"strom_id" text NOT NULL,
	"seq" integer NOT NULL,
	"feil" text NOT NULL,
	"grunn_kryptert" text NOT NULL,
	"kvittert_av" uuid NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kjedekvittering_brudd" UNIQUE("kjede","strom_id","seq","feil")
);
--> statement-breakpoint
CREATE TABLE "oppbevaring" (
	"sak_id" uuid PRIMARY KEY NOT NULL,
	"hold_grunn" text,
	"hold_av" uuid,
	"hold" timestamp with time zone,
	"godkjent_av" uuid,
	"godkjent" timestamp with time zone,
	"slettet" timestamp with time zone,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tilbakemelding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"nummer" text NOT NULL,
	"side_kryptert" text NOT NULL,
	"tekst_kryptert" text NOT NULL,
	"epost_kryptert" text,
	"besvart" timestamp with time zone,
	"besvart_av" uuid,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tilbakemelding_nummer_unique" UNIQUE("nummer")
);
--> statement-breakpoint
ALTER TABLE "etterlatt" ALTER COLUMN "person_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "etterlatt" ADD COLUMN "ansatt_id" uuid;--> statement-breakpoint
ALTER TABLE "kjedekvittering" ADD CONSTRAINT "kjedekvittering_kvittert_av_ansatt_id_fk" FOREIGN KEY ("kvittert_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oppbevaring" ADD CONSTRAINT "oppbevaring_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oppbevaring" ADD CONSTRAINT "oppbevaring_hold_av_ansatt_id_fk" FOREIGN KEY ("hold_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oppbevaring" ADD CONSTRAINT "oppbevaring_godkjent_av_ansatt_id_fk" FOREIGN KEY ("godkjent_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tilbakemelding" ADD CONSTRAINT "tilbakemelding_besvart_av_ansatt_id_fk" FOREIGN KEY ("besvart_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tilbakemelding_besvart_idx" ON "tilbakemelding" USING btree ("besvart","opprettet");--> statement-breakpoint
ALTER TABLE "etterlatt" ADD CONSTRAINT "etterlatt_ansatt_id_ansatt_id_fk" FOREIGN KEY ("ansatt_id") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "etterlatt_ansatt_idx" ON "etterlatt" USING btree ("ansatt_id","sted");--> statement-breakpoint
ALTER TABLE "etterlatt" ADD CONSTRAINT "etterlatt_en" CHECK (("etterlatt"."person_id" is null) <> ("etterlatt"."ansatt_id" is null));--> statement-breakpoint

-- What a member of staff had written when her session ended: laid aside by the door as for residents, read and removed by herself alone.
create policy etterlatt_ansatt on etterlatt for select using (ansatt_id = (select bd_aktor()) and (select bd_kind()) = 'ansatt');
--> statement-breakpoint
create policy etterlatt_ansatt_slett on etterlatt for delete using (ansatt_id = (select bd_aktor()) and (select bd_kind()) = 'ansatt');
--> statement-breakpoint

do $$
declare t text;
begin
  foreach t in array array['kjedekvittering', 'oppbevaring', 'tilbakemelding'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for all using ((select bd_system())) with check ((select bd_system()))', t || '_system', t);
  end loop;
end $$;
--> statement-breakpoint

-- How long a case's content lives is seen by those who see the case, and decided by a leader in her own name.
create policy oppbevaring_les on oppbevaring for select using ((select bd_kind()) = 'ansatt' and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy oppbevaring_selv on oppbevaring for select using ((select bd_kind()) = 'innbygger' and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy oppbevaring_ny on oppbevaring for insert with check ((select bd_roller()) && array['leder'] and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy oppbevaring_endre on oppbevaring for update using ((select bd_roller()) && array['leder'] and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create function bd_vokt_oppbevaring() returns trigger language plpgsql as $$
declare v_endret text[];
begin
  if bd_kind() is null then return new; end if;
  v_endret := case when tg_op = 'INSERT' then array(select key from jsonb_each(to_jsonb(new)) where value <> 'null'::jsonb)
    else bd_endret(to_jsonb(old), to_jsonb(new)) end;
  if bd_system() then
    if tg_op = 'INSERT' or (old.slettet is not null) then perform bd_nekt('bare en leder bestemmer over oppbevaring, og det som er slettet, er slettet'); end if;
    perform bd_krev_bare('oppbevaring', v_endret, 'slettet');
    if old.godkjent_av is null or old.hold_grunn is not null then perform bd_nekt('innholdet er ikke frigitt'); end if;
    return new;
  end if;
  if not bd_har_rolle('leder') then perform bd_nekt('bare en leder bestemmer over oppbevaring'); end if;
  if 'slettet' = any (v_endret) or (tg_op = 'UPDATE' and old.slettet is not null) then perform bd_nekt('bare jobben sletter, og én gang'); end if;
  if (new.hold_grunn is not null and 'hold_grunn' = any (v_endret) and new.hold_av is distinct from bd_aktor())
      or (new.godkjent_av is not null and 'godkjent_av' = any (v_endret) and new.godkjent_av <> bd_aktor()) then
    perform bd_nekt('ingen bestemmer i andres navn');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger oppbevaring_vokter before insert or update on oppbevaring for each row execute function bd_vokt_oppbevaring();
--> statement-breakpoint

-- As in 0011, and the end of a sent application is now said by a leader first: the archive has it, and no law holds it back.
create or replace function bd_vokt_soknad() returns trigger language plpgsql as $$
declare v_endret text[];
begin
  if bd_kind() is null then return new; end if;
  v_endret := bd_endret(to_jsonb(old), to_jsonb(new));
  if bd_system() and current_setting('app.jobb', true) = 'nokkelbytte' and old.nokkel <> '' and new.nokkel like 'v1.kek%' then
    perform bd_krev_bare('soknad', v_endret, 'nokkel');
    return new;
  end if;
  if old.tilstand <> 'utkast' then
    -- What was sent stays as it was sent; at the end of retention a job destroys the key, and the figures go with it.
    if not bd_system() or new.nokkel <> '' then perform bd_krev_bare('soknad', v_endret, variadic '{}'::text[]); end if;
    perform bd_krev_bare('soknad', v_endret, 'nokkel', 'svar', 'feltversjon', 'dokumentsvar');
    if new.svar <> '{}'::jsonb or new.dokumentsvar <> '{}'::jsonb then perform bd_krev_bare('soknad', v_endret, 'nokkel'); end if;
    if old.nokkel <> '' and not exists (select 1 from oppbevaring o join sak s on s.id = o.sak_id
        where s.soknad_id = new.id and o.godkjent_av is not null and o.hold_grunn is null) then
      perform bd_nekt('nøkkelen til en sak som ikke er frigitt, ødelegges ikke');
    end if;
    return new;
  end if;
  perform bd_krev_bare('soknad', v_endret, 'tilstand', 'svar', 'feltversjon', 'dokumentsvar', 'skjemaversjon', 'revisjon', 'nokkel', 'endret', 'slettes_dato');
  if 'nokkel' = any (v_endret) and (new.nokkel <> '' or new.tilstand <> 'slettet') then
    perform bd_nekt('en nøkkel byttes ikke; den ødelegges når utkastet slettes');
  end if;
  return new;
end $$;
--> statement-breakpoint

-- Anybody may tell that a page is hard to use; leaders and fagadmin read it, and say in their own name that it is answered.
create policy tilbakemelding_ny on tilbakemelding for insert with check ((select bd_kind()) in ('anonym', 'innbygger', 'ansatt') and besvart is null and besvart_av is null);
--> statement-breakpoint
create policy tilbakemelding_les on tilbakemelding for select using ((select bd_kind()) = 'ansatt' and (select bd_roller()) && array['leder', 'fagadmin']);
--> statement-breakpoint
create policy tilbakemelding_besvar on tilbakemelding for update using ((select bd_kind()) = 'ansatt' and (select bd_roller()) && array['leder', 'fagadmin'])
  with check (besvart_av = (select bd_aktor()) and besvart is not null);
--> statement-breakpoint

-- Operations and audit see which chain broke, and explain it by name; what is explained stays.
create policy kjedekvittering_les on kjedekvittering for select using ((select bd_kind()) = 'ansatt' and (select bd_roller()) && array['sysadmin', 'revisor']);
--> statement-breakpoint
create policy kjedekvittering_ny on kjedekvittering for insert with check ((select bd_kind()) = 'ansatt' and (select bd_roller()) && array['sysadmin', 'revisor']
  and kvittert_av = (select bd_aktor()));
--> statement-breakpoint
grant select, insert on oppbevaring, tilbakemelding, kjedekvittering to bd_app;
--> statement-breakpoint
grant update (hold_grunn, hold_av, hold, godkjent_av, godkjent) on oppbevaring to bd_app;
--> statement-breakpoint
grant update (besvart, besvart_av) on tilbakemelding to bd_app;
--> statement-breakpoint
grant select on oppbevaring, tilbakemelding, kjedekvittering to bd_job;
--> statement-breakpoint
grant update (slettet) on oppbevaring to bd_job;
