ALTER TABLE "person" ADD CONSTRAINT "person_vern" CHECK ("person"."gradering" = 'ingen' or "person"."adresse" is null);--> statement-breakpoint
-- The policies of 0001 say which rows an actor may touch; these say what may be done to them. What is a promise in law (two pairs of
-- eyes, a decision that stands, an application and a complaint as they were sent) holds for every actor, also when the code forgets.

create function bd_endret(p_for jsonb, p_na jsonb) returns text[] language sql immutable as $$
  select coalesce(array_agg(key), '{}') from jsonb_each(p_na) n where n.value is distinct from p_for -> n.key $$;
--> statement-breakpoint
-- Which columns an act may change; everything else is refused. The demo's past is told with times of its own.
create function bd_krev_bare(p_tabell text, p_endret text[], variadic p_tillatt text[]) returns void language plpgsql stable as $$
begin
  if (select bd_system()) and current_setting('app.jobb', true) = 'demo' then
    p_tillatt := p_tillatt || array['opprettet', 'foreslatt', 'endret', 'slettes_dato'];
  end if;
  if not p_endret <@ p_tillatt then
    raise exception 'tabellen %: kolonnene % endres ikke slik', p_tabell, array(select unnest(p_endret) except select unnest(p_tillatt))
      using errcode = '42501';
  end if;
end $$;
--> statement-breakpoint
create function bd_nekt(p_hva text) returns void language plpgsql immutable as $$
begin raise exception '%', p_hva using errcode = '42501'; end $$;
--> statement-breakpoint
-- The roles as they are now, not as the session says.
create function bd_har_rolle(variadic p_roller text[]) returns boolean language sql stable as $$
  select bd_kind() = 'ansatt' and exists (select 1 from ansatt a where a.id = bd_aktor() and a.aktiv and a.roller && p_roller) $$;
--> statement-breakpoint

-- The same drawing as domain/sak/tilstand.ts; a test holds the two equal.
create function bd_overgang(p_fra text, p_til text) returns boolean language sql immutable as $$
  select p_fra = p_til or (p_fra, p_til) in (
    ('mottatt', 'under_behandling'), ('mottatt', 'trukket'),
    ('under_behandling', 'venter_dokumentasjon'), ('under_behandling', 'innstilt'), ('under_behandling', 'trukket'),
    ('venter_dokumentasjon', 'under_behandling'), ('venter_dokumentasjon', 'trukket'),
    ('innstilt', 'under_behandling'), ('innstilt', 'innvilget_bevis'), ('innstilt', 'innvilget_tilsagn'), ('innstilt', 'avslatt'),
    ('innstilt', 'avvist'), ('innstilt', 'trukket'),
    ('innvilget_bevis', 'bolig_vurderes'), ('innvilget_bevis', 'utlopt'), ('innvilget_bevis', 'klage_mottatt'),
    ('innvilget_tilsagn', 'klage_mottatt'), ('avslatt', 'klage_mottatt'), ('avvist', 'klage_mottatt'),
    ('bolig_vurderes', 'bolig_godkjent'), ('bolig_vurderes', 'innvilget_bevis'),
    ('bolig_godkjent', 'dokumenter_til_signering'), ('dokumenter_til_signering', 'utbetalingsklar'), ('utbetalingsklar', 'utbetalt'),
    ('utbetalt', 'lopende'), ('lopende', 'oppfolging'), ('lopende', 'innfridd'), ('oppfolging', 'innfridd')) $$;
--> statement-breakpoint
create function bd_vokt_sak() returns trigger language plpgsql as $$
declare
  v_kind text := bd_kind();
  v_aktor uuid := bd_aktor();
  v_endret text[];
begin
  -- Without an actor row-level security lets nobody in but an administrator.
  if v_kind is null then return new; end if;
  if tg_op = 'INSERT' then
    if v_kind = 'innbygger' and (new.tilstand <> 'mottatt' or not new.apen or new.ansvarlig is not null or new.avgjort is not null
        or new.foreslatt_av is not null or new.regelsett is not null
        or not exists (select 1 from soknad s where s.id = new.soknad_id and s.soker_id = new.soker_id and s.tjeneste = new.tjeneste)
        or not exists (select 1 from person p where p.id = new.soker_id and p.gradering = new.gradering)) then
      perform bd_nekt('en sak fødes som mottatt, av egen søknad og med egen gradering');
    end if;
    return new;
  end if;
  v_endret := bd_endret(to_jsonb(old), to_jsonb(new));
  if not bd_overgang(old.tilstand, new.tilstand) then
    perform bd_nekt(format('fra %s til %s går det ingen vei', old.tilstand, new.tilstand));
  end if;
  if v_kind = 'system' then
    perform bd_krev_bare('sak', v_endret, 'tilstand', 'apen', 'ansvarlig', 'foreslatt_av', 'frist', 'avgjort', 'regelsett', 'revisjon', 'gradering');
    return new;
  end if;
  if v_kind = 'innbygger' then
    perform bd_krev_bare('sak', v_endret, 'tilstand', 'apen', 'ansvarlig', 'frist', 'revisjon');
    if not (new.tilstand in ('trukket', 'klage_mottatt') or (old.tilstand = 'venter_dokumentasjon' and new.tilstand = 'under_behandling'))
        or old.tilstand = new.tilstand or ('ansvarlig' = any (v_endret) and (new.ansvarlig is not null or new.tilstand <> 'klage_mottatt')) then
      perform bd_nekt('en part trekker, ettersender og klager; mer gjør hun ikke med saken');
    end if;
    return new;
  end if;
  perform bd_krev_bare('sak', v_endret, 'tilstand', 'apen', 'ansvarlig', 'foreslatt_av', 'frist', 'avgjort', 'regelsett', 'revisjon');
  if 'ansvarlig' = any (v_endret) and not bd_har_rolle('leder')
      and not (old.ansvarlig is null and new.ansvarlig = v_aktor) and not (old.ansvarlig = v_aktor and new.ansvarlig is null) then
    perform bd_nekt('en sak tas fra de ledige eller leveres tilbake; bare en leder gir den til andre');
  end if;
  if new.foreslatt_av is not null and 'foreslatt_av' = any (v_endret) and new.foreslatt_av <> v_aktor then
    perform bd_nekt('ingen innstiller i andres navn');
  end if;
  if old.tilstand = 'innstilt' and new.tilstand not in ('innstilt', 'under_behandling', 'trukket')
      and not exists (select 1 from vedtak v where v.sak_id = new.id and v.tilstand = 'vedtatt' and v.besluttet_av = v_aktor) then
    perform bd_nekt('en sak avgjøres av den som har fattet vedtaket');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger sak_vokter before insert or update on sak for each row execute function bd_vokt_sak();
--> statement-breakpoint

create function bd_vokt_vedtak() returns trigger language plpgsql as $$
declare
  v_kind text := bd_kind();
  v_aktor uuid := bd_aktor();
  v_soker uuid;
  v_endret text[];
begin
  if v_kind is null then return new; end if;
  if tg_op = 'INSERT' or old.tilstand = 'utkast' then
    if new.tilstand not in ('utkast', 'innstilt') or new.foreslatt_av <> v_aktor or new.besluttet_av is not null or new.besluttet is not null
        or new.retur_grunn is not null or new.underrettet is not null or new.klagefrist is not null then
      perform bd_nekt('en innstilling skrives i eget navn og er ikke et vedtak');
    end if;
    if not bd_har_rolle('saksbehandler') or not exists (select 1 from sak s where s.id = new.sak_id and s.ansvarlig = v_aktor) then
      perform bd_nekt('bare den som har saken, innstiller');
    end if;
    if tg_op = 'UPDATE' and (new.id, new.sak_id, new.versjon) is distinct from (old.id, old.sak_id, old.versjon) then
      perform bd_nekt('en innstilling flyttes ikke');
    end if;
    return new;
  end if;
  v_endret := bd_endret(to_jsonb(old), to_jsonb(new));
  if old.tilstand <> 'innstilt' or old.tilstand = new.tilstand then
    -- A decision stands as it was made; what is told later is when the party was notified, once.
    if old.tilstand = 'vedtatt' and old.underrettet is null and old.klagefrist is null then
      perform bd_krev_bare('vedtak', v_endret, 'underrettet', 'klagefrist');
    else
      perform bd_krev_bare('vedtak', v_endret, variadic '{}'::text[]);
    end if;
    return new;
  end if;
  if old.foreslatt_av = v_aktor then
    raise exception 'en innstilling avgjøres av en annen enn den som har skrevet den' using errcode = '23514', constraint = 'vedtak_fire_oyne';
  end if;
  if not bd_har_rolle('beslutter', 'leder') then perform bd_nekt('bare en beslutter eller leder avgjør'); end if;
  if new.tilstand = 'returnert' then
    perform bd_krev_bare('vedtak', v_endret, 'tilstand', 'retur_grunn');
    return new;
  end if;
  perform bd_krev_bare('vedtak', v_endret, 'tilstand', 'besluttet_av', 'besluttet', 'lovversjon', 'klageinstans', 'klagefrist_dager');
  if new.tilstand <> 'vedtatt' or new.besluttet_av is distinct from v_aktor then
    perform bd_nekt('et vedtak fattes i eget navn');
  end if;
  if not exists (select 1 from ansatt a where a.id = old.foreslatt_av and a.aktiv and 'saksbehandler' = any (a.roller)) then
    perform bd_nekt('den som innstilte, er ikke lenger saksbehandler');
  end if;
  select s.soker_id into v_soker from sak s where s.id = old.sak_id;
  if exists (select 1 from inhabilitet i where i.person_id = v_soker and i.ansatt_id in (old.foreslatt_av, v_aktor)) then
    perform bd_nekt('en av de to er inhabil');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger vedtak_vokter before insert or update on vedtak for each row execute function bd_vokt_vedtak();
--> statement-breakpoint

create function bd_vokt_soknad() returns trigger language plpgsql as $$
declare v_endret text[];
begin
  if bd_kind() is null then return new; end if;
  v_endret := bd_endret(to_jsonb(old), to_jsonb(new));
  if old.tilstand <> 'utkast' then
    -- What was sent stays as it was sent; at the end of retention a job destroys the key.
    if not bd_system() or new.nokkel <> '' then perform bd_krev_bare('soknad', v_endret, variadic '{}'::text[]); end if;
    perform bd_krev_bare('soknad', v_endret, 'nokkel');
    return new;
  end if;
  perform bd_krev_bare('soknad', v_endret, 'tilstand', 'svar', 'feltversjon', 'dokumentsvar', 'skjemaversjon', 'revisjon', 'nokkel', 'endret', 'slettes_dato');
  if 'nokkel' = any (v_endret) and (new.nokkel <> '' or new.tilstand <> 'slettet') then
    perform bd_nekt('en nøkkel byttes ikke; den ødelegges når utkastet slettes');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger soknad_vokter before update on soknad for each row execute function bd_vokt_soknad();
--> statement-breakpoint

create function bd_vokt_vedlegg() returns trigger language plpgsql as $$
declare v_endret text[];
begin
  if bd_kind() is null or bd_system() then return new; end if;
  v_endret := bd_endret(to_jsonb(old), to_jsonb(new));
  perform bd_krev_bare('vedlegg', v_endret, 'tilstand', 'mottatt', 'sak_id');
  if 'sak_id' = any (v_endret) and old.sak_id is not null then perform bd_nekt('en fil flyttes ikke fra sak til sak'); end if;
  if 'tilstand' = any (v_endret) and not (old.tilstand = 'lastes_opp' and new.tilstand in ('mottatt', 'fjernet'))
      and not (old.tilstand = 'mottatt' and new.tilstand = 'fjernet' and old.sak_id is null) then
    perform bd_nekt('det som er sendt med en sak, blir i den');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger vedlegg_vokter before update on vedlegg for each row execute function bd_vokt_vedlegg();
--> statement-breakpoint

create function bd_vokt_brev() returns trigger language plpgsql as $$
declare v_endret text[];
begin
  if bd_kind() is null then return new; end if;
  v_endret := bd_endret(to_jsonb(old), to_jsonb(new));
  if old.tilstand = 'ferdig' then
    if not bd_system() then perform bd_krev_bare('brev', v_endret, 'feil'); end if;
    perform bd_krev_bare('brev', v_endret, 'feil', 'varslet');
  elsif bd_system() then
    perform bd_krev_bare('brev', v_endret, 'tilstand', 'feil', 'ferdig', 'sha256', 'sider', 'varslet');
  else
    perform bd_krev_bare('brev', v_endret, 'tilstand', 'feil');
    if new.tilstand = 'ferdig' then perform bd_nekt('bare arbeideren gjør et brev ferdig'); end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger brev_vokter before update on brev for each row execute function bd_vokt_brev();
--> statement-breakpoint

create function bd_vokt_klage() returns trigger language plpgsql as $$
begin
  if bd_kind() is not null then perform bd_krev_bare('klage', bd_endret(to_jsonb(old), to_jsonb(new)), 'tilstand'); end if;
  return new;
end $$;
--> statement-breakpoint
create trigger klage_vokter before update on klage for each row execute function bd_vokt_klage();
--> statement-breakpoint

-- A person who becomes protected takes her cases with her in the same moment.
create function bd_skjerm_saker() returns trigger language plpgsql as $$
begin
  update sak set gradering = new.gradering where soker_id = new.id and gradering <> new.gradering;
  return null;
end $$;
--> statement-breakpoint
create trigger person_skjermer after update of gradering on person for each row
  when (old.gradering is distinct from new.gradering) execute function bd_skjerm_saker();
--> statement-breakpoint

-- Events: a case's chain is written by those who see the case, a draft's by its owner; each kind of actor has its own acts. A declared
-- conflict is the one act whose case is out of sight in the same transaction.
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
  v_hash := sha256(v_forrige || convert_to(bd_hendelse_tekst(p_strom, v_seq, p_type, v_kind, v_aktor, v_tid, p_data), 'UTF8'));
  insert into hendelse (strom_id, sak_id, eier_id, gradering, seq, type, aktor_kind, aktor_id, tid, data, forrige, hash)
    values (p_strom, p_sak, p_eier, p_gradering, v_seq, p_type, v_kind, v_aktor, v_tid, p_data, v_forrige, v_hash);
  update hendelse_hode set seq = v_seq, hash = v_hash where strom_id = p_strom;
  return v_seq;
end $$;
--> statement-breakpoint

-- Who may make a row, and who only read it. Policies on sak itself ask no other table: theirs ask sak.
drop policy person_selv on person;
--> statement-breakpoint
create policy person_selv on person for select using (id = (select bd_aktor()) and (select bd_kind()) = 'innbygger');
--> statement-breakpoint
create policy person_selv_endre on person for update using (id = (select bd_aktor()) and (select bd_kind()) = 'innbygger')
  with check (id = (select bd_aktor()) and (select bd_kind()) = 'innbygger');
--> statement-breakpoint
alter policy ansatt_les on ansatt using ((select bd_kind()) = 'ansatt'
  or ((select bd_kind()) = 'innbygger' and exists (select 1 from sak s where s.ansvarlig = ansatt.id)));
--> statement-breakpoint
alter policy vedlegg_selv on vedlegg with check (eier_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger'
  and exists (select 1 from soknad s where s.id = soknad_id)
  and (sak_id is null or exists (select 1 from sak s where s.id = sak_id and s.soknad_id = vedlegg.soknad_id)));
--> statement-breakpoint
create policy vedlegg_ny on vedlegg as restrictive for insert with check ((select bd_system()) or tilstand = 'lastes_opp');
--> statement-breakpoint
alter policy innsending_selv on innsending with check (person_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger'
  and exists (select 1 from sak s join soknad k on k.id = s.soknad_id where s.id = sak_id and k.innsendingsnokkel = innsending.nokkel));
--> statement-breakpoint
drop policy brev_selv on brev;
--> statement-breakpoint
create policy brev_selv on brev for select using (mottaker_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger');
--> statement-breakpoint
-- Her own acts are receipted; no letter she orders carries words that anybody wrote.
create policy brev_selv_ny on brev for insert with check (mottaker_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger'
  and mal in ('kvittering', 'ettersendt', 'klagekvittering', 'trekk_bekreftelse') and vedtak_id is null
  and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
create policy brev_ny on brev as restrictive for insert with check (tilstand = 'bestilt' and sha256 is null and ferdig is null and varslet is null);
--> statement-breakpoint
alter policy brev_ansatt on brev with check ((select bd_saksroller()) and exists (select 1 from sak s where s.id = sak_id and s.soker_id = mottaker_id));
--> statement-breakpoint
drop policy klage_selv on klage;
--> statement-breakpoint
create policy klage_selv on klage for select using (klager_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger');
--> statement-breakpoint
create policy klage_selv_ny on klage for insert with check (klager_id = (select bd_aktor()) and (select bd_kind()) = 'innbygger'
  and tilstand = 'mottatt' and exists (select 1 from vedtak v where v.id = vedtak_id and v.sak_id = klage.sak_id));
--> statement-breakpoint
drop policy klage_ansatt on klage;
--> statement-breakpoint
create policy klage_ansatt on klage for select using ((select bd_saksroller()) and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
-- An assessment, a calculation, a fact and a duty are made by the one who has the case, in her own name.
alter policy vurdering_ansatt on vurdering with check ((select bd_saksroller()) and vurdert_av = (select bd_aktor())
  and exists (select 1 from sak s where s.id = sak_id and s.ansvarlig = (select bd_aktor())));
--> statement-breakpoint
alter policy beregning_ansatt on beregning with check ((select bd_saksroller()) and beregnet_av = (select bd_aktor())
  and exists (select 1 from sak s where s.id = sak_id and s.ansvarlig = (select bd_aktor())));
--> statement-breakpoint
alter policy saksopplysning_ansatt on saksopplysning with check ((select bd_saksroller()) and registrert_av = (select bd_aktor())
  and exists (select 1 from sak s where s.id = sak_id and s.ansvarlig = (select bd_aktor())));
--> statement-breakpoint
alter policy gjoremal_ansatt on gjoremal with check ((select bd_saksroller()) and utfort_av = (select bd_aktor())
  and exists (select 1 from sak s where s.id = sak_id and s.ansvarlig = (select bd_aktor())));
--> statement-breakpoint
alter policy notat_ansatt on notat with check ((select bd_saksroller()) and skrevet_av = (select bd_aktor())
  and exists (select 1 from sak s where s.id = sak_id));
--> statement-breakpoint
-- A timeline follows its case: unit, conflict, and the protection as it is now.
create function bd_ser_sak(p_sak uuid) returns boolean language plpgsql as $$
begin
  -- Every row of a timeline asks about one case: the answer is kept for the transaction, or the timeline would cost four times its rows.
  if current_setting('app.sett_sak', true) = p_sak::text then return true; end if;
  if not exists (select 1 from sak s where s.id = p_sak) then return false; end if;
  perform set_config('app.sett_sak', p_sak::text, true);
  return true;
end $$;
--> statement-breakpoint
alter policy hendelse_ansatt on hendelse using (sak_id is not null and (select bd_saksroller())
  and gradering = any ((select bd_graderinger())::text[]) and bd_ser_sak(sak_id));
--> statement-breakpoint
alter policy oppslag_egne on oppslag using ((select bd_kind()) = 'ansatt' and (ansatt_id = (select bd_aktor())
  or (select bd_roller()) && array['revisor']
  or ((select bd_roller()) && array['leder'] and exists (select 1 from sak s where s.id = sak_id))));
--> statement-breakpoint
alter policy sikkerhetslogg_skriv on sikkerhetslogg with check (aktor_kind = (select bd_kind())
  and aktor_id is not distinct from (select coalesce(bd_aktor()::text, nullif(current_setting('app.jobb', true), ''))));
--> statement-breakpoint
alter policy sak_ansatt_endre on sak with check ((select bd_saksroller()) and enhet = any ((select bd_enheter())::text[])
  and gradering = any ((select bd_graderinger())::text[]));
--> statement-breakpoint

-- Columns that the web role has no errand in.
revoke insert, update on ansatt from bd_app;
--> statement-breakpoint
revoke update on identitet from bd_app, bd_job;
--> statement-breakpoint
revoke update on person, sesjon, vurdering, beregning, saksopplysning, notat, klage, gjoremal from bd_app;
--> statement-breakpoint
grant update (epost, mobil, sprak) on person to bd_app;
--> statement-breakpoint
grant update (sist_brukt, avsluttet, grunn) on sesjon to bd_app;
--> statement-breakpoint
grant update (feilfort, feilfort_grunn) on notat to bd_app;
--> statement-breakpoint
grant update (utfort, data, utfort_av) on gjoremal to bd_app;
--> statement-breakpoint
revoke update on vurdering, beregning, saksopplysning, notat, brev_fil from bd_job;
--> statement-breakpoint
grant update (opprettet) on vurdering, beregning, saksopplysning to bd_job;
--> statement-breakpoint
grant update (opprettet, feilfort, feilfort_grunn) on notat to bd_job;
