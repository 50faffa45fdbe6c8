-- An auditor reads finished cases of every unit (`security-reliability.md` C2), protection and conflict still counting, and changes none.
-- The same states as `revisjon` in domain/sak/policy.ts; a test holds the two equal.
create function bd_revisor() returns boolean language sql stable as $$
  select bd_kind() = 'ansatt' and bd_roller() && array['revisor'] $$;
--> statement-breakpoint
create policy sak_revisor on sak for select using ((select bd_revisor())
  and tilstand in ('innvilget_bevis', 'innvilget_tilsagn', 'godkjent_venteliste', 'direkte_tildelt', 'fjernet', 'avslatt', 'avvist',
    'trukket', 'utlopt', 'innfridd', 'innflyttet')
  and gradering = any ((select bd_graderinger())::text[]) and soker_id <> all ((select bd_inhabile())::uuid[]));
--> statement-breakpoint
create policy person_revisor on person for select using ((select bd_revisor()) and gradering = any ((select bd_graderinger())::text[])
  and exists (select 1 from sak s where s.soker_id = person.id));
--> statement-breakpoint
create policy soknad_revisor on soknad for select using (tilstand = 'innsendt' and (select bd_revisor())
  and exists (select 1 from sak s where s.soknad_id = soknad.id));
--> statement-breakpoint
create policy hendelse_revisor on hendelse for select using (sak_id is not null and (select bd_revisor())
  and gradering = any ((select bd_graderinger())::text[]) and bd_ser_sak(sak_id));
--> statement-breakpoint
-- The core of a case. Assessments, calculations and notes hold health and debt: no cell, no right.
do $$
declare t text;
begin
  foreach t in array array['vedtak', 'brev', 'klage', 'saksopplysning', 'gjoremal', 'vedlegg'] loop
    execute format('create policy %I on %I for select using (sak_id is not null and (select bd_revisor())
      and exists (select 1 from sak s where s.id = sak_id))', t || '_revisor', t);
  end loop;
end $$;
--> statement-breakpoint
-- Who sees that a letter exists does not thereby read it.
alter policy brev_fil_les on brev_fil using (((select bd_kind()) = 'innbygger' or (select bd_saksroller()))
  and exists (select 1 from brev b where b.id = brev_id));
