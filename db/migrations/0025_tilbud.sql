ALTER TABLE "tilbud" ADD COLUMN "notat_kryptert" text;--> statement-breakpoint
ALTER TABLE "tilbud" ADD COLUMN "vurdert" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "tilbud" ADD COLUMN "vurdert_av" uuid;--> statement-breakpoint
ALTER TABLE "tilbud" ADD COLUMN "vurdering_kryptert" text;--> statement-breakpoint
ALTER TABLE "tilbud" ADD COLUMN "paminnet" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "tilbud" ADD CONSTRAINT "tilbud_vurdert_av_ansatt_id_fk" FOREIGN KEY ("vurdert_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
create or replace function bd_vokt_tilbud() returns trigger language plpgsql as $$
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
    'avslag_kode', 'avslag_kryptert', 'trukket_grunn', 'revisjon', 'notat_kryptert', 'vurdert', 'vurdert_av', 'vurdering_kryptert', 'paminnet');
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
  if v_kind = 'innbygger' then
    perform bd_krev_bare('tilbud', v_endret, 'tilstand', 'svart', 'svart_kind', 'svart_av', 'svar_nokkel', 'avslag_kode', 'avslag_kryptert',
      'notat_kryptert', 'revisjon');
    if new.tilstand not in ('akseptert', 'avslatt', 'avslatt_begrunnet', 'sendt') then perform bd_nekt('en innbygger svarer og angrer'); end if;
  end if;
  if v_endret && array['vurdert', 'vurdert_av', 'vurdering_kryptert'] and not bd_system()
      and (not bd_saksroller() or new.vurdert_av is distinct from bd_aktor()) then
    perform bd_nekt('et begrunnet nei vurderes av en saksbehandler i eget navn');
  end if;
  if new.tilstand = 'utlopt' and old.tilstand = 'sendt' and old.frist_tid > bd_naa() then perform bd_nekt('fristen er ikke ute'); end if;
  return new;
end $$;
--> statement-breakpoint
-- What is said to explain a no, on the telephone and in the assessment, lies under the case key.
create trigger tilbud_forseglet before insert or update of avslag_kryptert, notat_kryptert, vurdering_kryptert on tilbud
  for each row execute function bd_krev_forseglet('avslag_kryptert', 'notat_kryptert', 'vurdering_kryptert');
--> statement-breakpoint
-- Whose place it is, when the case itself is not hers to see: the other adult of the household, and the boligforvalter.
create function bd_har_plass(p_sak uuid) returns boolean language sql stable as $$
  select exists (select 1 from ventelisteplass v where v.sak_id = p_sak and ((bd_kind() = 'innbygger' and bd_aktor() in (v.person_id, v.medsoker_id))
    or (bd_forvalter() and v.enhet = any (bd_enheter()) and v.gradering = any (bd_graderinger()) and v.person_id <> all (bd_inhabile())
      and (v.medsoker_id is null or v.medsoker_id <> all (bd_inhabile()))))) $$;
--> statement-breakpoint
-- The key of the case for those who have its place: they write a reason or a note under it. It opens no row.
create function bd_saksnokkel(p_sak uuid) returns table (id uuid, nokkel text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('app.delt', 'nokkel', true);
  return query select k.id, k.nokkel from sak s join soknad k on k.id = s.soknad_id where s.id = p_sak and bd_har_plass(p_sak);
  perform set_config('app.delt', '', true);
end $$;
--> statement-breakpoint
create policy sak_delt_nokkel on sak for select to bd_owner using ((select current_setting('app.delt', true)) = 'nokkel' and bd_har_plass(id));
--> statement-breakpoint
create policy soknad_delt_nokkel on soknad for select to bd_owner using ((select current_setting('app.delt', true)) = 'nokkel'
  and exists (select 1 from sak s where s.soknad_id = soknad.id and bd_har_plass(s.id)));
--> statement-breakpoint
-- A booking, or the name of the rule that refused it: the viewing is full, or is of another home. Rights are the caller's.
create function bd_bestill_visning(p_tilbud uuid, p_visning uuid) returns text language plpgsql as $$
declare v_regel text;
begin
  insert into visningsbestilling (tilbud_id, visning_id) values (p_tilbud, p_visning)
    on conflict (tilbud_id) do update set visning_id = excluded.visning_id;
  return 'ok';
exception when check_violation then
  get stacked diagnostics v_regel = constraint_name;
  return v_regel;
end $$;
--> statement-breakpoint
-- How many have booked a time: a household sees its own booking only, and how full it is.
create function bd_visning_bestilt(p_visning uuid) returns integer language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from visningsbestilling b where b.visning_id = p_visning $$;
--> statement-breakpoint
revoke all on function bd_saksnokkel(uuid), bd_bestill_visning(uuid, uuid), bd_visning_bestilt(uuid) from public;
--> statement-breakpoint
grant execute on function bd_saksnokkel(uuid), bd_bestill_visning(uuid, uuid), bd_visning_bestilt(uuid) to bd_app, bd_job;
