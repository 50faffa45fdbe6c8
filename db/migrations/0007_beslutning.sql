DROP INDEX "vedtak_egne_innstilte_idx";--> statement-breakpoint
ALTER TABLE "sak" ADD COLUMN "foreslatt_av" uuid;--> statement-breakpoint
ALTER TABLE "sak" ADD CONSTRAINT "sak_foreslatt_av_ansatt_id_fk" FOREIGN KEY ("foreslatt_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Forced row-level security holds for the owner too: without a named job this would change nothing, in silence.
select set_config('app.kind', 'system', true), set_config('app.jobb', 'migrering', true);
--> statement-breakpoint
update sak s set foreslatt_av = v.foreslatt_av from vedtak v where v.sak_id = s.id and v.tilstand = 'innstilt' and s.tilstand = 'innstilt';
--> statement-breakpoint
-- Whoever decides must see that the proposer has no conflict either (`security-reliability.md` C3).
alter policy inhabilitet_les on inhabilitet using ((select bd_kind()) = 'ansatt'
  and (ansatt_id = (select bd_aktor()) or (select bd_roller()) && array['leder', 'beslutter']));
