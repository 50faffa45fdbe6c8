CREATE TABLE "duplikatlosning" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"medlemmer" uuid[] NOT NULL,
	"svar" text NOT NULL,
	"gyldig_sak_id" uuid,
	"grunn_kryptert" text NOT NULL,
	"lost_av" uuid NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "duplikatlosning_to" CHECK (cardinality("duplikatlosning"."medlemmer") >= 2),
	CONSTRAINT "duplikatlosning_gyldig" CHECK (("duplikatlosning"."svar" = 'sammeHusstand') = (gyldig_sak_id is not null)),
	CONSTRAINT "duplikatlosning_medlem" CHECK (gyldig_sak_id is null or gyldig_sak_id = any (medlemmer))
);
--> statement-breakpoint
CREATE TABLE "plassfjerning" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"sak_id" uuid NOT NULL,
	"plass_id" uuid NOT NULL,
	"grunn" text NOT NULL,
	"grunn_kryptert" text NOT NULL,
	"tilstand" text DEFAULT 'varslet' NOT NULL,
	"varslet_av" uuid NOT NULL,
	"frist" date NOT NULL,
	"svar_kryptert" text,
	"svart" timestamp with time zone,
	"svart_av" uuid,
	"lest_av" uuid,
	"lest" timestamp with time zone,
	"frafalt_av" uuid,
	"frafalt_kryptert" text,
	"avsluttet" timestamp with time zone,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plassfjerning_svar" CHECK ((svart is null) = (svar_kryptert is null) and (svart is null) = (svart_av is null) and (lest is null or svart is not null)),
	CONSTRAINT "plassfjerning_frafalt" CHECK ((tilstand = 'frafalt') = (frafalt_av is not null) and (tilstand = 'varslet') = (avsluttet is null))
);
--> statement-breakpoint
CREATE TABLE "prioritetsforslag" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"sak_id" uuid NOT NULL,
	"fra_versjon" integer NOT NULL,
	"faktahash" text NOT NULL,
	"band" text NOT NULL,
	"faktorer" jsonb NOT NULL,
	"behovsprofil" jsonb NOT NULL,
	"grunn_kryptert" text NOT NULL,
	"regelsett" text NOT NULL,
	"tilstand" text DEFAULT 'foreslatt' NOT NULL,
	"foreslatt_av" uuid NOT NULL,
	"besluttet_av" uuid,
	"besluttet" timestamp with time zone,
	"retur_kryptert" text,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prioritetsforslag_fire_oyne" CHECK ("prioritetsforslag"."besluttet_av" is distinct from "prioritetsforslag"."foreslatt_av"),
	CONSTRAINT "prioritetsforslag_band" CHECK ("prioritetsforslag"."band" in ('A', 'B', 'C')),
	CONSTRAINT "prioritetsforslag_ferdig" CHECK ((tilstand = 'foreslatt') = (besluttet_av is null) and (tilstand = 'returnert') = (retur_kryptert is not null))
);
--> statement-breakpoint
ALTER TABLE "duplikatlosning" ADD CONSTRAINT "duplikatlosning_gyldig_sak_id_sak_id_fk" FOREIGN KEY ("gyldig_sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duplikatlosning" ADD CONSTRAINT "duplikatlosning_lost_av_ansatt_id_fk" FOREIGN KEY ("lost_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plassfjerning" ADD CONSTRAINT "plassfjerning_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plassfjerning" ADD CONSTRAINT "plassfjerning_plass_id_ventelisteplass_id_fk" FOREIGN KEY ("plass_id") REFERENCES "public"."ventelisteplass"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plassfjerning" ADD CONSTRAINT "plassfjerning_varslet_av_ansatt_id_fk" FOREIGN KEY ("varslet_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plassfjerning" ADD CONSTRAINT "plassfjerning_svart_av_person_id_fk" FOREIGN KEY ("svart_av") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plassfjerning" ADD CONSTRAINT "plassfjerning_lest_av_ansatt_id_fk" FOREIGN KEY ("lest_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plassfjerning" ADD CONSTRAINT "plassfjerning_frafalt_av_ansatt_id_fk" FOREIGN KEY ("frafalt_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prioritetsforslag" ADD CONSTRAINT "prioritetsforslag_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prioritetsforslag" ADD CONSTRAINT "prioritetsforslag_foreslatt_av_ansatt_id_fk" FOREIGN KEY ("foreslatt_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prioritetsforslag" ADD CONSTRAINT "prioritetsforslag_besluttet_av_ansatt_id_fk" FOREIGN KEY ("besluttet_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "duplikatlosning_medlemmer_idx" ON "duplikatlosning" USING gin ("medlemmer");--> statement-breakpoint
CREATE UNIQUE INDEX "plassfjerning_apen_idx" ON "plassfjerning" USING btree ("plass_id") WHERE tilstand = 'varslet';--> statement-breakpoint
CREATE INDEX "plassfjerning_sak_idx" ON "plassfjerning" USING btree ("sak_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "prioritetsforslag_apent_idx" ON "prioritetsforslag" USING btree ("sak_id") WHERE tilstand = 'foreslatt';--> statement-breakpoint
CREATE INDEX "prioritetsforslag_sak_idx" ON "prioritetsforslag" USING btree ("sak_id","id");
--> statement-breakpoint
-- A proposal is written in one's own name and decided once, by another who may decide.
create function bd_vokt_prioritetsforslag() returns trigger language plpgsql as $$
begin
  if bd_kind() is null or bd_system() then return new; end if;
  if tg_op = 'INSERT' then
    if new.tilstand <> 'foreslatt' or new.foreslatt_av is distinct from bd_aktor() or not bd_har_rolle('saksbehandler') then
      perform bd_nekt('et forslag skrives i eget navn av en saksbehandler');
    end if;
    return new;
  end if;
  if old.tilstand <> 'foreslatt' then perform bd_nekt('et forslag avgjøres én gang'); end if;
  perform bd_krev_bare('prioritetsforslag', bd_endret(to_jsonb(old), to_jsonb(new)), 'tilstand', 'besluttet_av', 'besluttet', 'retur_kryptert');
  if old.foreslatt_av = bd_aktor() then
    raise exception 'et forslag avgjøres av en annen enn den som skrev det' using errcode = '23514', constraint = 'prioritetsforslag_fire_oyne';
  end if;
  if not bd_har_rolle('beslutter', 'leder') or new.besluttet_av is distinct from bd_aktor() then
    perform bd_nekt('bare en beslutter eller leder avgjør, i eget navn');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger prioritetsforslag_vokter before insert or update on prioritetsforslag for each row execute function bd_vokt_prioritetsforslag();
--> statement-breakpoint
-- The notice, her answer, and who read it. Her words are hers; a new answer has not been read.
create function bd_vokt_plassfjerning() returns trigger language plpgsql as $$
declare v_endret text[];
begin
  if bd_kind() is null or bd_system() then return new; end if;
  if tg_op = 'INSERT' then
    if new.tilstand <> 'varslet' or new.varslet_av is distinct from bd_aktor() or new.svart is not null or not bd_har_rolle('saksbehandler')
        or new.frist <= (bd_naa() at time zone 'Europe/Oslo')::date then
      perform bd_nekt('et forhåndsvarsel gis i eget navn, med en frist som kommer');
    end if;
    return new;
  end if;
  v_endret := bd_endret(to_jsonb(old), to_jsonb(new));
  if old.tilstand <> 'varslet' then perform bd_nekt('det som er avsluttet, står som det ble'); end if;
  if bd_kind() = 'innbygger' then
    perform bd_krev_bare('plassfjerning', v_endret, 'svar_kryptert', 'svart', 'svart_av');
    if new.svart_av is distinct from bd_aktor() then perform bd_nekt('ingen svarer i andres navn'); end if;
    new.lest := null; new.lest_av := null;
    return new;
  end if;
  perform bd_krev_bare('plassfjerning', v_endret, 'tilstand', 'lest', 'lest_av', 'frafalt_av', 'frafalt_kryptert', 'avsluttet');
  if 'lest_av' = any (v_endret) and new.lest_av is distinct from bd_aktor() then perform bd_nekt('ingen leser i andres navn'); end if;
  if new.tilstand = 'fjernet' and (old.frist >= (bd_naa() at time zone 'Europe/Oslo')::date or (new.svart is not null and old.lest is null)
      or not exists (select 1 from vedtak v where v.sak_id = new.sak_id and v.utfall = 'fjernet_venteliste' and v.tilstand = 'vedtatt'
        and v.besluttet_av = bd_aktor() and v.foreslatt > old.opprettet)) then
    perform bd_nekt('ingen fjernes før fristen er ute, svaret er lest og et vedtak er fattet');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger plassfjerning_vokter before insert or update on plassfjerning for each row execute function bd_vokt_plassfjerning();
--> statement-breakpoint
create function bd_vokt_fjernet_plass() returns trigger language plpgsql as $$
begin
  if bd_kind() is not null and not bd_system()
      and not exists (select 1 from plassfjerning f where f.plass_id = new.id and f.tilstand = 'fjernet') then
    perform bd_nekt('ingen fjernes fra ventelisten uten forhåndsvarsel');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger ventelisteplass_vokter_fjerning before update of status on ventelisteplass for each row
  when (new.status = 'fjernet' and old.status <> 'fjernet') execute function bd_vokt_fjernet_plass();
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['prioritetsforslag', 'plassfjerning', 'duplikatlosning'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for all using ((select bd_system())) with check ((select bd_system()))', t || '_system', t);
  end loop;
end $$;
--> statement-breakpoint
create trigger prioritetsforslag_forseglet before insert or update of grunn_kryptert, retur_kryptert on prioritetsforslag
  for each row execute function bd_krev_forseglet('grunn_kryptert', 'retur_kryptert');
--> statement-breakpoint
create trigger plassfjerning_forseglet before insert or update of grunn_kryptert, svar_kryptert, frafalt_kryptert on plassfjerning
  for each row execute function bd_krev_forseglet('grunn_kryptert', 'svar_kryptert', 'frafalt_kryptert');
--> statement-breakpoint
create trigger duplikatlosning_forseglet before insert on duplikatlosning for each row execute function bd_krev_forseglet('grunn_kryptert');
--> statement-breakpoint
create trigger duplikatlosning_bare_tillegg before update or delete or truncate on duplikatlosning for each statement execute function bd_nekt_endring();
--> statement-breakpoint
create policy prioritetsforslag_ansatt on prioritetsforslag for all using ((select bd_saksroller()) and exists (select 1 from sak s where s.id = sak_id))
  with check ((select bd_saksroller()) and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy plassfjerning_ansatt on plassfjerning for all using ((select bd_saksroller()) and exists (select 1 from sak s where s.id = sak_id))
  with check ((select bd_saksroller()) and exists (select 1 from sak s join ventelisteplass v on v.sak_id = s.id where s.id = plassfjerning.sak_id and v.id = plass_id));
--> statement-breakpoint
create policy plassfjerning_selv on plassfjerning for select using ((select bd_kind()) = 'innbygger'
  and exists (select 1 from ventelisteplass v where v.id = plass_id));
--> statement-breakpoint
create policy plassfjerning_selv_svar on plassfjerning for update using ((select bd_kind()) = 'innbygger'
  and exists (select 1 from ventelisteplass v where v.id = plass_id)) with check ((select bd_kind()) = 'innbygger'
  and exists (select 1 from ventelisteplass v where v.id = plass_id));
--> statement-breakpoint
-- A group is seen by whoever sees every case in it, or it would tell of a protected one.
create policy duplikatlosning_les on duplikatlosning for select using ((select bd_saksroller())
  and not exists (select 1 from unnest(medlemmer) m where not exists (select 1 from sak s where s.id = m)));
--> statement-breakpoint
create policy duplikatlosning_ny on duplikatlosning for insert with check ((select bd_saksroller()) and lost_av = (select bd_aktor())
  and not exists (select 1 from unnest(medlemmer) m where not exists (select 1 from sak s where s.id = m)));
--> statement-breakpoint
-- What the reports count: every household, protected ones too, as days, codes and numbers without anything that names one. Inside the
-- inner function the owner sees the rows it counts, and only there: other functions of the owner lean on what the actor may see.
create policy sak_rapport on sak for select to bd_owner using (current_setting('app.rapport', true) = 'ja');
--> statement-breakpoint
create policy vedtak_rapport on vedtak for select to bd_owner using (current_setting('app.rapport', true) = 'ja');
--> statement-breakpoint
create policy leieforhold_rapport on leieforhold for select to bd_owner using (current_setting('app.rapport', true) = 'ja');
--> statement-breakpoint
create function bd_rapportrader(p_enhet text) returns jsonb language sql stable security definer
  set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'plasser', coalesce((select jsonb_agg(jsonb_build_object('tjeneste', v.tjeneste, 'band', v.band, 'soverom', (v.behovsprofil ->> 'soverom')::int,
        'bemanning', v.behovsprofil ->> 'bemanning', 'status', v.status, 'godkjent', v.godkjent, 'mottatt', (s.mottatt at time zone 'Europe/Oslo')::date,
        'ruteUt', v.rute_ut, 'utDato', v.ut_dato,
        'tilbudt', (select min((t.sendt at time zone 'Europe/Oslo')::date) from tilbud t where t.plass_id = v.id),
        'innflyttet', (select min(coalesce(l.innflyttet, l.fra)) from leieforhold l where l.plass_id = v.id and l.tilstand not in ('utkast', 'til_signering', 'avbrutt')),
        'barn', (select max((f -> 'fakta' ->> 'barn')::int) from prioritetsvurdering p, jsonb_array_elements(p.faktorer) f
          where p.sak_id = v.sak_id and p.versjon = v.vurdering_versjon and f -> 'fakta' ? 'barn')))
      from ventelisteplass v join sak s on s.id = v.sak_id where v.enhet = p_enhet), '[]'::jsonb),
    'saker', coalesce((select jsonb_agg(jsonb_build_object('tjeneste', s.tjeneste, 'mottatt', (s.mottatt at time zone 'Europe/Oslo')::date,
        'vedtatt', (v.besluttet at time zone 'Europe/Oslo')::date, 'utfall', v.utfall))
      from sak s left join lateral (select w.besluttet, w.utfall from vedtak w where w.sak_id = s.id and w.tilstand = 'vedtatt'
        order by w.versjon limit 1) v on true where s.enhet = p_enhet), '[]'::jsonb),
    'tilbud', coalesce((select jsonb_agg(jsonb_build_object('tjeneste', v.tjeneste, 'tilstand', t.tilstand, 'avslagKode', t.avslag_kode,
        'sendt', (t.sendt at time zone 'Europe/Oslo')::date))
      from tilbud t join ventelisteplass v on v.id = t.plass_id where v.enhet = p_enhet and t.sendt is not null), '[]'::jsonb)) $$;
--> statement-breakpoint
create function bd_rapportfakta(p_enhet text) returns jsonb language plpgsql security definer set search_path = public, pg_temp as $$
declare v_svar jsonb;
begin
  if not (bd_boligroller() and p_enhet = any (bd_enheter())) and not bd_system() then
    raise exception 'rapporten er enhetens' using errcode = '42501';
  end if;
  perform set_config('app.rapport', 'ja', true);
  v_svar := bd_rapportrader(p_enhet);
  perform set_config('app.rapport', '', true);
  return v_svar;
end $$;
--> statement-breakpoint
revoke all on function bd_rapportrader(text), bd_rapportfakta(text) from public;
--> statement-breakpoint
grant execute on function bd_rapportfakta(text) to bd_app, bd_job;
--> statement-breakpoint
grant select, insert on prioritetsforslag, plassfjerning, duplikatlosning to bd_app, bd_job;
--> statement-breakpoint
grant update (tilstand, besluttet_av, besluttet, retur_kryptert) on prioritetsforslag to bd_app, bd_job;
--> statement-breakpoint
grant update (tilstand, svar_kryptert, svart, svart_av, lest, lest_av, frafalt_av, frafalt_kryptert, avsluttet) on plassfjerning to bd_app, bd_job;
--> statement-breakpoint
grant update (opprettet) on plassfjerning, prioritetsforslag to bd_job;
