ALTER TABLE "koteller" ADD COLUMN "foreslatt_av" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "koteller" DROP CONSTRAINT "koteller_enhet_tilstand_gradering_ansvarlig_pk";--> statement-breakpoint
ALTER TABLE "koteller" ADD CONSTRAINT "koteller_enhet_tilstand_gradering_ansvarlig_foreslatt_av_pk" PRIMARY KEY("enhet","tilstand","gradering","ansvarlig","foreslatt_av");--> statement-breakpoint
-- Whose innstilling it is counts only while it lies for decision: one more part of the key, and no more rows than there are proposers.
create function bd_ko_foreslatt(p_tilstand text, p_foreslatt uuid) returns text language sql immutable as $$
  select case when p_tilstand = 'innstilt' then coalesce(p_foreslatt::text, '') else '' end $$;
--> statement-breakpoint
create or replace function bd_tell_ko() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Both rows in one ordered statement: two cases that move opposite ways would else lock each other.
  insert into koteller as k (enhet, tilstand, gradering, ansvarlig, foreslatt_av, antall)
    select enhet, tilstand, gradering, ansvarlig, foreslatt_av, sum(endring) from (
      select old.enhet, old.tilstand, old.gradering, coalesce(old.ansvarlig::text, ''), bd_ko_foreslatt(old.tilstand, old.foreslatt_av), -1
        where tg_op <> 'INSERT' and old.apen
      union all
      select new.enhet, new.tilstand, new.gradering, coalesce(new.ansvarlig::text, ''), bd_ko_foreslatt(new.tilstand, new.foreslatt_av), 1
        where tg_op <> 'DELETE' and new.apen
    ) e (enhet, tilstand, gradering, ansvarlig, foreslatt_av, endring)
    group by 1, 2, 3, 4, 5 having sum(endring) <> 0 order by 1, 2, 3, 4, 5
    on conflict (enhet, tilstand, gradering, ansvarlig, foreslatt_av) do update set antall = k.antall + excluded.antall;
  return null;
end $$;
--> statement-breakpoint
drop trigger sak_teller on sak;
--> statement-breakpoint
create trigger sak_teller after insert or delete or update of apen, tilstand, enhet, gradering, ansvarlig, foreslatt_av on sak
  for each row execute function bd_tell_ko();
--> statement-breakpoint
-- Counted anew for what lies for decision. Forced row-level security holds for the owner too, so the job is named.
select set_config('app.kind', 'system', true), set_config('app.jobb', 'migrering', true);
--> statement-breakpoint
lock table sak in share row exclusive mode;
--> statement-breakpoint
delete from koteller where tilstand = 'innstilt';
--> statement-breakpoint
insert into koteller (enhet, tilstand, gradering, ansvarlig, foreslatt_av, antall)
  select enhet, tilstand, gradering, coalesce(ansvarlig::text, ''), bd_ko_foreslatt(tilstand, foreslatt_av), count(*)
  from sak where apen and tilstand = 'innstilt' group by 1, 2, 3, 4, 5;
--> statement-breakpoint
select set_config('app.kind', '', true), set_config('app.jobb', '', true);
