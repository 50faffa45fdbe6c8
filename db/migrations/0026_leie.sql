CREATE TABLE "leieoppgave" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"leieforhold_id" uuid NOT NULL,
	"slag" text NOT NULL,
	"grunn" text,
	"gjelder" date,
	"tekst_kryptert" text NOT NULL,
	"meldt_av" uuid,
	"tilstand" text DEFAULT 'apen' NOT NULL,
	"svar" text,
	"svart" timestamp with time zone,
	"resultat" text,
	"ferdig_av" uuid,
	"ferdig" timestamp with time zone,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leieprotokoll" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"leieforhold_id" uuid NOT NULL,
	"slag" text NOT NULL,
	"dato" date NOT NULL,
	"punkter" jsonb NOT NULL,
	"merknad_kryptert" text NOT NULL,
	"skrevet_av" uuid NOT NULL,
	"bekreftet" timestamp with time zone,
	"bekreftet_av" uuid,
	"leier_merknad_kryptert" text,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "leieforhold" ADD COLUMN "sikkerhet_mottatt" date;--> statement-breakpoint
ALTER TABLE "leieforhold" ADD COLUMN "nokkel" text;--> statement-breakpoint
ALTER TABLE "leiekrav" ADD COLUMN "svar_kryptert" text;--> statement-breakpoint
ALTER TABLE "leiekrav" ADD COLUMN "forslag" text;--> statement-breakpoint
ALTER TABLE "leiekrav" ADD COLUMN "forslag_til" date;--> statement-breakpoint
ALTER TABLE "leiekrav" ADD COLUMN "foreslatt_av" uuid;--> statement-breakpoint
ALTER TABLE "leiekrav" ADD COLUMN "foreslatt" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "leieregulering" ADD COLUMN "kpi_fra_mnd" text;--> statement-breakpoint
ALTER TABLE "leieregulering" ADD COLUMN "kpi_til_mnd" text;--> statement-breakpoint
ALTER TABLE "leieoppgave" ADD CONSTRAINT "leieoppgave_leieforhold_id_leieforhold_id_fk" FOREIGN KEY ("leieforhold_id") REFERENCES "public"."leieforhold"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leieoppgave" ADD CONSTRAINT "leieoppgave_meldt_av_ansatt_id_fk" FOREIGN KEY ("meldt_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leieoppgave" ADD CONSTRAINT "leieoppgave_ferdig_av_ansatt_id_fk" FOREIGN KEY ("ferdig_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leieprotokoll" ADD CONSTRAINT "leieprotokoll_leieforhold_id_leieforhold_id_fk" FOREIGN KEY ("leieforhold_id") REFERENCES "public"."leieforhold"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leieprotokoll" ADD CONSTRAINT "leieprotokoll_skrevet_av_ansatt_id_fk" FOREIGN KEY ("skrevet_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leieprotokoll" ADD CONSTRAINT "leieprotokoll_bekreftet_av_person_id_fk" FOREIGN KEY ("bekreftet_av") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "leieoppgave_leie_idx" ON "leieoppgave" USING btree ("leieforhold_id","id");--> statement-breakpoint
CREATE INDEX "leieoppgave_apen_idx" ON "leieoppgave" USING btree ("slag") WHERE tilstand = 'apen';--> statement-breakpoint
CREATE UNIQUE INDEX "leieoppgave_slutt" ON "leieoppgave" USING btree ("leieforhold_id","gjelder") WHERE slag = 'slutt';--> statement-breakpoint
CREATE UNIQUE INDEX "leieprotokoll_en" ON "leieprotokoll" USING btree ("leieforhold_id","slag");--> statement-breakpoint
ALTER TABLE "leiekrav" ADD CONSTRAINT "leiekrav_foreslatt_av_ansatt_id_fk" FOREIGN KEY ("foreslatt_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "leiekrav" ADD CONSTRAINT "leiekrav_fire_oyne" CHECK (slag <> 'forlengelse' or svart_av is null or svart_av is distinct from foreslatt_av);
--> statement-breakpoint
CREATE UNIQUE INDEX "leiekrav_ett_idx" ON "leiekrav" USING btree ("leieforhold_id","slag") WHERE tilstand = 'mottatt';
--> statement-breakpoint
create or replace function bd_vokt_leie() returns trigger language plpgsql as $$
declare
  v_kind text := bd_kind();
  v_endret text[];
begin
  if v_kind is null or bd_system() then return new; end if;
  if tg_op = 'INSERT' then
    if new.tilstand <> 'utkast' or new.signert_leier is not null or new.signert_utleier is not null then
      perform bd_nekt('en leiekontrakt begynner usignert');
    end if;
    if not exists (select 1 from tilbud t where t.id = new.tilbud_id and t.bolig_id = new.bolig_id and t.plass_id = new.plass_id
        and t.tilstand = 'akseptert' and t.leie_mnd = new.leie_mnd and t.depositum = new.depositum) then
      perform bd_nekt('en leiekontrakt skrives på tilbudet som er akseptert');
    end if;
    return new;
  end if;
  v_endret := bd_endret(to_jsonb(old), to_jsonb(new));
  if not bd_leie_overgang(old.tilstand, new.tilstand) then
    perform bd_nekt(format('fra %s til %s går det ingen vei', old.tilstand, new.tilstand));
  end if;
  if 'nokkel' = any (v_endret) and old.nokkel is not null then perform bd_nekt('en nøkkel byttes ikke mot en annen'); end if;
  if v_kind = 'innbygger' then
    perform bd_krev_bare('leieforhold', v_endret, 'tilstand', 'signert_leier', 'oppsagt', 'slutt', 'nokkel', 'revisjon');
    if new.tilstand not in (old.tilstand, 'oppsagt', 'forlengelse_soknad', 'avbrutt') then perform bd_nekt('en leier signerer, sier opp og søker'); end if;
    if 'signert_leier' = any (v_endret) then
      if old.tilstand <> 'til_signering' or old.signert_leier is not null then perform bd_nekt('kontrakten er ikke lagt frem for signering'); end if;
      if not exists (select 1 from ventelisteplass v where v.id = old.plass_id and v.person_id = bd_aktor()) then
        perform bd_nekt('leieren signerer selv');
      end if;
      -- Husleieloven § 9-3 and § 11-1: less than three years only in a reserved home, and she is told in writing first.
      if old.til is not null and old.til < (old.fra + interval '3 years - 1 day')::date and old.opplyst_reservert is null then
        perform bd_nekt('en kort kontrakt signeres ikke før leieren er opplyst om at boligen er reservert');
      end if;
    end if;
    return new;
  end if;
  if 'signert_leier' = any (v_endret) then perform bd_nekt('ingen signerer for leieren'); end if;
  if 'signert_utleier' = any (v_endret) and (old.signert_utleier is not null or old.signert_leier is null) then
    perform bd_nekt('utleier signerer etter leieren, én gang');
  end if;
  if old.tilstand not in ('utkast') and (new.bolig_id, new.plass_id, new.tilbud_id, new.fra, new.leie_mnd, new.depositum)
      is distinct from (old.bolig_id, old.plass_id, old.tilbud_id, old.fra, old.leie_mnd, old.depositum) then
    perform bd_nekt('en kontrakt som er lagt frem, endres ikke');
  end if;
  return new;
end $$;
--> statement-breakpoint
create function bd_vokt_leiekrav() returns trigger language plpgsql as $$
begin
  if bd_kind() is null or bd_system() then return new; end if;
  if old.tilstand <> 'mottatt' then perform bd_nekt('et ønske besvares én gang'); end if;
  if bd_kind() = 'ansatt' and new.tilstand <> 'mottatt' and new.slag = 'forlengelse' and (old.foreslatt_av is null or new.tilstand <> old.forslag) then
    perform bd_nekt('en forlengelse avgjøres på et forslag fra en annen');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger leiekrav_vokter before update on leiekrav for each row execute function bd_vokt_leiekrav();
--> statement-breakpoint
create function bd_vokt_leieprotokoll() returns trigger language plpgsql as $$
begin
  if bd_kind() is null or bd_system() then return new; end if;
  if old.bekreftet is not null then perform bd_nekt('en protokoll begge har bekreftet, står som den ble'); end if;
  if bd_kind() = 'innbygger' then
    perform bd_krev_bare('leieprotokoll', bd_endret(to_jsonb(old), to_jsonb(new)), 'bekreftet', 'bekreftet_av', 'leier_merknad_kryptert');
  else
    perform bd_krev_bare('leieprotokoll', bd_endret(to_jsonb(old), to_jsonb(new)), 'dato', 'punkter', 'merknad_kryptert', 'skrevet_av');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger leieprotokoll_vokter before update on leieprotokoll for each row execute function bd_vokt_leieprotokoll();
--> statement-breakpoint
create function bd_vokt_leieoppgave() returns trigger language plpgsql as $$
begin
  if bd_kind() is null or bd_system() then return new; end if;
  if old.tilstand <> 'apen' then perform bd_nekt('en oppgave som er ferdig, står'); end if;
  if bd_kind() = 'innbygger' then
    perform bd_krev_bare('leieoppgave', bd_endret(to_jsonb(old), to_jsonb(new)), 'svar', 'svart');
  else
    perform bd_krev_bare('leieoppgave', bd_endret(to_jsonb(old), to_jsonb(new)), 'tilstand', 'resultat', 'ferdig_av', 'ferdig');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger leieoppgave_vokter before update on leieoppgave for each row execute function bd_vokt_leieoppgave();
--> statement-breakpoint
create trigger leiekrav_forseglet before insert or update of tekst_kryptert, svar_kryptert on leiekrav
  for each row execute function bd_krev_forseglet('tekst_kryptert', 'svar_kryptert');
--> statement-breakpoint
create trigger leieprotokoll_forseglet before insert or update of merknad_kryptert, leier_merknad_kryptert on leieprotokoll
  for each row execute function bd_krev_forseglet('merknad_kryptert', 'leier_merknad_kryptert');
--> statement-breakpoint
create trigger leieoppgave_forseglet before insert or update of tekst_kryptert on leieoppgave
  for each row execute function bd_krev_forseglet('tekst_kryptert');
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['leieprotokoll', 'leieoppgave'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for all using ((select bd_system())) with check ((select bd_system()))', t || '_system', t);
  end loop;
end $$;
--> statement-breakpoint
create policy leieprotokoll_les on leieprotokoll for select using (((select bd_boligroller()) or (select bd_kind()) = 'innbygger')
  and exists (select 1 from leieforhold l where l.id = leieforhold_id));
--> statement-breakpoint
create policy leieprotokoll_ny on leieprotokoll for insert with check ((select bd_boligroller()) and skrevet_av = (select bd_aktor()) and bekreftet is null
  and exists (select 1 from leieforhold l where l.id = leieforhold_id));
--> statement-breakpoint
create policy leieprotokoll_ansatt on leieprotokoll for update using ((select bd_boligroller()) and exists (select 1 from leieforhold l where l.id = leieforhold_id))
  with check ((select bd_boligroller()) and skrevet_av = (select bd_aktor()));
--> statement-breakpoint
create policy leieprotokoll_selv on leieprotokoll for update using ((select bd_kind()) = 'innbygger' and exists (select 1 from leieforhold l where l.id = leieforhold_id))
  with check ((select bd_kind()) = 'innbygger' and bekreftet_av = (select bd_aktor()));
--> statement-breakpoint
create policy leieoppgave_ansatt on leieoppgave for select using ((select bd_boligroller()) and exists (select 1 from leieforhold l where l.id = leieforhold_id));
--> statement-breakpoint
create policy leieoppgave_ny on leieoppgave for insert with check ((select bd_boligroller()) and meldt_av = (select bd_aktor()) and slag = 'bekymring'
  and tilstand = 'apen' and exists (select 1 from leieforhold l where l.id = leieforhold_id));
--> statement-breakpoint
create policy leieoppgave_ferdig on leieoppgave for update using ((select bd_boligroller()) and exists (select 1 from leieforhold l where l.id = leieforhold_id))
  with check ((select bd_boligroller()) and ferdig_av = (select bd_aktor()));
--> statement-breakpoint
-- What worries the landlord is staff's own task; the question what next is hers.
create policy leieoppgave_selv on leieoppgave for select using ((select bd_kind()) = 'innbygger' and slag = 'slutt'
  and exists (select 1 from leieforhold l where l.id = leieforhold_id));
--> statement-breakpoint
create policy leieoppgave_selv_svar on leieoppgave for update using ((select bd_kind()) = 'innbygger' and slag = 'slutt'
  and exists (select 1 from leieforhold l where l.id = leieforhold_id)) with check ((select bd_kind()) = 'innbygger' and slag = 'slutt');
--> statement-breakpoint
alter policy leiekrav_ansatt on leiekrav with check ((select bd_boligroller()) and (select bd_aktor()) in (svart_av, foreslatt_av)
  and exists (select 1 from leieforhold l where l.id = leieforhold_id));
--> statement-breakpoint
-- The landlord moves the case along by contract and moving in, and nothing else of it.
create policy sak_leie_endre on sak for update using ((select bd_kind()) = 'ansatt' and (select bd_roller()) && array['boligforvalter']
  and enhet = any ((select bd_enheter())::text[]) and gradering = any ((select bd_graderinger())::text[]) and soker_id <> all ((select bd_inhabile())::uuid[])
  and tilstand in ('tildelt', 'kontrakt')) with check ((select bd_kind()) = 'ansatt' and tilstand in ('godkjent_venteliste', 'tildelt', 'kontrakt', 'innflyttet'));
--> statement-breakpoint
create function bd_vokt_sak_utleier() returns trigger language plpgsql as $$
begin
  if bd_kind() = 'ansatt' and not bd_saksroller() then
    perform bd_krev_bare('sak', bd_endret(to_jsonb(old), to_jsonb(new)), 'tilstand', 'apen', 'revisjon');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger sak_vokter_utleier before update on sak for each row execute function bd_vokt_sak_utleier();
--> statement-breakpoint
create policy brev_leie on brev for select using ((select bd_boligroller()) and starts_with(mal, 'leie')
  and exists (select 1 from ventelisteplass v where v.sak_id = brev.sak_id));
--> statement-breakpoint
create policy brev_leie_ny on brev for insert with check ((select bd_boligroller()) and starts_with(mal, 'leie') and vedtak_id is null
  and exists (select 1 from ventelisteplass v where v.sak_id = brev.sak_id and v.person_id = mottaker_id));
--> statement-breakpoint
create policy brev_leie_selv on brev for insert with check ((select bd_kind()) = 'innbygger' and mottaker_id = (select bd_aktor()) and mal = 'leie_oppsigelse'
  and vedtak_id is null and exists (select 1 from ventelisteplass v where v.sak_id = brev.sak_id and v.person_id = mottaker_id));
--> statement-breakpoint
grant select, insert on leieprotokoll, leieoppgave to bd_app, bd_job;
--> statement-breakpoint
grant update (dato, punkter, merknad_kryptert, skrevet_av, bekreftet, bekreftet_av, leier_merknad_kryptert) on leieprotokoll to bd_app, bd_job;
--> statement-breakpoint
grant update (tilstand, svar, svart, resultat, ferdig_av, ferdig) on leieoppgave to bd_app, bd_job;
--> statement-breakpoint
grant update (svar_kryptert, forslag, forslag_til, foreslatt_av, foreslatt) on leiekrav to bd_app, bd_job;
--> statement-breakpoint
grant update (opprettet) on leieprotokoll, leieoppgave to bd_job;
