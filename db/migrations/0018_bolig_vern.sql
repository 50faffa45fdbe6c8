create extension if not exists btree_gist;
--> statement-breakpoint
-- The present, also in the demo's told past; the web role cannot travel.
create function bd_naa() returns timestamptz language sql stable as $$
  select case when session_user = 'bd_app' then clock_timestamp()
    else coalesce(nullif(current_setting('app.tid', true), '')::timestamptz, clock_timestamp()) end $$;
--> statement-breakpoint
-- Staff of the homes: those who have cases, and the boligforvalter, who has homes, offers and contracts and nothing of health, debt or vedtak.
create function bd_boligroller() returns boolean language sql stable as $$
  select bd_kind() = 'ansatt' and bd_roller() && array['saksbehandler','beslutter','leder','boligforvalter'] $$;
--> statement-breakpoint
create function bd_forvalter() returns boolean language sql stable as $$
  select bd_kind() = 'ansatt' and bd_roller() && array['boligforvalter','leder'] $$;
--> statement-breakpoint

-- The same drawings as domain/bolig, tilbud, leie and venteliste; a test holds them equal.
create function bd_bolig_overgang(p_fra text, p_til text) returns boolean language sql immutable as $$
  select p_fra = p_til or (p_fra, p_til) in (
    ('planlagt','klargjoring'), ('klargjoring','ledig'), ('klargjoring','ute_av_drift'),
    ('ledig','reservert'), ('ledig','ute_av_drift'), ('ledig','avhendet'), ('ledig','klargjoring'),
    ('reservert','ledig'), ('reservert','utleid'), ('reservert','ute_av_drift'),
    ('utleid','oppsagt'), ('utleid','vedlikehold'), ('utleid','fraflyttet'),
    ('vedlikehold','utleid'), ('vedlikehold','oppsagt'), ('vedlikehold','fraflyttet'),
    ('oppsagt','fraflyttet'), ('oppsagt','utleid'), ('fraflyttet','klargjoring'),
    ('ute_av_drift','klargjoring'), ('ute_av_drift','avhendet')) $$;
--> statement-breakpoint
create function bd_tilbud_overgang(p_fra text, p_til text) returns boolean language sql immutable as $$
  select p_fra = p_til or (p_fra, p_til) in (
    ('opprettet','sendt'), ('opprettet','trukket'),
    ('sendt','akseptert'), ('sendt','avslatt_begrunnet'), ('sendt','avslatt'), ('sendt','utlopt'), ('sendt','trukket'),
    ('akseptert','sendt'), ('akseptert','trukket'), ('avslatt_begrunnet','sendt'), ('avslatt_begrunnet','vurderes'), ('avslatt','sendt'),
    ('vurderes','nytt_tilbud'), ('vurderes','fjernet_etter_vedtak')) $$;
--> statement-breakpoint
create function bd_leie_overgang(p_fra text, p_til text) returns boolean language sql immutable as $$
  select p_fra = p_til or (p_fra, p_til) in (
    ('utkast','til_signering'), ('utkast','avbrutt'), ('til_signering','aktiv'), ('til_signering','avbrutt'),
    ('aktiv','forlengelse_soknad'), ('aktiv','oppsagt'), ('aktiv','hevet'), ('aktiv','flyttet'),
    ('forlengelse_soknad','aktiv'), ('forlengelse_soknad','avslag_forlengelse'), ('forlengelse_soknad','oppsagt'), ('forlengelse_soknad','hevet'),
    ('avslag_forlengelse','oppsagt'), ('avslag_forlengelse','hevet'), ('avslag_forlengelse','flyttet'), ('avslag_forlengelse','aktiv'),
    ('oppsagt','aktiv'), ('oppsagt','flyttet'), ('oppsagt','hevet'), ('hevet','flyttet'), ('flyttet','avsluttet')) $$;
--> statement-breakpoint
create function bd_plass_overgang(p_fra text, p_til text) returns boolean language sql immutable as $$
  select p_fra = p_til or (p_fra, p_til) in (
    ('aktiv','pauset'), ('aktiv','tildelt'), ('aktiv','fjernet'), ('aktiv','trukket'),
    ('pauset','aktiv'), ('pauset','fjernet'), ('pauset','trukket'),
    ('tildelt','aktiv'), ('tildelt','fjernet'), ('tildelt','trukket')) $$;
--> statement-breakpoint

-- One home, one holder at a time, whatever the code forgets.
alter table boligkrav add constraint boligkrav_en exclude using gist (bolig_id with =, periode with &&);
--> statement-breakpoint
create function bd_sett_krav(p_slag text, p_id uuid, p_bolig uuid, p_fra timestamptz, p_til timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_avtale avtale%rowtype; v_i_bruk integer; v_tak integer;
begin
  insert into boligkrav as k (slag, id, bolig_id, periode) values (p_slag, p_id, p_bolig, tstzrange(p_fra, p_til))
    on conflict (slag, id) do update set periode = excluded.periode;
  -- A referral agreement gives a share of the project at any time: with fewer than five homes all of them (domain.md §3.9).
  select a.* into v_avtale from avtale a join bolig b on b.avtale_id = a.id where b.id = p_bolig and a.slag = 'tilvisningsavtale' for update of a;
  if found and v_avtale.antall_boliger >= 5 then
    v_tak := floor(v_avtale.antall_boliger * v_avtale.andel_pst / 100.0);
    select count(distinct k.bolig_id) into v_i_bruk from boligkrav k join bolig b on b.id = k.bolig_id
      where b.avtale_id = v_avtale.id and k.periode && tstzrange(p_fra, p_til);
    v_i_bruk := v_i_bruk + (select count(*) from bolig b where b.avtale_id = v_avtale.id and b.status in ('utleid', 'vedlikehold', 'oppsagt')
      and not exists (select 1 from boligkrav k where k.bolig_id = b.id and k.periode && tstzrange(p_fra, p_til)));
    if v_i_bruk > v_tak then
      raise exception 'kvoten på % boliger er brukt', v_tak using errcode = '23514', constraint = 'tilvisning_kvote';
    end if;
  end if;
end $$;
--> statement-breakpoint
create function bd_slipp_krav(p_slag text, p_id uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  delete from boligkrav where slag = p_slag and id = p_id $$;
--> statement-breakpoint
-- An offer holds the home from it is made until its deadline, also after a no: the no can be undone until then. An accepted one is
-- held by its tenancy.
create function bd_tilbud_krav() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.tilstand in ('opprettet', 'sendt', 'avslatt', 'avslatt_begrunnet', 'vurderes') then
    perform bd_sett_krav('tilbud', new.id, new.bolig_id, new.opprettet, new.frist_tid);
  else
    perform bd_slipp_krav('tilbud', new.id);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger tilbud_krav after insert or update of tilstand, frist_tid on tilbud for each row execute function bd_tilbud_krav();
--> statement-breakpoint
create function bd_leie_krav() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.tilstand in ('flyttet', 'avsluttet', 'avbrutt') then perform bd_slipp_krav('leie', new.id);
  else perform bd_sett_krav('leie', new.id, new.bolig_id, new.opprettet, null); end if;
  return null;
end $$;
--> statement-breakpoint
create trigger leieforhold_krav after insert or update of tilstand on leieforhold for each row execute function bd_leie_krav();
--> statement-breakpoint
-- A home's history writes itself. `app.grunn` is a code the act gave.
create function bd_skriv_boligstatus() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into bolig_status (bolig_id, fra, til, grunn, aktor_kind, aktor_id, tid)
    values (new.id, case when tg_op = 'UPDATE' then old.status end, new.status, coalesce(current_setting('app.grunn', true), ''),
      coalesce(bd_kind(), 'admin'), bd_aktor(), bd_naa());
  return null;
end $$;
--> statement-breakpoint
create trigger bolig_historikk_ny after insert on bolig for each row execute function bd_skriv_boligstatus();
--> statement-breakpoint
create trigger bolig_historikk after update of status on bolig for each row when (old.status is distinct from new.status)
  execute function bd_skriv_boligstatus();
--> statement-breakpoint
create function bd_bolig_er_holdt(p_bolig uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from boligkrav where bolig_id = p_bolig and periode @> bd_naa()) $$;
--> statement-breakpoint

create function bd_vokt_bolig() returns trigger language plpgsql as $$
declare v_endret text[];
begin
  if bd_kind() is null then return new; end if;
  if tg_op = 'INSERT' then
    if not bd_system() and new.status <> 'planlagt' then perform bd_nekt('en bolig kommer inn i registeret som planlagt'); end if;
    return new;
  end if;
  v_endret := bd_endret(to_jsonb(old), to_jsonb(new));
  if not bd_bolig_overgang(old.status, new.status) then
    perform bd_nekt(format('fra %s til %s går det ingen vei', old.status, new.status));
  end if;
  if (new.id, new.kode, new.enhet) is distinct from (old.id, old.kode, old.enhet) then perform bd_nekt('en bolig bytter ikke navn'); end if;
  if not bd_system() and not bd_forvalter() then
    perform bd_krev_bare('bolig', v_endret, 'status', 'status_fra', 'revisjon');
  end if;
  if new.status = 'utleid' and old.status = 'reservert'
      and not exists (select 1 from leieforhold l where l.bolig_id = new.id and l.tilstand = 'aktiv') then
    perform bd_nekt('en bolig leies ut på en signert kontrakt');
  end if;
  if new.status = 'ledig' and old.status = 'klargjoring' and not bd_system()
      and (select count(*) from klargjoring k where k.bolig_id = new.id and k.runde = new.runde and k.utfort) < 7 then
    perform bd_nekt('boligen er ikke klargjort');
  end if;
  if old.status <> new.status and new.status in ('ute_av_drift', 'avhendet') and bd_bolig_er_holdt(new.id) then
    raise exception 'boligen er tilbudt eller leid ut' using errcode = '23514', constraint = 'bolig_holdt';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger bolig_vokter before insert or update on bolig for each row execute function bd_vokt_bolig();
--> statement-breakpoint
create function bd_vokt_bolig_sted() returns trigger language plpgsql as $$
begin
  if exists (select 1 from bolig b where b.id = new.bolig_id and b.boligtype = 'familiehjem') then
    perform bd_nekt('adressen til et familiehjem står ikke i dette registeret');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger bolig_sted_vokter before insert or update on bolig_sted for each row execute function bd_vokt_bolig_sted();
--> statement-breakpoint

create function bd_vokt_plass() returns trigger language plpgsql as $$
declare
  v_kind text := bd_kind();
  v_endret text[];
begin
  if tg_op = 'INSERT' then
    select s.listenavn, s.gradering, s.enhet, s.tjeneste into new.listenavn, new.gradering, new.enhet, new.tjeneste
      from sak s where s.id = new.sak_id and s.soker_id = new.person_id;
    if not found then perform bd_nekt('en plass på ventelisten hører til en sak og dens søker'); end if;
    if v_kind is null or bd_system() then return new; end if;
    if new.status <> 'aktiv' or new.rute_ut is not null
        or not exists (select 1 from vedtak v where v.sak_id = new.sak_id and v.tilstand = 'vedtatt' and v.besluttet_av = bd_aktor()) then
      perform bd_nekt('en plass på ventelisten gis av et vedtak og den som har fattet det');
    end if;
    return new;
  end if;
  if v_kind is null then return new; end if;
  v_endret := bd_endret(to_jsonb(old), to_jsonb(new));
  if not bd_plass_overgang(old.status, new.status) then
    perform bd_nekt(format('fra %s til %s går det ingen vei', old.status, new.status));
  end if;
  if bd_system() then return new; end if;
  if v_kind = 'innbygger' then
    perform bd_krev_bare('ventelisteplass', v_endret, 'siste_bekreftet', 'neste_bekreftelse', 'purret', 'status', 'pauset_til', 'rute_ut', 'ut_dato', 'revisjon');
    if new.status in ('pauset', 'fjernet') and old.status <> new.status then perform bd_nekt('en innbygger bekrefter, svarer og trekker seg'); end if;
    return new;
  end if;
  if not bd_saksroller() then
    perform bd_krev_bare('ventelisteplass', v_endret, 'siste_bekreftet', 'neste_bekreftelse', 'purret', 'status', 'pauset_til', 'rute_ut', 'ut_dato', 'revisjon');
  else
    perform bd_krev_bare('ventelisteplass', v_endret, 'siste_bekreftet', 'neste_bekreftelse', 'purret', 'status', 'pauset_til', 'rute_ut', 'ut_dato',
      'revisjon', 'behovsprofil', 'band', 'vurdering_versjon', 'medsoker_id');
  end if;
  if new.status = 'fjernet' and old.status <> 'fjernet' and not exists (select 1 from vedtak v where v.sak_id = new.sak_id
      and v.tilstand = 'vedtatt' and v.besluttet_av = bd_aktor() and v.besluttet > old.opprettet) then
    perform bd_nekt('ingen fjernes fra ventelisten uten et vedtak om det');
  end if;
  if new.band <> old.band and not exists (select 1 from prioritetsvurdering p where p.sak_id = new.sak_id and p.versjon = new.vurdering_versjon
      and p.band = new.band) then
    perform bd_nekt('et bånd står på en prioritetsvurdering');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger ventelisteplass_vokter before insert or update on ventelisteplass for each row execute function bd_vokt_plass();
--> statement-breakpoint
create function bd_skjerm_plasser() returns trigger language plpgsql as $$
begin
  update ventelisteplass set gradering = new.gradering where person_id = new.id and gradering <> new.gradering;
  return null;
end $$;
--> statement-breakpoint
create trigger person_skjermer_plasser after update of gradering on person for each row
  when (old.gradering is distinct from new.gradering) execute function bd_skjerm_plasser();
--> statement-breakpoint

create function bd_vokt_kjoring() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.tilstand <> 'forpliktet' or new.fro is not null or new.fakta is not null then
      perform bd_nekt('en kjøring begynner med en forpliktelse');
    end if;
    if bd_kind() = 'ansatt' and new.forpliktet_av is distinct from bd_aktor() then perform bd_nekt('ingen forplikter seg i andres navn'); end if;
    return new;
  end if;
  if old.tilstand <> 'forpliktet' then perform bd_nekt('en kjøring som er gjort, står som den ble'); end if;
  if (new.id, new.enhet, new.nummer, new.forpliktelse, new.forpliktet_av) is distinct from (old.id, old.enhet, old.nummer, old.forpliktelse, old.forpliktet_av) then
    perform bd_nekt('en forpliktelse endres ikke');
  end if;
  if new.tilstand <> 'kjort' or encode(sha256(convert_to(new.fro, 'UTF8')), 'hex') <> old.forpliktelse then
    perform bd_nekt('frøet er ikke det kjøringen forpliktet seg til');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger tildelingskjoring_vokter before insert or update on tildelingskjoring for each row execute function bd_vokt_kjoring();
--> statement-breakpoint
-- What the matching is run on: every active household of the unit as an id and needs, protected ones too, or they would be passed over
-- by whoever may not see them. No name, no case.
create function bd_tildelingsfakta(p_enhet text)
returns table (plass_id uuid, tjeneste text, behovsprofil jsonb, band text, faktorer jsonb, godkjent date, status text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not (bd_boligroller() and p_enhet = any (bd_enheter())) and not bd_system() then
    raise exception 'tildelingen er enhetens' using errcode = '42501';
  end if;
  return query select v.id, v.tjeneste, v.behovsprofil, v.band, coalesce(p.faktorer, '[]'::jsonb), v.godkjent, v.status
    from ventelisteplass v left join prioritetsvurdering p on p.sak_id = v.sak_id and p.versjon = v.vurdering_versjon
    where v.enhet = p_enhet and v.status = 'aktiv';
end $$;
--> statement-breakpoint
create function bd_vokt_valg() returns trigger language plpgsql as $$
begin
  if bd_kind() is null or bd_system() then return new; end if;
  if tg_op = 'INSERT' then
    if new.tilstand <> 'foreslatt' or new.foreslatt_av is distinct from bd_aktor() or new.besluttet_av is not null then
      perform bd_nekt('et valg foreslås i eget navn');
    end if;
    return new;
  end if;
  if old.tilstand <> 'foreslatt' then perform bd_nekt('et valg avgjøres én gang'); end if;
  perform bd_krev_bare('tildelingsvalg', bd_endret(to_jsonb(old), to_jsonb(new)), 'tilstand', 'besluttet_av', 'besluttet');
  if old.foreslatt_av = bd_aktor() then
    raise exception 'et valg avgjøres av en annen enn den som foreslo det' using errcode = '23514', constraint = 'tildelingsvalg_fire_oyne';
  end if;
  if not bd_har_rolle('beslutter', 'leder') or new.besluttet_av is distinct from bd_aktor() then
    perform bd_nekt('bare en beslutter eller leder avgjør, i eget navn');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger tildelingsvalg_vokter before insert or update on tildelingsvalg for each row execute function bd_vokt_valg();
--> statement-breakpoint

create function bd_vokt_tilbud() returns trigger language plpgsql as $$
declare
  v_kind text := bd_kind();
  v_endret text[];
begin
  if v_kind is null then return new; end if;
  if tg_op = 'INSERT' then
    if not bd_system() and (new.tilstand <> 'opprettet' or new.opprettet_av is distinct from bd_aktor()) then
      perform bd_nekt('et tilbud lages i eget navn og sendes etterpå');
    end if;
    if not exists (select 1 from bolig b where b.id = new.bolig_id and b.status in ('ledig', 'reservert'))
        or not exists (select 1 from ventelisteplass v where v.id = new.plass_id and v.status = 'aktiv') then
      raise exception 'boligen er ikke ledig, eller husstanden venter ikke' using errcode = '23514', constraint = 'tilbud_mulig';
    end if;
    return new;
  end if;
  v_endret := bd_endret(to_jsonb(old), to_jsonb(new));
  if not bd_tilbud_overgang(old.tilstand, new.tilstand) then
    perform bd_nekt(format('fra %s til %s går det ingen vei', old.tilstand, new.tilstand));
  end if;
  perform bd_krev_bare('tilbud', v_endret, 'tilstand', 'sendt', 'frist', 'frist_tid', 'svart', 'svart_kind', 'svart_av', 'svar_nokkel',
    'avslag_kode', 'avslag_kryptert', 'trukket_grunn', 'revisjon');
  if old.tilstand <> 'opprettet' and (new.sendt, new.frist, new.frist_tid) is distinct from (old.sendt, old.frist, old.frist_tid) then
    perform bd_nekt('fristen i et tilbud flyttes ikke etter at det er sendt');
  end if;
  if new.tilstand in ('akseptert', 'avslatt', 'avslatt_begrunnet') and old.tilstand = 'sendt' or new.tilstand = 'sendt' and old.tilstand <> 'opprettet' then
    if old.frist_tid <= bd_naa() then
      raise exception 'fristen er ute' using errcode = '23514', constraint = 'tilbud_frist';
    end if;
    if new.tilstand <> 'sendt' and not bd_system() and (new.svart_av is distinct from bd_aktor() or new.svart_kind is distinct from v_kind) then
      perform bd_nekt('et svar gis i eget navn');
    end if;
  end if;
  if v_kind = 'innbygger' and new.tilstand not in ('akseptert', 'avslatt', 'avslatt_begrunnet', 'sendt') then
    perform bd_nekt('en innbygger svarer og angrer');
  end if;
  if new.tilstand = 'utlopt' and old.tilstand = 'sendt' and old.frist_tid > bd_naa() then perform bd_nekt('fristen er ikke ute'); end if;
  return new;
end $$;
--> statement-breakpoint
create trigger tilbud_vokter before insert or update on tilbud for each row execute function bd_vokt_tilbud();
--> statement-breakpoint
create function bd_vokt_visning() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare v visning%rowtype;
begin
  select * into v from visning where id = new.visning_id for update;
  if not exists (select 1 from tilbud t where t.id = new.tilbud_id and t.bolig_id = v.bolig_id) then
    raise exception 'visningen er av en annen bolig' using errcode = '23514', constraint = 'visning_bolig';
  end if;
  if (select count(*) from visningsbestilling b where b.visning_id = v.id and b.id <> new.id) >= v.plasser then
    raise exception 'visningen er full' using errcode = '23514', constraint = 'visning_full';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger visningsbestilling_vokter before insert or update on visningsbestilling for each row execute function bd_vokt_visning();
--> statement-breakpoint

create function bd_vokt_leie() returns trigger language plpgsql as $$
declare
  v_kind text := bd_kind();
  v_endret text[];
begin
  if v_kind is null or bd_system() then return new; end if;
  if tg_op = 'INSERT' then
    if new.tilstand <> 'utkast' or new.signert_leier is not null or new.signert_utleier is not null then
      perform bd_nekt('en leiekontrakt begynner usignert');
    end if;
    if not exists (select 1 from tilbud t where t.id = new.tilbud_id and t.bolig_id = new.bolig_id and t.plass_id = new.plass_id
        and t.tilstand = 'akseptert' and t.leie_mnd = new.leie_mnd and t.depositum = new.depositum) then
      perform bd_nekt('en leiekontrakt skrives på tilbudet som er akseptert');
    end if;
    return new;
  end if;
  v_endret := bd_endret(to_jsonb(old), to_jsonb(new));
  if not bd_leie_overgang(old.tilstand, new.tilstand) then
    perform bd_nekt(format('fra %s til %s går det ingen vei', old.tilstand, new.tilstand));
  end if;
  if v_kind = 'innbygger' then
    perform bd_krev_bare('leieforhold', v_endret, 'tilstand', 'signert_leier', 'oppsagt', 'slutt', 'revisjon');
    if new.tilstand not in (old.tilstand, 'oppsagt', 'forlengelse_soknad', 'avbrutt') then perform bd_nekt('en leier signerer, sier opp og søker'); end if;
    if 'signert_leier' = any (v_endret) and old.tilstand <> 'til_signering' then perform bd_nekt('kontrakten er ikke lagt frem for signering'); end if;
    return new;
  end if;
  if 'signert_leier' = any (v_endret) then perform bd_nekt('ingen signerer for leieren'); end if;
  if old.tilstand not in ('utkast') and (new.bolig_id, new.plass_id, new.tilbud_id, new.fra, new.depositum)
      is distinct from (old.bolig_id, old.plass_id, old.tilbud_id, old.fra, old.depositum) then
    perform bd_nekt('en kontrakt som er lagt frem, endres ikke');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger leieforhold_vokter before insert or update on leieforhold for each row execute function bd_vokt_leie();
--> statement-breakpoint

do $$
declare t text;
begin
  foreach t in array array['avtale','bolig','bolig_sted','bolig_status','klargjoring','ventelisteplass','prioritetsvurdering','tildelingskjoring',
    'tildelingsvalg','tilbud','avvist_par','visning','visningsbestilling','leieforhold','leieregulering','leiekrav','boligkrav','ventelistehistorikk'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for all using ((select bd_system())) with check ((select bd_system()))', t || '_system', t);
  end loop;
  -- The functions above run as the owner, and see what they count and hold.
  foreach t in array array['avtale','bolig','boligkrav','bolig_status','visning','visningsbestilling','tilbud','ventelisteplass','prioritetsvurdering'] loop
    execute format('create policy %I on %I for all to bd_owner using (true) with check (true)', t || '_eier', t);
  end loop;
  foreach t in array array['bolig_status','prioritetsvurdering','leieregulering','avvist_par'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function bd_nekt_endring()', t || '_bare_tillegg', t);
  end loop;
end $$;
--> statement-breakpoint
create policy avtale_les on avtale for select using ((select bd_boligroller()) and enhet = any ((select bd_enheter())::text[]));
--> statement-breakpoint
create policy avtale_skriv on avtale for insert with check ((select bd_forvalter()) and enhet = any ((select bd_enheter())::text[]));
--> statement-breakpoint
create policy avtale_endre on avtale for update using ((select bd_forvalter()) and enhet = any ((select bd_enheter())::text[]))
  with check ((select bd_forvalter()) and enhet = any ((select bd_enheter())::text[]));
--> statement-breakpoint
create policy bolig_ansatt on bolig for select using ((select bd_boligroller()) and enhet = any ((select bd_enheter())::text[]));
--> statement-breakpoint
create policy bolig_ny on bolig for insert with check ((select bd_forvalter()) and enhet = any ((select bd_enheter())::text[]));
--> statement-breakpoint
create policy bolig_endre on bolig for update using ((select bd_boligroller()) and enhet = any ((select bd_enheter())::text[]))
  with check ((select bd_boligroller()) and enhet = any ((select bd_enheter())::text[]));
--> statement-breakpoint
create policy bolig_selv on bolig for select using ((select bd_kind()) = 'innbygger' and (exists (select 1 from tilbud t where t.bolig_id = bolig.id)
  or exists (select 1 from leieforhold l where l.bolig_id = bolig.id)));
--> statement-breakpoint
create policy bolig_sted_ansatt on bolig_sted for select using ((select bd_boligroller()) and exists (select 1 from bolig b where b.id = bolig_id
  and ((select bd_forvalter()) or b.boligtype <> 'smahus')));
--> statement-breakpoint
create policy bolig_sted_selv on bolig_sted for select using ((select bd_kind()) = 'innbygger' and exists (select 1 from bolig b where b.id = bolig_id));
--> statement-breakpoint
create policy bolig_sted_ny on bolig_sted for insert with check ((select bd_forvalter()) and exists (select 1 from bolig b where b.id = bolig_id));
--> statement-breakpoint
create policy bolig_sted_endre on bolig_sted for update using ((select bd_forvalter()) and exists (select 1 from bolig b where b.id = bolig_id))
  with check ((select bd_forvalter()) and exists (select 1 from bolig b where b.id = bolig_id));
--> statement-breakpoint
create policy bolig_status_les on bolig_status for select using ((select bd_boligroller()) and exists (select 1 from bolig b where b.id = bolig_id));
--> statement-breakpoint
create policy klargjoring_ansatt on klargjoring for all using ((select bd_boligroller()) and exists (select 1 from bolig b where b.id = bolig_id))
  with check ((select bd_forvalter()) and utfort_av = (select bd_aktor())
    and exists (select 1 from bolig b where b.id = bolig_id and b.status = 'klargjoring' and b.runde = klargjoring.runde));
--> statement-breakpoint
create policy ventelisteplass_ansatt on ventelisteplass for select using ((select bd_boligroller()) and enhet = any ((select bd_enheter())::text[])
  and gradering = any ((select bd_graderinger())::text[]) and person_id <> all ((select bd_inhabile())::uuid[])
  and (medsoker_id is null or medsoker_id <> all ((select bd_inhabile())::uuid[])));
--> statement-breakpoint
create policy ventelisteplass_endre on ventelisteplass for update using ((select bd_boligroller()) and enhet = any ((select bd_enheter())::text[])
  and gradering = any ((select bd_graderinger())::text[]) and person_id <> all ((select bd_inhabile())::uuid[])
  and (medsoker_id is null or medsoker_id <> all ((select bd_inhabile())::uuid[])))
  with check ((select bd_boligroller()) and enhet = any ((select bd_enheter())::text[]));
--> statement-breakpoint
create policy ventelisteplass_ny on ventelisteplass for insert with check ((select bd_saksroller()) and enhet = any ((select bd_enheter())::text[]));
--> statement-breakpoint
create policy ventelisteplass_selv on ventelisteplass for select using ((select bd_kind()) = 'innbygger' and (select bd_aktor()) in (person_id, medsoker_id));
--> statement-breakpoint
create policy ventelisteplass_selv_endre on ventelisteplass for update using ((select bd_kind()) = 'innbygger' and (select bd_aktor()) in (person_id, medsoker_id))
  with check ((select bd_kind()) = 'innbygger' and (select bd_aktor()) in (person_id, medsoker_id));
--> statement-breakpoint
create policy prioritetsvurdering_ansatt on prioritetsvurdering for select using ((select bd_saksroller()) and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy prioritetsvurdering_ny on prioritetsvurdering for insert with check ((select bd_saksroller()) and vurdert_av = (select bd_aktor())
  and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy prioritetsvurdering_selv on prioritetsvurdering for select using ((select bd_kind()) = 'innbygger'
  and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy tildelingskjoring_ansatt on tildelingskjoring for all using ((select bd_boligroller()) and enhet = any ((select bd_enheter())::text[]))
  with check ((select bd_boligroller()) and enhet = any ((select bd_enheter())::text[]));
--> statement-breakpoint
create policy tildelingsvalg_ansatt on tildelingsvalg for all using ((select bd_boligroller())
    and exists (select 1 from tildelingskjoring k where k.id = kjoring_id))
  with check ((select bd_boligroller()) and exists (select 1 from tildelingskjoring k where k.id = kjoring_id)
    and exists (select 1 from ventelisteplass v where v.id = plass_id));
--> statement-breakpoint
create policy tilbud_ansatt on tilbud for all using ((select bd_boligroller()) and exists (select 1 from ventelisteplass v where v.id = plass_id))
  with check ((select bd_boligroller()) and exists (select 1 from ventelisteplass v where v.id = plass_id));
--> statement-breakpoint
create policy tilbud_selv on tilbud for select using ((select bd_kind()) = 'innbygger' and tilstand <> 'opprettet'
  and exists (select 1 from ventelisteplass v where v.id = plass_id));
--> statement-breakpoint
create policy tilbud_selv_endre on tilbud for update using ((select bd_kind()) = 'innbygger' and tilstand <> 'opprettet'
  and exists (select 1 from ventelisteplass v where v.id = plass_id))
  with check ((select bd_kind()) = 'innbygger' and exists (select 1 from ventelisteplass v where v.id = plass_id));
--> statement-breakpoint
create policy avvist_par_les on avvist_par for select using ((select bd_boligroller())
  and exists (select 1 from bolig b where b.id = bolig_id));
--> statement-breakpoint
create policy avvist_par_ny on avvist_par for insert with check ((select bd_kind()) in ('ansatt', 'innbygger')
  and exists (select 1 from tilbud t where t.plass_id = avvist_par.plass_id and t.bolig_id = avvist_par.bolig_id));
--> statement-breakpoint
create policy visning_les on visning for select using ((select bd_kind()) in ('ansatt', 'innbygger') and exists (select 1 from bolig b where b.id = bolig_id));
--> statement-breakpoint
create policy visning_ny on visning for insert with check ((select bd_boligroller()) and exists (select 1 from bolig b where b.id = bolig_id));
--> statement-breakpoint
create policy visningsbestilling_alle on visningsbestilling for all using ((select bd_kind()) in ('ansatt', 'innbygger')
  and exists (select 1 from tilbud t where t.id = tilbud_id)) with check ((select bd_kind()) in ('ansatt', 'innbygger')
  and exists (select 1 from tilbud t where t.id = tilbud_id and t.tilstand in ('sendt', 'akseptert')));
--> statement-breakpoint
create policy leieforhold_ansatt on leieforhold for all using ((select bd_boligroller()) and exists (select 1 from ventelisteplass v where v.id = plass_id))
  with check ((select bd_boligroller()) and exists (select 1 from ventelisteplass v where v.id = plass_id));
--> statement-breakpoint
create policy leieforhold_selv on leieforhold for all using ((select bd_kind()) = 'innbygger' and exists (select 1 from ventelisteplass v where v.id = plass_id))
  with check ((select bd_kind()) = 'innbygger' and exists (select 1 from ventelisteplass v where v.id = plass_id));
--> statement-breakpoint
create policy leieregulering_les on leieregulering for select using ((select bd_kind()) in ('ansatt', 'innbygger')
  and exists (select 1 from leieforhold l where l.id = leieforhold_id));
--> statement-breakpoint
create policy leieregulering_ny on leieregulering for insert with check ((select bd_boligroller()) and varslet_av = (select bd_aktor())
  and exists (select 1 from leieforhold l where l.id = leieforhold_id));
--> statement-breakpoint
create policy leiekrav_ansatt on leiekrav for all using ((select bd_boligroller()) and exists (select 1 from leieforhold l where l.id = leieforhold_id))
  with check ((select bd_boligroller()) and svart_av = (select bd_aktor()) and exists (select 1 from leieforhold l where l.id = leieforhold_id));
--> statement-breakpoint
create policy leiekrav_selv on leiekrav for select using ((select bd_kind()) = 'innbygger' and exists (select 1 from leieforhold l where l.id = leieforhold_id));
--> statement-breakpoint
create policy leiekrav_selv_ny on leiekrav for insert with check ((select bd_kind()) = 'innbygger' and bedt_av = (select bd_aktor())
  and tilstand = 'mottatt' and svart_av is null and exists (select 1 from leieforhold l where l.id = leieforhold_id));
--> statement-breakpoint
create policy ventelistehistorikk_les on ventelistehistorikk for select using ((select bd_kind()) is not null);
--> statement-breakpoint
-- The boligforvalter sees the core of a case that has a place, so that what she does stands in its chain; no table that hangs on it.
create policy sak_boligforvalter on sak for select using ((select bd_kind()) = 'ansatt' and (select bd_roller()) && array['boligforvalter']
  and enhet = any ((select bd_enheter())::text[]) and gradering = any ((select bd_graderinger())::text[])
  and soker_id <> all ((select bd_inhabile())::uuid[])
  and tilstand in ('godkjent_venteliste', 'direkte_tildelt', 'tildelt', 'kontrakt', 'innflyttet'));
--> statement-breakpoint

create or replace function bd_append_hendelse(p_strom uuid, p_sak uuid, p_eier uuid, p_gradering text, p_type text, p_data jsonb)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_kind text := bd_kind();
  v_aktor text := coalesce(bd_aktor()::text, nullif(current_setting('app.jobb', true), ''), '');
  v_tid timestamptz := coalesce(bd_demotid(p_eier), clock_timestamp());
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
  v_hash := sha256(v_forrige || convert_to(bd_hendelse_tekst(p_strom, p_sak, p_eier, p_gradering, v_seq, p_type, v_kind, v_aktor, v_tid, p_data), 'UTF8'));
  insert into hendelse (strom_id, sak_id, eier_id, gradering, seq, type, aktor_kind, aktor_id, tid, data, forrige, hash, hashversjon)
    values (p_strom, p_sak, p_eier, p_gradering, v_seq, p_type, v_kind, v_aktor, v_tid, p_data, v_forrige, v_hash, 2);
  update hendelse_hode set seq = v_seq, hash = v_hash where strom_id = p_strom;
  return v_seq;
end $$;
--> statement-breakpoint

revoke all on function bd_sett_krav(text, uuid, uuid, timestamptz, timestamptz), bd_slipp_krav(text, uuid), bd_bolig_er_holdt(uuid), bd_tildelingsfakta(text) from public;
--> statement-breakpoint
grant execute on function bd_bolig_er_holdt(uuid), bd_tildelingsfakta(text) to bd_app, bd_job;
--> statement-breakpoint
grant select, insert on avtale, bolig, bolig_sted, klargjoring, ventelisteplass, prioritetsvurdering, tildelingskjoring, tildelingsvalg, tilbud, avvist_par,
  visning, visningsbestilling, leieforhold, leieregulering, leiekrav to bd_app, bd_job;
--> statement-breakpoint
grant select on bolig_status, boligkrav, ventelistehistorikk to bd_app, bd_job;
--> statement-breakpoint
grant insert, update on ventelistehistorikk, bolig_status to bd_job;
--> statement-breakpoint
grant update on avtale, bolig, bolig_sted, ventelisteplass, tildelingskjoring, tildelingsvalg, tilbud, leieforhold to bd_app, bd_job;
--> statement-breakpoint
grant update (utfort, utfort_av, opprettet) on klargjoring to bd_app, bd_job;
--> statement-breakpoint
grant update (visning_id) on visningsbestilling to bd_app, bd_job;
--> statement-breakpoint
grant update (tilstand, svar_kode, svart_av, svart) on leiekrav to bd_app, bd_job;
--> statement-breakpoint
grant update (opprettet) on tilbud, leieforhold, ventelisteplass, leiekrav to bd_job;
