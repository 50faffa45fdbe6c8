-- The demo municipality tells a past: its events bear the time of the story. Never for the web role, and only for people marked as demo.
create function bd_demotid(p_person uuid) returns timestamptz language plpgsql stable as $$
declare v_tid timestamptz := nullif(current_setting('app.tid', true), '')::timestamptz;
begin
  if v_tid is null then return null; end if;
  if session_user = 'bd_app' or not exists (select 1 from person p where p.id = p_person and p.er_demo) then
    raise exception 'bare demoen kan reise i tid' using errcode = '42501';
  end if;
  return v_tid;
end $$;
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
  insert into hendelse_hode as h (strom_id, seq, hash) values (p_strom, 0, '\x'::bytea)
    on conflict (strom_id) do update set seq = h.seq returning h.seq + 1, h.hash into v_seq, v_forrige;
  v_hash := sha256(v_forrige || convert_to(bd_hendelse_tekst(p_strom, v_seq, p_type, v_kind, v_aktor, v_tid, p_data), 'UTF8'));
  insert into hendelse (strom_id, sak_id, eier_id, gradering, seq, type, aktor_kind, aktor_id, tid, data, forrige, hash)
    values (p_strom, p_sak, p_eier, p_gradering, v_seq, p_type, v_kind, v_aktor, v_tid, p_data, v_forrige, v_hash);
  update hendelse_hode set seq = v_seq, hash = v_hash where strom_id = p_strom;
  return v_seq;
end $$;
--> statement-breakpoint
create or replace function bd_append_oppslag(p_sak uuid, p_person uuid, p_rolle text, p_handling text, p_formal text)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_tid timestamptz := coalesce(bd_demotid(p_person), clock_timestamp());
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
-- A demo person's case is a demo case, whoever makes it: its letters say so.
create or replace function bd_sett_listenavn() returns trigger language plpgsql as $$
begin
  select bd_listenavn(trim(p.navn)), new.er_demo or p.er_demo into new.listenavn, new.er_demo from person p where p.id = new.soker_id;
  new.listenavn := coalesce(new.listenavn, '');
  new.er_demo := coalesce(new.er_demo, false);
  return new;
end $$;
