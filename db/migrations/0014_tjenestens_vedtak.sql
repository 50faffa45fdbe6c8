ALTER TABLE "vedtak" DROP CONSTRAINT "vedtak_vurdert";--> statement-breakpoint
ALTER TABLE "vedtak" ADD COLUMN "tillegg" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "vedtak" ADD CONSTRAINT "vedtak_hjelp" CHECK (tilstand in ('utkast', 'returnert') or utfall <> 'avslatt_bolig' or coalesce(tillegg ->> 'hjelp', '') in ('gis', 'avslas', 'ikkeBedtOm'));--> statement-breakpoint
ALTER TABLE "vedtak" ADD CONSTRAINT "vedtak_vurdert" CHECK ((utfall = 'avvist') = (vurdering is null) and (vurdering is not null or beregning is null)
        and (utfall !~ '^(innvilget|delvis)_' or beregning is not null));--> statement-breakpoint
-- The same drawing as domain/sak/tilstand.ts; a test holds the two equal.
create or replace function bd_overgang(p_fra text, p_til text) returns boolean language sql immutable as $$
  select p_fra = p_til or (p_fra, p_til) in (
    ('mottatt', 'under_behandling'), ('mottatt', 'trukket'),
    ('under_behandling', 'venter_dokumentasjon'), ('under_behandling', 'innstilt'), ('under_behandling', 'trukket'),
    ('venter_dokumentasjon', 'under_behandling'), ('venter_dokumentasjon', 'trukket'),
    ('innstilt', 'under_behandling'), ('innstilt', 'innvilget_bevis'), ('innstilt', 'innvilget_tilsagn'), ('innstilt', 'avslatt'),
    ('innstilt', 'avvist'), ('innstilt', 'godkjent_venteliste'), ('innstilt', 'direkte_tildelt'), ('innstilt', 'trukket'),
    ('innvilget_bevis', 'bolig_vurderes'), ('innvilget_bevis', 'utlopt'), ('innvilget_bevis', 'klage_mottatt'),
    ('innvilget_tilsagn', 'klage_mottatt'), ('avslatt', 'klage_mottatt'), ('avvist', 'klage_mottatt'),
    ('bolig_vurderes', 'bolig_godkjent'), ('bolig_vurderes', 'innvilget_bevis'),
    ('bolig_godkjent', 'dokumenter_til_signering'), ('dokumenter_til_signering', 'utbetalingsklar'), ('utbetalingsklar', 'utbetalt'),
    ('utbetalt', 'lopende'), ('lopende', 'oppfolging'), ('lopende', 'innfridd'), ('oppfolging', 'innfridd'),
    ('godkjent_venteliste', 'tildelt'), ('godkjent_venteliste', 'fjernet'), ('godkjent_venteliste', 'trukket'),
    ('direkte_tildelt', 'tildelt'), ('direkte_tildelt', 'trukket'), ('tildelt', 'kontrakt'), ('tildelt', 'godkjent_venteliste'),
    ('kontrakt', 'innflyttet'), ('kontrakt', 'godkjent_venteliste'), ('fjernet', 'klage_mottatt')) $$;
--> statement-breakpoint
create or replace function bd_vokt_sak() returns trigger language plpgsql as $$
declare
  v_kind text := bd_kind();
  v_aktor uuid := bd_aktor();
  v_endret text[];
  v_klager_pa_plass boolean;
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
    -- A complaint about a place on the list leaves the case where it is, free for somebody to take.
    v_klager_pa_plass := old.tilstand = new.tilstand and new.tilstand in ('godkjent_venteliste', 'direkte_tildelt') and new.apen;
    if not (v_klager_pa_plass or new.tilstand in ('trukket', 'klage_mottatt') or (old.tilstand = 'venter_dokumentasjon' and new.tilstand = 'under_behandling'))
        or (old.tilstand = new.tilstand and not v_klager_pa_plass)
        or ('ansvarlig' = any (v_endret) and (new.ansvarlig is not null or not (v_klager_pa_plass or new.tilstand = 'klage_mottatt'))) then
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
