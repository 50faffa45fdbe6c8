-- A list shows «Hansen, A.» and nothing more of a name; kept on the case so that the queue reads one table.
create function bd_listenavn(p_navn text) returns text language sql immutable as $$
  select case when p_navn ~ '\s' then regexp_replace(p_navn, '^.*\s', '') || ', ' || left(p_navn, 1) || '.' else p_navn end $$;
--> statement-breakpoint
create function bd_sett_listenavn() returns trigger language plpgsql as $$
begin
  select bd_listenavn(trim(p.navn)) into new.listenavn from person p where p.id = new.soker_id;
  new.listenavn := coalesce(new.listenavn, '');
  return new;
end $$;
--> statement-breakpoint
create trigger sak_listenavn before insert on sak for each row execute function bd_sett_listenavn();
--> statement-breakpoint

-- Own and kin's cases, and declared conflicts: hidden by the database, whatever the code forgets.
create function bd_inhabile() returns uuid[] language sql stable as $$
  select coalesce(array_agg(person_id), '{}') from inhabilitet where ansatt_id = (select bd_aktor()) and (select bd_kind()) = 'ansatt' $$;
--> statement-breakpoint
alter table inhabilitet enable row level security;
--> statement-breakpoint
alter table inhabilitet force row level security;
--> statement-breakpoint
create policy inhabilitet_system on inhabilitet for all using ((select bd_system())) with check ((select bd_system()));
--> statement-breakpoint
create policy inhabilitet_les on inhabilitet for select using ((select bd_kind()) = 'ansatt'
  and (ansatt_id = (select bd_aktor()) or (select bd_roller()) && array['leder']));
--> statement-breakpoint
create policy inhabilitet_erklaer on inhabilitet for insert with check ((select bd_kind()) = 'ansatt' and ansatt_id = (select bd_aktor()) and grunn = 'erklaert');
--> statement-breakpoint
grant select, insert on inhabilitet to bd_app, bd_job;
--> statement-breakpoint
alter policy sak_ansatt on sak using ((select bd_saksroller()) and enhet = any ((select bd_enheter())::text[])
  and gradering = any ((select bd_graderinger())::text[]) and soker_id <> all ((select bd_inhabile())::uuid[]));
--> statement-breakpoint
alter policy sak_ansatt_endre on sak using ((select bd_saksroller()) and enhet = any ((select bd_enheter())::text[])
  and gradering = any ((select bd_graderinger())::text[]) and soker_id <> all ((select bd_inhabile())::uuid[]))
  with check ((select bd_saksroller()));
--> statement-breakpoint
alter policy person_ansatt on person using ((select bd_saksroller()) and gradering = any ((select bd_graderinger())::text[])
  and id <> all ((select bd_inhabile())::uuid[]));
