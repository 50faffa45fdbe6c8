CREATE UNIQUE INDEX "tildelingskjoring_apen_idx" ON "tildelingskjoring" USING btree ("enhet") WHERE tilstand = 'forpliktet';--> statement-breakpoint
CREATE UNIQUE INDEX "tildelingsvalg_plass_idx" ON "tildelingsvalg" USING btree ("plass_id") WHERE tilstand = 'foreslatt';--> statement-breakpoint
CREATE UNIQUE INDEX "tildelingsvalg_bolig_idx" ON "tildelingsvalg" USING btree ("bolig_id") WHERE tilstand = 'foreslatt';--> statement-breakpoint
-- A choice is open while it is proposed, and after it is decided until an offer is made of it.
create function bd_valg_apent(p tildelingsvalg) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select p.tilstand = 'foreslatt' or (p.tilstand = 'besluttet' and not exists (select 1 from tilbud t where t.valg_id = p.id)) $$;
--> statement-breakpoint
create policy tildelingsvalg_eier on tildelingsvalg for select to bd_owner using (true);
--> statement-breakpoint
create policy leieforhold_eier on leieforhold for select to bd_owner using (true);
--> statement-breakpoint
-- As before, with what the household already has: a live offer, or a choice on its way to one. A no that can still be undone is live.
drop function bd_tildelingsfakta(text);
--> statement-breakpoint
create function bd_tildelingsfakta(p_enhet text)
returns table (plass_id uuid, tjeneste text, behovsprofil jsonb, band text, faktorer jsonb, godkjent date, vurdert timestamptz, opptatt text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not (bd_boligroller() and p_enhet = any (bd_enheter())) and not bd_system() then
    raise exception 'tildelingen er enhetens' using errcode = '42501';
  end if;
  return query select v.id, v.tjeneste, v.behovsprofil, v.band, coalesce(p.faktorer, '[]'::jsonb), v.godkjent, p.opprettet,
    case
      when exists (select 1 from tilbud t where t.plass_id = v.id and (t.tilstand in ('opprettet', 'sendt')
          or (t.tilstand in ('avslatt', 'avslatt_begrunnet') and t.frist_tid > bd_naa())
          or (t.tilstand = 'akseptert' and not exists (select 1 from leieforhold l where l.tilbud_id = t.id
            and l.tilstand in ('flyttet', 'avsluttet', 'avbrutt'))))) then 'tilbud'
      when exists (select 1 from tildelingsvalg g where g.plass_id = v.id and bd_valg_apent(g)) then 'valg'
    end
    from ventelisteplass v left join prioritetsvurdering p on p.sak_id = v.sak_id and p.versjon = v.vurdering_versjon
    where v.enhet = p_enhet and v.status = 'aktiv' order by v.id;
end $$;
--> statement-breakpoint
-- Homes a run may propose: free, held by nobody, and in no open choice, whoever's it is.
create function bd_tildelingsboliger(p_enhet text) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not (bd_boligroller() and p_enhet = any (bd_enheter())) and not bd_system() then
    raise exception 'tildelingen er enhetens' using errcode = '42501';
  end if;
  return query select b.id from bolig b where b.enhet = p_enhet and b.status = 'ledig' and b.boligtype <> 'familiehjem'
    and not exists (select 1 from boligkrav k where k.bolig_id = b.id and k.periode @> bd_naa())
    and not exists (select 1 from tildelingsvalg g where g.bolig_id = b.id and bd_valg_apent(g))
    order by b.id;
end $$;
--> statement-breakpoint
-- How many more homes of each agreement may be used now (null: all). Counted as bd_sett_krav counts, and open choices with them.
create function bd_tildelingsavtaler(p_enhet text) returns table (avtale_id uuid, gjelder_fra date, gjelder_til date, ledige integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not (bd_boligroller() and p_enhet = any (bd_enheter())) and not bd_system() then
    raise exception 'tildelingen er enhetens' using errcode = '42501';
  end if;
  return query select a.id, a.gjelder_fra, a.gjelder_til,
    case when a.slag = 'tilvisningsavtale' and a.antall_boliger >= 5 then greatest(0,
      floor(a.antall_boliger * a.andel_pst / 100.0)::integer - (select count(*)::integer from bolig b where b.avtale_id = a.id
        and (b.status in ('utleid', 'vedlikehold', 'oppsagt')
          or exists (select 1 from boligkrav k where k.bolig_id = b.id and k.periode @> bd_naa())
          or exists (select 1 from tildelingsvalg g where g.bolig_id = b.id and bd_valg_apent(g))))) end
    from avtale a where a.enhet = p_enhet order by a.id;
end $$;
--> statement-breakpoint
revoke all on function bd_tildelingsfakta(text), bd_tildelingsboliger(text), bd_tildelingsavtaler(text), bd_valg_apent(tildelingsvalg) from public;
--> statement-breakpoint
grant execute on function bd_tildelingsfakta(text), bd_tildelingsboliger(text), bd_tildelingsavtaler(text) to bd_app, bd_job;
--> statement-breakpoint

-- Runs follow each other without a gap, each building on the hash of the one before; what was committed to stands.
create or replace function bd_vokt_kjoring() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.tilstand <> 'forpliktet' or new.fro is not null or new.fakta is not null then
      perform bd_nekt('en kjøring begynner med en forpliktelse');
    end if;
    if bd_kind() = 'ansatt' and new.forpliktet_av is distinct from bd_aktor() then perform bd_nekt('ingen forplikter seg i andres navn'); end if;
    if new.nummer <> coalesce((select max(k.nummer) from tildelingskjoring k where k.enhet = new.enhet), 0) + 1 then
      perform bd_nekt('kjøringene følger hverandre');
    end if;
    return new;
  end if;
  if old.tilstand <> 'forpliktet' then perform bd_nekt('en kjøring som er gjort, står som den ble'); end if;
  if (new.id, new.enhet, new.nummer, new.regelsett, new.forpliktelse, new.fro_kryptert, new.forpliktet_av, new.opprettet)
      is distinct from (old.id, old.enhet, old.nummer, old.regelsett, old.forpliktelse, old.fro_kryptert, old.forpliktet_av, old.opprettet) then
    perform bd_nekt('en forpliktelse endres ikke');
  end if;
  if new.tilstand <> 'kjort' or encode(sha256(convert_to(new.fro, 'UTF8')), 'hex') <> old.forpliktelse then
    perform bd_nekt('frøet er ikke det kjøringen forpliktet seg til');
  end if;
  if new.forrige is distinct from coalesce((select k.hash from tildelingskjoring k where k.enhet = new.enhet and k.nummer = new.nummer - 1), '') then
    perform bd_nekt('kjøringen bygger ikke på den før');
  end if;
  if bd_kind() = 'ansatt' and new.kjort_av is distinct from bd_aktor() then perform bd_nekt('ingen kjører i andres navn'); end if;
  return new;
end $$;
--> statement-breakpoint
create trigger tildelingskjoring_bare_tillegg before delete or truncate on tildelingskjoring for each statement execute function bd_nekt_endring();
--> statement-breakpoint
create trigger tildelingsvalg_forseglet before insert on tildelingsvalg for each row execute function bd_krev_forseglet('notat_kryptert');
--> statement-breakpoint
-- The frozen facts hold factors of every household: for those who have cases, not for the boligforvalter, who gets what was chosen.
drop policy tildelingskjoring_ansatt on tildelingskjoring;
--> statement-breakpoint
create policy tildelingskjoring_ansatt on tildelingskjoring for all using ((select bd_saksroller()) and enhet = any ((select bd_enheter())::text[]))
  with check ((select bd_saksroller()) and enhet = any ((select bd_enheter())::text[]));
--> statement-breakpoint
drop policy tildelingsvalg_ansatt on tildelingsvalg;
--> statement-breakpoint
create policy tildelingsvalg_les on tildelingsvalg for select using ((select bd_boligroller()) and exists (select 1 from bolig b where b.id = bolig_id));
--> statement-breakpoint
create policy tildelingsvalg_ny on tildelingsvalg for insert with check ((select bd_saksroller())
  and exists (select 1 from tildelingskjoring k join bolig b on b.enhet = k.enhet where k.id = kjoring_id and b.id = bolig_id and k.tilstand = 'kjort')
  and exists (select 1 from ventelisteplass v where v.id = plass_id and v.status = 'aktiv'));
--> statement-breakpoint
create policy tildelingsvalg_avgjor on tildelingsvalg for update using ((select bd_saksroller())
    and exists (select 1 from tildelingskjoring k where k.id = kjoring_id) and exists (select 1 from ventelisteplass v where v.id = plass_id))
  with check ((select bd_saksroller()) and exists (select 1 from ventelisteplass v where v.id = plass_id));
