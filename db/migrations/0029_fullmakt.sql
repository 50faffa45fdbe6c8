CREATE TABLE "fullmakt" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"giver_id" uuid NOT NULL,
	"mottaker_indeks" "bytea" NOT NULL,
	"navn_kryptert" text NOT NULL,
	"tjenester" text[] NOT NULL,
	"gyldig_til" date NOT NULL,
	"avsluttet" timestamp with time zone,
	"avsluttet_av" uuid,
	"er_demo" boolean DEFAULT false NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fullmakt_tjenester" CHECK (cardinality("fullmakt"."tjenester") > 0),
	CONSTRAINT "fullmakt_slutt" CHECK (("fullmakt"."avsluttet" is null) = ("fullmakt"."avsluttet_av" is null))
);
--> statement-breakpoint
ALTER TABLE "sesjon" ADD COLUMN "fullmakt_id" uuid;--> statement-breakpoint
ALTER TABLE "fullmakt" ADD CONSTRAINT "fullmakt_giver_id_person_id_fk" FOREIGN KEY ("giver_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sesjon" ADD CONSTRAINT "sesjon_fullmakt_id_fullmakt_id_fk" FOREIGN KEY ("fullmakt_id") REFERENCES "public"."fullmakt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fullmakt_giver_idx" ON "fullmakt" USING btree ("giver_id");--> statement-breakpoint
CREATE INDEX "fullmakt_mottaker_idx" ON "fullmakt" USING btree ("mottaker_indeks");--> statement-breakpoint
-- Who really acts when somebody acts for another, and in which services.
create function bd_fullmektig() returns uuid language sql stable as $$ select nullif(current_setting('app.fullmektig', true), '')::uuid $$;
--> statement-breakpoint
create function bd_omfang() returns text[] language sql stable as $$
  select case when bd_fullmektig() is null then null
    else coalesce(string_to_array(nullif(current_setting('app.omfang', true), ''), ','), '{}') end $$;
--> statement-breakpoint
alter table fullmakt enable row level security;
--> statement-breakpoint
alter table fullmakt force row level security;
--> statement-breakpoint
create policy fullmakt_system on fullmakt for all using ((select bd_system())) with check ((select bd_system()));
--> statement-breakpoint
-- The login holds a session against it at every request, and takes it into use.
create policy fullmakt_innlogging on fullmakt for select using ((select bd_innlogging()));
--> statement-breakpoint
create policy fullmakt_giver on fullmakt for select using ((select bd_kind()) = 'innbygger' and giver_id = (select bd_aktor()));
--> statement-breakpoint
create policy fullmakt_mottaker on fullmakt for select using ((select bd_kind()) = 'innbygger'
  and mottaker_indeks = (select p.ident_indeks from person p where p.id = (select bd_aktor())));
--> statement-breakpoint
create policy fullmakt_gi on fullmakt for insert with check ((select bd_kind()) = 'innbygger' and giver_id = (select bd_aktor())
  and avsluttet is null and mottaker_indeks <> (select p.ident_indeks from person p where p.id = (select bd_aktor())));
--> statement-breakpoint
create policy fullmakt_slutt on fullmakt for update using ((select bd_kind()) = 'innbygger')
  with check ((select bd_kind()) = 'innbygger' and avsluttet is not null and avsluttet_av = (select bd_aktor()));
--> statement-breakpoint
create policy fullmakt_ikke_videre on fullmakt as restrictive for all to bd_app using ((select bd_fullmektig()) is null);
--> statement-breakpoint
create function bd_vokt_fullmakt() returns trigger language plpgsql as $$
begin
  if old.avsluttet is not null then perform bd_nekt('en avsluttet fullmakt står som den ble'); end if;
  return new;
end $$;
--> statement-breakpoint
create trigger fullmakt_vokter before update on fullmakt for each row execute function bd_vokt_fullmakt();
--> statement-breakpoint
grant select, insert on fullmakt to bd_app, bd_job;
--> statement-breakpoint
grant update (avsluttet, avsluttet_av) on fullmakt to bd_app;
--> statement-breakpoint
grant update (navn_kryptert) on fullmakt to bd_job;
--> statement-breakpoint
grant update (fullmakt_id) on sesjon to bd_app;
--> statement-breakpoint
-- A session acts only by a live fullmakt to the very person who is logged in.
create function bd_vokt_sesjonsfullmakt() returns trigger language plpgsql as $$
begin
  if new.fullmakt_id is not null and not exists (select 1 from fullmakt f join person p on p.id = new.person_id
      where f.id = new.fullmakt_id and f.mottaker_indeks = p.ident_indeks and f.avsluttet is null) then
    perform bd_nekt('fullmakten er ikke hennes, eller gjelder ikke');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger sesjon_fullmakt_vokter before insert or update of fullmakt_id on sesjon for each row execute function bd_vokt_sesjonsfullmakt();
--> statement-breakpoint
-- What a representative may not see: the other services of the one she acts for, and everything that belongs to no service.
create policy soknad_omfang on soknad as restrictive for all to bd_app using ((select bd_fullmektig()) is null or tjeneste = any ((select bd_omfang())::text[]));
--> statement-breakpoint
create policy sak_omfang on sak as restrictive for all to bd_app using ((select bd_fullmektig()) is null or tjeneste = any ((select bd_omfang())::text[]));
--> statement-breakpoint
create policy ventelisteplass_omfang on ventelisteplass as restrictive for all to bd_app
  using ((select bd_fullmektig()) is null or tjeneste = any ((select bd_omfang())::text[]));
--> statement-breakpoint
create policy vedlegg_omfang on vedlegg as restrictive for all to bd_app
  using ((select bd_fullmektig()) is null or exists (select 1 from soknad s where s.id = soknad_id));
--> statement-breakpoint
create policy innsending_omfang on innsending as restrictive for all to bd_app
  using ((select bd_fullmektig()) is null or exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy hendelse_omfang on hendelse as restrictive for all to bd_app using ((select bd_fullmektig()) is null
  or exists (select 1 from sak s where s.id = sak_id) or exists (select 1 from soknad s where s.id = strom_id));
--> statement-breakpoint
create policy vedtak_omfang on vedtak as restrictive for all to bd_app
  using ((select bd_fullmektig()) is null or exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy brev_omfang on brev as restrictive for all to bd_app
  using ((select bd_fullmektig()) is null or exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy klage_omfang on klage as restrictive for all to bd_app
  using ((select bd_fullmektig()) is null or exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy oppslag_omfang on oppslag as restrictive for all to bd_app
  using ((select bd_fullmektig()) is null or exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy etterlatt_omfang on etterlatt as restrictive for all to bd_app using ((select bd_fullmektig()) is null);
--> statement-breakpoint
create policy person_omfang on person as restrictive for update to bd_app using ((select bd_fullmektig()) is null);
--> statement-breakpoint
-- Who pressed for her stands in the chain, and so under its hash.
create or replace function bd_append_hendelse(p_strom uuid, p_sak uuid, p_eier uuid, p_gradering text, p_type text, p_data jsonb)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_kind text := bd_kind();
  v_aktor text := coalesce(bd_aktor()::text, nullif(current_setting('app.jobb', true), ''), '');
  v_tid timestamptz := coalesce(bd_demotid(p_eier), clock_timestamp());
  v_data jsonb := p_data || case when bd_fullmektig() is null then '{}'::jsonb else jsonb_build_object('fullmektig', bd_fullmektig()) end;
  v_seq integer; v_forrige bytea; v_hash bytea;
begin
  if v_kind is null then raise exception 'ingen aktor' using errcode = '42501'; end if;
  if not coalesce((p_type = 'sak.inhabil' and v_kind = 'ansatt' and p_data ->> 'ansatt' = v_aktor)
      or (p_strom = p_sak and exists (select 1 from sak s where s.id = p_sak and s.soker_id = p_eier))
      or (p_strom = p_sak and v_kind = 'innbygger' and p_type ~ '^(tilbud|leie|venteliste|visning)\.'
        and exists (select 1 from ventelisteplass v where v.sak_id = p_sak and v.person_id = p_eier and bd_aktor() in (v.person_id, v.medsoker_id)))
      or (p_sak is null and exists (select 1 from soknad s where s.id = p_strom and s.soker_id = p_eier)), false) then
    raise exception 'hendelsen er ikke i en kjede som er hennes å skrive i' using errcode = '42501';
  end if;
  if (v_kind = 'innbygger' and p_type !~ '^(soknad|vedlegg|dokument|klage|tilbud|leie|venteliste|visning)\.' and p_type <> 'sak.trukket')
      or (v_kind = 'ansatt' and p_type ~ '^(soknad|dokument)\.') then
    raise exception 'hendelsen % er en annens', p_type using errcode = '42501';
  end if;
  insert into hendelse_hode as h (strom_id, seq, hash) values (p_strom, 0, '\x'::bytea)
    on conflict (strom_id) do update set seq = h.seq returning h.seq + 1, h.hash into v_seq, v_forrige;
  v_hash := sha256(v_forrige || convert_to(bd_hendelse_tekst(p_strom, p_sak, p_eier, p_gradering, v_seq, p_type, v_kind, v_aktor, v_tid, v_data), 'UTF8'));
  insert into hendelse (strom_id, sak_id, eier_id, gradering, seq, type, aktor_kind, aktor_id, tid, data, forrige, hash, hashversjon)
    values (p_strom, p_sak, p_eier, p_gradering, v_seq, p_type, v_kind, v_aktor, v_tid, v_data, v_forrige, v_hash, 2);
  update hendelse_hode set seq = v_seq, hash = v_hash where strom_id = p_strom;
  return v_seq;
end $$;
