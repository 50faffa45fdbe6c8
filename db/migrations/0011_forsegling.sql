-- What people write lies under their case's key (db/krypto.ts), in the columns where it lay. Rows of a demo from before this release
-- keep their words in the clear and are still read; a change writes them sealed. No release was in use, so nothing else is converted.
ALTER TABLE "person" DROP CONSTRAINT "person_vern";--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "kontakt_vernet" text;--> statement-breakpoint
-- The database has no key: a protected demo person's contact is let go here, and told again by the next seeding.
select set_config('app.kind', 'system', true);--> statement-breakpoint
update person set epost = null, mobil = null where gradering <> 'ingen';--> statement-breakpoint
select set_config('app.kind', '', true);--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_vern" CHECK ("person"."gradering" = 'ingen' or ("person"."adresse" is null and "person"."epost" is null and "person"."mobil" is null));--> statement-breakpoint
create function bd_forseglet(p_verdi text) returns boolean language sql immutable as $$
  select p_verdi is null or p_verdi in ('', '{}') or p_verdi ~ '^v1\.sak1\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]{22}\.' $$;
--> statement-breakpoint
-- Nobody who works through the house writes words in the clear, also when the code forgets.
create function bd_krev_forseglet() returns trigger language plpgsql as $$
declare v_rad jsonb := to_jsonb(new); v_felt text;
begin
  if bd_kind() is null then return new; end if;
  foreach v_felt in array tg_argv loop
    if not bd_forseglet(v_rad ->> v_felt) then perform bd_nekt(format('%s.%s skal ligge under sakens nøkkel', tg_table_name, v_felt)); end if;
  end loop;
  return new;
end $$;
--> statement-breakpoint
create function bd_krev_forseglet_fil() returns trigger language plpgsql as $$
begin
  if bd_kind() is not null and not bd_forseglet(encode(substr(new.pdf, 1, 80), 'escape')) then
    perform bd_nekt('et brev skal ligge under sakens nøkkel');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger vedtak_forseglet before insert or update of begrunnelse, retur_grunn on vedtak
  for each row execute function bd_krev_forseglet('begrunnelse', 'retur_grunn');
--> statement-breakpoint
create trigger vurdering_forseglet before insert or update of egne, barnets_beste on vurdering
  for each row execute function bd_krev_forseglet('egne', 'barnets_beste');
--> statement-breakpoint
create trigger beregning_forseglet before insert or update of grunnlag, begrunnelse on beregning
  for each row execute function bd_krev_forseglet('grunnlag', 'begrunnelse');
--> statement-breakpoint
create trigger saksopplysning_forseglet before insert or update of verdi, merknad on saksopplysning
  for each row execute function bd_krev_forseglet('verdi', 'merknad');
--> statement-breakpoint
create trigger gjoremal_forseglet before insert or update of data on gjoremal
  for each row execute function bd_krev_forseglet('data');
--> statement-breakpoint
create trigger notat_forseglet before insert or update of tekst_kryptert, feilfort_grunn on notat
  for each row execute function bd_krev_forseglet('tekst_kryptert', 'feilfort_grunn');
--> statement-breakpoint
create trigger klage_forseglet before insert on klage
  for each row execute function bd_krev_forseglet('tekst_kryptert', 'sent_grunn_kryptert');
--> statement-breakpoint
create trigger brev_forseglet before insert on brev for each row execute function bd_krev_forseglet('data');
--> statement-breakpoint
create trigger brev_fil_forseglet before insert on brev_fil for each row execute function bd_krev_forseglet_fil();
--> statement-breakpoint
create trigger vedlegg_forseglet before insert on vedlegg for each row execute function bd_krev_forseglet('filnavn');
--> statement-breakpoint

-- A key is never swapped for another; the night's job may wrap it anew when the key-encryption key has changed.
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
