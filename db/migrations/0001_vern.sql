-- Who is asking, read from transaction-local settings. nullif: a pooled connection has '' after its first transaction.
create function bd_kind() returns text language sql stable as $$ select nullif(current_setting('app.kind', true), '') $$;
--> statement-breakpoint
create function bd_aktor() returns uuid language sql stable as $$ select nullif(current_setting('app.aktor', true), '')::uuid $$;
--> statement-breakpoint
create function bd_roller() returns text[] language sql stable as $$ select string_to_array(nullif(current_setting('app.roller', true), ''), ',') $$;
--> statement-breakpoint
create function bd_enheter() returns text[] language sql stable as $$ select string_to_array(nullif(current_setting('app.enheter', true), ''), ',') $$;
--> statement-breakpoint
create function bd_graderinger() returns text[] language sql stable as $$
  select case nullif(current_setting('app.klarering', true), '')
    when 'kode6' then array['ingen','kode7','kode6'] when 'kode7' then array['ingen','kode7'] else array['ingen'] end $$;
--> statement-breakpoint
-- A named job. The web role can never be one: its only machine actor is the login itself.
create function bd_system() returns boolean language sql stable as $$
  select bd_kind() = 'system' and session_user <> 'bd_app' $$;
--> statement-breakpoint
create function bd_innlogging() returns boolean language sql stable as $$
  select bd_kind() = 'system' and nullif(current_setting('app.jobb', true), '') = 'innlogging' $$;
--> statement-breakpoint
create function bd_saksroller() returns boolean language sql stable as $$
  select bd_kind() = 'ansatt' and bd_roller() && array['saksbehandler','beslutter','leder'] $$;
--> statement-breakpoint

-- Append-only chains. SECURITY DEFINER because bd_app has no INSERT: an event outside the chain must not exist.
create function bd_append_hendelse(p_strom uuid, p_sak uuid, p_eier uuid, p_gradering text, p_type text, p_data jsonb)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_kind text := bd_kind();
  v_aktor text := coalesce(bd_aktor()::text, nullif(current_setting('app.jobb', true), ''), '');
  v_tid timestamptz := clock_timestamp();
  v_seq integer; v_forrige bytea; v_hash bytea;
begin
  if v_kind is null then raise exception 'ingen aktor' using errcode = '42501'; end if;
  insert into hendelse_hode as h (strom_id, seq, hash) values (p_strom, 0, '\x'::bytea)
    on conflict (strom_id) do update set seq = h.seq returning h.seq + 1, h.hash into v_seq, v_forrige;
  v_hash := sha256(v_forrige || convert_to(bd_hendelse_tekst(p_strom, v_seq, p_type, v_kind, v_aktor, v_tid, p_data), 'UTF8'));
  insert into hendelse (strom_id, sak_id, eier_id, gradering, seq, type, aktor_kind, aktor_id, tid, data, forrige, hash)
    values (p_strom, p_sak, p_eier, p_gradering, v_seq, p_type, v_kind, v_aktor, v_tid, p_data, v_forrige, v_hash);
  update hendelse_hode set seq = v_seq, hash = v_hash where strom_id = p_strom;
  return v_seq;
end $$;
--> statement-breakpoint
create function bd_hendelse_tekst(p_strom uuid, p_seq integer, p_type text, p_kind text, p_aktor text, p_tid timestamptz, p_data jsonb)
returns text language sql immutable as $$
  select jsonb_build_array(p_strom, p_seq, p_type, p_kind, p_aktor,
    (extract(epoch from p_tid) * 1000000)::bigint, p_data)::text $$;
--> statement-breakpoint
create function bd_append_oppslag(p_sak uuid, p_person uuid, p_rolle text, p_handling text, p_formal text)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_tid timestamptz := clock_timestamp();
  v_ansatt uuid := bd_aktor();
  v_seq integer; v_forrige bytea; v_hash bytea;
begin
  if bd_kind() is distinct from 'ansatt' then raise exception 'bare ansatte slar opp' using errcode = '42501'; end if;
  insert into oppslag_hode as h (person_id, seq, hash) values (p_person, 0, '\x'::bytea)
    on conflict (person_id) do update set seq = h.seq returning h.seq + 1, h.hash into v_seq, v_forrige;
  v_hash := sha256(v_forrige || convert_to(bd_oppslag_tekst(p_person, v_seq, p_sak, v_ansatt, p_rolle, p_handling, p_formal, v_tid), 'UTF8'));
  insert into oppslag (sak_id, person_id, ansatt_id, rolle, handling, formal, seq, tid, forrige, hash)
    values (p_sak, p_person, v_ansatt, p_rolle, p_handling, p_formal, v_seq, v_tid, v_forrige, v_hash);
  update oppslag_hode set seq = v_seq, hash = v_hash where person_id = p_person;
  return v_seq;
end $$;
--> statement-breakpoint
create function bd_oppslag_tekst(p_person uuid, p_seq integer, p_sak uuid, p_ansatt uuid, p_rolle text, p_handling text, p_formal text, p_tid timestamptz)
returns text language sql immutable as $$
  select jsonb_build_array(p_person, p_seq, p_sak, p_ansatt, p_rolle, p_handling, p_formal,
    (extract(epoch from p_tid) * 1000000)::bigint)::text $$;
--> statement-breakpoint
create function bd_nekt_endring() returns trigger language plpgsql as $$
begin raise exception 'tabellen % kan bare legges til', tg_table_name using errcode = '42501'; end $$;
--> statement-breakpoint
create trigger hendelse_bare_tillegg before update or delete or truncate on hendelse for each statement execute function bd_nekt_endring();
--> statement-breakpoint
create trigger oppslag_bare_tillegg before update or delete or truncate on oppslag for each statement execute function bd_nekt_endring();
--> statement-breakpoint

-- Queue badges: kept by the transaction that moves a case, read as a handful of rows.
create function bd_tell_ko() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Both rows in one ordered statement: two cases that move opposite ways would else lock each other.
  insert into koteller as k (enhet, tilstand, gradering, ansvarlig, antall)
    select enhet, tilstand, gradering, ansvarlig, sum(endring) from (
      select old.enhet, old.tilstand, old.gradering, coalesce(old.ansvarlig::text, ''), -1 where tg_op <> 'INSERT' and old.apen
      union all
      select new.enhet, new.tilstand, new.gradering, coalesce(new.ansvarlig::text, ''), 1 where tg_op <> 'DELETE' and new.apen
    ) e (enhet, tilstand, gradering, ansvarlig, endring)
    group by 1, 2, 3, 4 having sum(endring) <> 0 order by 1, 2, 3, 4
    on conflict (enhet, tilstand, gradering, ansvarlig) do update set antall = k.antall + excluded.antall;
  return null;
end $$;
--> statement-breakpoint
create trigger sak_teller after insert or delete or update of apen, tilstand, enhet, gradering, ansvarlig on sak
  for each row execute function bd_tell_ko();
--> statement-breakpoint
create function bd_neste_saksnummer(p_ar integer) returns integer language sql security definer set search_path = public, pg_temp as $$
  insert into nummerserie as n (ar, siste) values (p_ar, 1) on conflict (ar) do update set siste = n.siste + 1 returning siste $$;
--> statement-breakpoint

-- Surname search: a range under "C" collation, so that the index also gives the order.
create index sak_navn_idx on sak (enhet, sok_navn collate "C", id);
--> statement-breakpoint

do $$
declare t text;
begin
  foreach t in array array['person','identitet','ansatt','sesjon','soknad','sak','vedlegg','innsending','hendelse','hendelse_hode',
    'oppslag','oppslag_hode','sikkerhetslogg','vurdering','beregning','saksopplysning','gjoremal','notat','vedtak','brev','brev_fil',
    'klage','effekt','koteller','nummerserie','statistikk'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for all using ((select bd_system())) with check ((select bd_system()))', t || '_system', t);
  end loop;
  foreach t in array array['person','identitet','ansatt','sesjon'] loop
    execute format('create policy %I on %I for all using ((select bd_innlogging())) with check ((select bd_innlogging()))', t || '_innlogging', t);
  end loop;
  -- What hangs on a case is seen by whoever sees the case: the subquery runs under sak's own policies.
  foreach t in array array['vurdering','beregning','saksopplysning','gjoremal','notat'] loop
    execute format('create policy %I on %I for all using ((select bd_saksroller()) and exists (select 1 from sak s where s.id = sak_id))
      with check ((select bd_saksroller()) and exists (select 1 from sak s where s.id = sak_id))', t || '_ansatt', t);
  end loop;
  foreach t in array array['vedtak','brev','klage'] loop
    execute format('create policy %I on %I for all using ((select bd_saksroller()) and exists (select 1 from sak s where s.id = sak_id))
      with check ((select bd_saksroller()) and exists (select 1 from sak s where s.id = sak_id))', t || '_ansatt', t);
  end loop;
end $$;
--> statement-breakpoint

create policy person_selv on person for all using (id = (select bd_aktor()) and (select bd_kind()) = 'innbygger')
  with check (id = (select bd_aktor()) and (select bd_kind()) = 'innbygger');
--> statement-breakpoint
create policy person_ansatt on person for select using ((select bd_saksroller()) and gradering = any ((select bd_graderinger())::text[]));
--> statement-breakpoint
create policy ansatt_les on ansatt for select using ((select bd_kind()) in ('ansatt', 'innbygger'));
--> statement-breakpoint

create policy soknad_selv on soknad for all using (soker_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger')
  with check (soker_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger');
--> statement-breakpoint
-- A draft is not yet the municipality's to read: no staff policy reaches one.
create policy soknad_ansatt on soknad for select using (tilstand = 'innsendt' and (select bd_saksroller())
  and exists (select 1 from sak s where s.soknad_id = soknad.id));
--> statement-breakpoint
create policy sak_selv on sak for all using (soker_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger')
  with check (soker_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger');
--> statement-breakpoint
create policy sak_ansatt on sak for select using ((select bd_saksroller()) and enhet = any ((select bd_enheter())::text[])
  and gradering = any ((select bd_graderinger())::text[]));
--> statement-breakpoint
create policy sak_ansatt_endre on sak for update using ((select bd_saksroller()) and enhet = any ((select bd_enheter())::text[])
  and gradering = any ((select bd_graderinger())::text[])) with check ((select bd_saksroller()));
--> statement-breakpoint
create policy vedlegg_selv on vedlegg for all using (eier_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger')
  with check (eier_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger');
--> statement-breakpoint
create policy vedlegg_ansatt on vedlegg for select using (sak_id is not null and (select bd_saksroller())
  and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy innsending_selv on innsending for all using (person_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger')
  with check (person_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger');
--> statement-breakpoint
create policy hendelse_selv on hendelse for select using (eier_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger');
--> statement-breakpoint
-- Unit is the case's matter (the use case has loaded it); clearance is repeated here so that no timeline leaks a protected person.
create policy hendelse_ansatt on hendelse for select using (sak_id is not null and (select bd_saksroller())
  and gradering = any ((select bd_graderinger())::text[]));
--> statement-breakpoint
create policy hendelse_tillegg on hendelse for insert to bd_owner with check ((select bd_kind()) is not null);
--> statement-breakpoint
create policy hendelse_hode_tillegg on hendelse_hode for all to bd_owner using ((select bd_kind()) is not null) with check ((select bd_kind()) is not null);
--> statement-breakpoint
create policy oppslag_tillegg on oppslag for insert to bd_owner with check ((select bd_kind()) = 'ansatt');
--> statement-breakpoint
create policy oppslag_hode_tillegg on oppslag_hode for all to bd_owner using ((select bd_kind()) = 'ansatt') with check ((select bd_kind()) = 'ansatt');
--> statement-breakpoint
create policy oppslag_selv on oppslag for select using ((select bd_kind()) = 'innbygger' and person_id = (select bd_aktor()));
--> statement-breakpoint
create policy oppslag_egne on oppslag for select using ((select bd_kind()) = 'ansatt'
  and (ansatt_id = (select bd_aktor()) or (select bd_roller()) && array['revisor', 'leder']));
--> statement-breakpoint
create policy sikkerhetslogg_skriv on sikkerhetslogg for insert with check ((select bd_kind()) is not null);
--> statement-breakpoint
create policy sikkerhetslogg_les on sikkerhetslogg for select using ((select bd_kind()) = 'ansatt' and (select bd_roller()) && array['sysadmin', 'revisor']);
--> statement-breakpoint
create policy vedtak_selv on vedtak for select using (tilstand = 'vedtatt' and (select bd_kind()) = 'innbygger'
  and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy brev_selv on brev for all using (mottaker_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger')
  with check (mottaker_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger');
--> statement-breakpoint
create policy brev_fil_les on brev_fil for select using ((select bd_kind()) in ('innbygger', 'ansatt') and exists (select 1 from brev b where b.id = brev_id));
--> statement-breakpoint
create policy klage_selv on klage for all using (klager_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger')
  with check (klager_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger');
--> statement-breakpoint
create policy koteller_les on koteller for select using ((select bd_saksroller()) and enhet = any ((select bd_enheter())::text[])
  and gradering = any ((select bd_graderinger())::text[]));
--> statement-breakpoint
create policy koteller_tell on koteller for all to bd_owner using (true) with check (true);
--> statement-breakpoint
create policy nummerserie_neste on nummerserie for all to bd_owner using (true) with check (true);
--> statement-breakpoint
create policy statistikk_les on statistikk for select using (true);
--> statement-breakpoint

revoke all on all tables in schema public from public;
--> statement-breakpoint
revoke all on function bd_append_hendelse(uuid, uuid, uuid, text, text, jsonb), bd_append_oppslag(uuid, uuid, text, text, text), bd_neste_saksnummer(integer) from public;
--> statement-breakpoint
grant usage on schema public to bd_app, bd_job;
--> statement-breakpoint
grant execute on function bd_append_hendelse(uuid, uuid, uuid, text, text, jsonb), bd_append_oppslag(uuid, uuid, text, text, text), bd_neste_saksnummer(integer) to bd_app, bd_job;
--> statement-breakpoint
grant select, insert, update on person, identitet, ansatt, sesjon, soknad, sak, vedlegg, vurdering, beregning, saksopplysning, gjoremal, notat, vedtak, brev, klage to bd_app, bd_job;
--> statement-breakpoint
grant select, insert on innsending, sikkerhetslogg to bd_app, bd_job;
--> statement-breakpoint
grant select on hendelse, hendelse_hode, oppslag, oppslag_hode, brev_fil, koteller, statistikk to bd_app, bd_job;
--> statement-breakpoint
grant insert, update on brev_fil, effekt, statistikk to bd_job;
--> statement-breakpoint
grant select on effekt to bd_job;
--> statement-breakpoint
grant delete on soknad, vedlegg, sesjon, effekt, innsending to bd_job;
