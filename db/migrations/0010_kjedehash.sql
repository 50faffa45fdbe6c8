-- Events from before this release keep their hash and say so: 1 leaves out case, owner and protection.
ALTER TABLE "hendelse" ADD COLUMN "hashversjon" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "hendelse" ALTER COLUMN "hashversjon" SET DEFAULT 2;--> statement-breakpoint
-- Every column that says whose an event is and who may see it is in the hash: an event moved to another case or owner is seen.
create function bd_hendelse_tekst(p_strom uuid, p_sak uuid, p_eier uuid, p_gradering text, p_seq integer, p_type text, p_kind text, p_aktor text,
  p_tid timestamptz, p_data jsonb)
returns text language sql immutable as $$
  select jsonb_build_array(2, p_strom, p_sak, p_eier, p_gradering, p_seq, p_type, p_kind, p_aktor,
    (extract(epoch from p_tid) * 1000000)::bigint, p_data)::text $$;
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
      or (p_sak is null and exists (select 1 from soknad s where s.id = p_strom and s.soker_id = p_eier)), false) then
    raise exception 'hendelsen er ikke i en kjede som er hennes å skrive i' using errcode = '42501';
  end if;
  if (v_kind = 'innbygger' and p_type !~ '^(soknad|vedlegg|dokument|klage)\.' and p_type <> 'sak.trukket')
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
