CREATE TABLE "avtale" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slag" text NOT NULL,
	"utleier" text NOT NULL,
	"prosjekt" text NOT NULL,
	"enhet" text DEFAULT 'bolig' NOT NULL,
	"antall_boliger" integer NOT NULL,
	"andel_pst" integer NOT NULL,
	"gjelder_fra" date NOT NULL,
	"gjelder_til" date NOT NULL,
	"er_tinglyst" boolean DEFAULT false NOT NULL,
	"er_demo" boolean DEFAULT false NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "avtale_andel" CHECK ("avtale"."andel_pst" between 1 and 100 and "avtale"."antall_boliger" > 0)
);
--> statement-breakpoint
CREATE TABLE "bolig_status" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"bolig_id" uuid NOT NULL,
	"fra" text,
	"til" text NOT NULL,
	"grunn" text DEFAULT '' NOT NULL,
	"aktor_kind" text NOT NULL,
	"aktor_id" uuid,
	"tid" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bolig" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kode" text NOT NULL,
	"enhet" text DEFAULT 'bolig' NOT NULL,
	"program" text DEFAULT 'kommunal-bolig' NOT NULL,
	"eierform" text NOT NULL,
	"avtale_id" uuid,
	"boligtype" text NOT NULL,
	"omrade" text NOT NULL,
	"rom" integer NOT NULL,
	"soverom" integer NOT NULL,
	"bra" integer NOT NULL,
	"etasje" integer NOT NULL,
	"heis" boolean NOT NULL,
	"trinnfri" boolean NOT NULL,
	"rullestol" boolean NOT NULL,
	"livslop" boolean DEFAULT false NOT NULL,
	"bemanning" text NOT NULL,
	"malgruppe" text,
	"reservert_ved_vedtak" boolean DEFAULT false NOT NULL,
	"fellesareal" boolean DEFAULT false NOT NULL,
	"dyr" boolean DEFAULT false NOT NULL,
	"parkering" boolean DEFAULT false NOT NULL,
	"leie_mnd" integer NOT NULL,
	"leie_grunnlag" text NOT NULL,
	"leie_dato" date NOT NULL,
	"strom_inkludert" boolean DEFAULT false NOT NULL,
	"depositum" integer DEFAULT 0 NOT NULL,
	"byggear" integer,
	"standard" text DEFAULT 'vanlig' NOT NULL,
	"velferdsteknologi" boolean DEFAULT false NOT NULL,
	"husbank_tilskudd" boolean DEFAULT false NOT NULL,
	"binding_til" date,
	"flyttbar" boolean DEFAULT false NOT NULL,
	"plasser" integer,
	"kontrakt_ar" integer DEFAULT 3 NOT NULL,
	"status" text DEFAULT 'planlagt' NOT NULL,
	"status_fra" date NOT NULL,
	"runde" integer DEFAULT 1 NOT NULL,
	"revisjon" integer DEFAULT 1 NOT NULL,
	"er_demo" boolean DEFAULT false NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bolig_kode_unique" UNIQUE("kode"),
	CONSTRAINT "bolig_depositum" CHECK ("bolig"."depositum" between 0 and 6 * "bolig"."leie_mnd"),
	CONSTRAINT "bolig_rom" CHECK ("bolig"."rom" > 0 and "bolig"."soverom" between 0 and "bolig"."rom" and "bolig"."bra" > 0),
	CONSTRAINT "bolig_avtale" CHECK (("bolig"."eierform" in ('tildelingsrett', 'tilvisningsrett')) = ("bolig"."avtale_id" is not null)),
	CONSTRAINT "bolig_plasser" CHECK (("bolig"."boligtype" = 'familiehjem') = ("bolig"."plasser" is not null))
);
--> statement-breakpoint
CREATE TABLE "bolig_sted" (
	"bolig_id" uuid PRIMARY KEY NOT NULL,
	"adresse" text NOT NULL,
	"matrikkelenhet" text,
	"bruksenhetsnr" text,
	"tomt" text
);
--> statement-breakpoint
CREATE TABLE "boligkrav" (
	"slag" text NOT NULL,
	"id" uuid NOT NULL,
	"bolig_id" uuid NOT NULL,
	"periode" "tstzrange" NOT NULL,
	CONSTRAINT "boligkrav_slag_id_pk" PRIMARY KEY("slag","id")
);
--> statement-breakpoint
CREATE TABLE "klargjoring" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"bolig_id" uuid NOT NULL,
	"runde" integer NOT NULL,
	"punkt" text NOT NULL,
	"utfort" boolean NOT NULL,
	"utfort_av" uuid NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "klargjoring_punkt" UNIQUE("bolig_id","runde","punkt")
);
--> statement-breakpoint
CREATE TABLE "leieforhold" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"bolig_id" uuid NOT NULL,
	"plass_id" uuid NOT NULL,
	"tilbud_id" uuid,
	"tilstand" text DEFAULT 'utkast' NOT NULL,
	"fra" date NOT NULL,
	"til" date,
	"leie_mnd" integer NOT NULL,
	"depositum" integer NOT NULL,
	"sikkerhet" text DEFAULT 'depositum' NOT NULL,
	"regelsett" text NOT NULL,
	"opplyst_reservert" timestamp with time zone,
	"signert_leier" timestamp with time zone,
	"signert_utleier" timestamp with time zone,
	"innflyttet" date,
	"overtakelse" jsonb,
	"oppsagt" date,
	"slutt" date,
	"flyttet" date,
	"depositum_tilbake" integer,
	"depositum_tilbake_dato" date,
	"neste_spurt" timestamp with time zone,
	"bekymring" boolean DEFAULT false NOT NULL,
	"revisjon" integer DEFAULT 1 NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "leieforhold_depositum" CHECK ("leieforhold"."depositum" between 0 and 6 * "leieforhold"."leie_mnd"),
	CONSTRAINT "leieforhold_periode" CHECK ("leieforhold"."til" is null or "leieforhold"."til" > "leieforhold"."fra"),
	CONSTRAINT "leieforhold_signert" CHECK (tilstand in ('utkast', 'til_signering', 'avbrutt') or (signert_leier is not null and signert_utleier is not null))
);
--> statement-breakpoint
CREATE TABLE "leiekrav" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"leieforhold_id" uuid NOT NULL,
	"slag" text NOT NULL,
	"tilstand" text DEFAULT 'mottatt' NOT NULL,
	"fra" date NOT NULL,
	"tekst_kryptert" text DEFAULT '' NOT NULL,
	"bedt_av" uuid NOT NULL,
	"svar_kode" text,
	"svart_av" uuid,
	"svart" timestamp with time zone,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leieregulering" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"leieforhold_id" uuid NOT NULL,
	"slag" text NOT NULL,
	"fra_belop" integer NOT NULL,
	"til_belop" integer NOT NULL,
	"kpi_fra" integer,
	"kpi_til" integer,
	"varslet" date NOT NULL,
	"gjelder_fra" date NOT NULL,
	"regelsett" text NOT NULL,
	"varslet_av" uuid NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "prioritetsvurdering" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"sak_id" uuid NOT NULL,
	"versjon" integer NOT NULL,
	"band" text NOT NULL,
	"faktorer" jsonb NOT NULL,
	"grunn_kryptert" text NOT NULL,
	"regelsett" text NOT NULL,
	"vurdert_av" uuid NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prioritetsvurdering_versjon" UNIQUE("sak_id","versjon")
);
--> statement-breakpoint
CREATE TABLE "avvist_par" (
	"plass_id" uuid NOT NULL,
	"bolig_id" uuid NOT NULL,
	"grunn" text NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "avvist_par_plass_id_bolig_id_pk" PRIMARY KEY("plass_id","bolig_id")
);
--> statement-breakpoint
CREATE TABLE "tilbud" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"bolig_id" uuid NOT NULL,
	"plass_id" uuid NOT NULL,
	"valg_id" uuid,
	"tilstand" text DEFAULT 'opprettet' NOT NULL,
	"leie_mnd" integer NOT NULL,
	"depositum" integer NOT NULL,
	"kontrakt_ar" integer NOT NULL,
	"innflytting" date NOT NULL,
	"sendt" timestamp with time zone,
	"frist" date,
	"frist_tid" timestamp with time zone,
	"svart" timestamp with time zone,
	"svart_kind" text,
	"svart_av" uuid,
	"svar_nokkel" uuid,
	"avslag_kode" text,
	"avslag_kryptert" text,
	"trukket_grunn" text,
	"opprettet_av" uuid NOT NULL,
	"revisjon" integer DEFAULT 1 NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tilbud_sendt" CHECK (tilstand in ('opprettet', 'trukket') or (sendt is not null and frist is not null and frist_tid is not null)),
	CONSTRAINT "tilbud_svart" CHECK (tilstand <> 'akseptert' or (svart is not null and svart_av is not null)),
	CONSTRAINT "tilbud_trukket" CHECK (tilstand <> 'trukket' or length(trukket_grunn) > 0)
);
--> statement-breakpoint
CREATE TABLE "tildelingskjoring" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"enhet" text NOT NULL,
	"nummer" integer NOT NULL,
	"tilstand" text DEFAULT 'forpliktet' NOT NULL,
	"regelsett" text NOT NULL,
	"forpliktelse" text NOT NULL,
	"fro" text,
	"fro_kryptert" text,
	"fakta" jsonb,
	"resultat" jsonb,
	"forrige" text DEFAULT '' NOT NULL,
	"hash" text,
	"forpliktet_av" uuid NOT NULL,
	"kjort_av" uuid,
	"kjort" timestamp with time zone,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tildelingskjoring_nummer" UNIQUE("enhet","nummer"),
	CONSTRAINT "tildelingskjoring_kjort" CHECK (tilstand = 'forpliktet' or (fro is not null and fakta is not null and resultat is not null and hash is not null and kjort is not null))
);
--> statement-breakpoint
CREATE TABLE "tildelingsvalg" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kjoring_id" uuid NOT NULL,
	"bolig_id" uuid NOT NULL,
	"plass_id" uuid NOT NULL,
	"tilstand" text DEFAULT 'foreslatt' NOT NULL,
	"forbigatt" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"notat_kryptert" text DEFAULT '' NOT NULL,
	"foreslatt_av" uuid NOT NULL,
	"besluttet_av" uuid,
	"besluttet" timestamp with time zone,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tildelingsvalg_fire_oyne" CHECK ("tildelingsvalg"."besluttet_av" is distinct from "tildelingsvalg"."foreslatt_av"),
	CONSTRAINT "tildelingsvalg_ferdig" CHECK (tilstand = 'foreslatt' or (besluttet_av is not null and besluttet is not null))
);
--> statement-breakpoint
CREATE TABLE "ventelistehistorikk" (
	"enhet" text NOT NULL,
	"ar" integer NOT NULL,
	"venter" integer NOT NULL,
	"nye" integer NOT NULL,
	"kjopt_startlan" integer NOT NULL,
	"privat_leie" integer NOT NULL,
	"kommunal_bolig" integer NOT NULL,
	"flyttet" integer NOT NULL,
	"annet" integer NOT NULL,
	"kilde" text NOT NULL,
	"er_demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "ventelistehistorikk_enhet_ar_pk" PRIMARY KEY("enhet","ar")
);
--> statement-breakpoint
CREATE TABLE "ventelisteplass" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"sak_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"medsoker_id" uuid,
	"listenavn" text DEFAULT '' NOT NULL,
	"tjeneste" text NOT NULL,
	"enhet" text NOT NULL,
	"gradering" text DEFAULT 'ingen' NOT NULL,
	"behovsprofil" jsonb NOT NULL,
	"band" text NOT NULL,
	"vurdering_versjon" integer DEFAULT 1 NOT NULL,
	"godkjent" date NOT NULL,
	"siste_bekreftet" date NOT NULL,
	"neste_bekreftelse" date NOT NULL,
	"purret" timestamp with time zone,
	"status" text DEFAULT 'aktiv' NOT NULL,
	"pauset_til" date,
	"rute_ut" text,
	"ut_dato" date,
	"revisjon" integer DEFAULT 1 NOT NULL,
	"er_demo" boolean DEFAULT false NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ventelisteplass_sakId_unique" UNIQUE("sak_id"),
	CONSTRAINT "ventelisteplass_ut" CHECK (("ventelisteplass"."rute_ut" is null) = ("ventelisteplass"."ut_dato" is null)),
	CONSTRAINT "ventelisteplass_ute" CHECK ("ventelisteplass"."status" not in ('fjernet', 'trukket') or "ventelisteplass"."rute_ut" is not null),
	CONSTRAINT "ventelisteplass_band" CHECK ("ventelisteplass"."band" in ('A', 'B', 'C'))
);
--> statement-breakpoint
CREATE TABLE "visning" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"bolig_id" uuid NOT NULL,
	"start" timestamp with time zone NOT NULL,
	"varighet_min" integer NOT NULL,
	"plasser" integer NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visningsbestilling" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"visning_id" uuid NOT NULL,
	"tilbud_id" uuid NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "visningsbestilling_tilbud" UNIQUE("tilbud_id")
);
--> statement-breakpoint
ALTER TABLE "bolig_status" ADD CONSTRAINT "bolig_status_bolig_id_bolig_id_fk" FOREIGN KEY ("bolig_id") REFERENCES "public"."bolig"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bolig" ADD CONSTRAINT "bolig_avtale_id_avtale_id_fk" FOREIGN KEY ("avtale_id") REFERENCES "public"."avtale"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bolig_sted" ADD CONSTRAINT "bolig_sted_bolig_id_bolig_id_fk" FOREIGN KEY ("bolig_id") REFERENCES "public"."bolig"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boligkrav" ADD CONSTRAINT "boligkrav_bolig_id_bolig_id_fk" FOREIGN KEY ("bolig_id") REFERENCES "public"."bolig"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "klargjoring" ADD CONSTRAINT "klargjoring_bolig_id_bolig_id_fk" FOREIGN KEY ("bolig_id") REFERENCES "public"."bolig"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "klargjoring" ADD CONSTRAINT "klargjoring_utfort_av_ansatt_id_fk" FOREIGN KEY ("utfort_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leieforhold" ADD CONSTRAINT "leieforhold_bolig_id_bolig_id_fk" FOREIGN KEY ("bolig_id") REFERENCES "public"."bolig"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leieforhold" ADD CONSTRAINT "leieforhold_plass_id_ventelisteplass_id_fk" FOREIGN KEY ("plass_id") REFERENCES "public"."ventelisteplass"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leieforhold" ADD CONSTRAINT "leieforhold_tilbud_id_tilbud_id_fk" FOREIGN KEY ("tilbud_id") REFERENCES "public"."tilbud"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leiekrav" ADD CONSTRAINT "leiekrav_leieforhold_id_leieforhold_id_fk" FOREIGN KEY ("leieforhold_id") REFERENCES "public"."leieforhold"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leiekrav" ADD CONSTRAINT "leiekrav_bedt_av_person_id_fk" FOREIGN KEY ("bedt_av") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leiekrav" ADD CONSTRAINT "leiekrav_svart_av_ansatt_id_fk" FOREIGN KEY ("svart_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leieregulering" ADD CONSTRAINT "leieregulering_leieforhold_id_leieforhold_id_fk" FOREIGN KEY ("leieforhold_id") REFERENCES "public"."leieforhold"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leieregulering" ADD CONSTRAINT "leieregulering_varslet_av_ansatt_id_fk" FOREIGN KEY ("varslet_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prioritetsvurdering" ADD CONSTRAINT "prioritetsvurdering_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prioritetsvurdering" ADD CONSTRAINT "prioritetsvurdering_vurdert_av_ansatt_id_fk" FOREIGN KEY ("vurdert_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "avvist_par" ADD CONSTRAINT "avvist_par_plass_id_ventelisteplass_id_fk" FOREIGN KEY ("plass_id") REFERENCES "public"."ventelisteplass"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "avvist_par" ADD CONSTRAINT "avvist_par_bolig_id_bolig_id_fk" FOREIGN KEY ("bolig_id") REFERENCES "public"."bolig"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tilbud" ADD CONSTRAINT "tilbud_bolig_id_bolig_id_fk" FOREIGN KEY ("bolig_id") REFERENCES "public"."bolig"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tilbud" ADD CONSTRAINT "tilbud_plass_id_ventelisteplass_id_fk" FOREIGN KEY ("plass_id") REFERENCES "public"."ventelisteplass"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tilbud" ADD CONSTRAINT "tilbud_valg_id_tildelingsvalg_id_fk" FOREIGN KEY ("valg_id") REFERENCES "public"."tildelingsvalg"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tilbud" ADD CONSTRAINT "tilbud_opprettet_av_ansatt_id_fk" FOREIGN KEY ("opprettet_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tildelingskjoring" ADD CONSTRAINT "tildelingskjoring_forpliktet_av_ansatt_id_fk" FOREIGN KEY ("forpliktet_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tildelingskjoring" ADD CONSTRAINT "tildelingskjoring_kjort_av_ansatt_id_fk" FOREIGN KEY ("kjort_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tildelingsvalg" ADD CONSTRAINT "tildelingsvalg_kjoring_id_tildelingskjoring_id_fk" FOREIGN KEY ("kjoring_id") REFERENCES "public"."tildelingskjoring"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tildelingsvalg" ADD CONSTRAINT "tildelingsvalg_bolig_id_bolig_id_fk" FOREIGN KEY ("bolig_id") REFERENCES "public"."bolig"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tildelingsvalg" ADD CONSTRAINT "tildelingsvalg_plass_id_ventelisteplass_id_fk" FOREIGN KEY ("plass_id") REFERENCES "public"."ventelisteplass"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tildelingsvalg" ADD CONSTRAINT "tildelingsvalg_foreslatt_av_ansatt_id_fk" FOREIGN KEY ("foreslatt_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tildelingsvalg" ADD CONSTRAINT "tildelingsvalg_besluttet_av_ansatt_id_fk" FOREIGN KEY ("besluttet_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ventelisteplass" ADD CONSTRAINT "ventelisteplass_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ventelisteplass" ADD CONSTRAINT "ventelisteplass_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ventelisteplass" ADD CONSTRAINT "ventelisteplass_medsoker_id_person_id_fk" FOREIGN KEY ("medsoker_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visning" ADD CONSTRAINT "visning_bolig_id_bolig_id_fk" FOREIGN KEY ("bolig_id") REFERENCES "public"."bolig"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visningsbestilling" ADD CONSTRAINT "visningsbestilling_visning_id_visning_id_fk" FOREIGN KEY ("visning_id") REFERENCES "public"."visning"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visningsbestilling" ADD CONSTRAINT "visningsbestilling_tilbud_id_tilbud_id_fk" FOREIGN KEY ("tilbud_id") REFERENCES "public"."tilbud"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bolig_status_bolig_idx" ON "bolig_status" USING btree ("bolig_id","id");--> statement-breakpoint
CREATE INDEX "bolig_status_idx" ON "bolig" USING btree ("enhet","status","kode");--> statement-breakpoint
CREATE INDEX "leieforhold_bolig_idx" ON "leieforhold" USING btree ("bolig_id","id");--> statement-breakpoint
CREATE INDEX "leieforhold_plass_idx" ON "leieforhold" USING btree ("plass_id");--> statement-breakpoint
CREATE UNIQUE INDEX "leieforhold_tilbud_idx" ON "leieforhold" USING btree ("tilbud_id") WHERE tilstand <> 'avbrutt';--> statement-breakpoint
CREATE INDEX "leieforhold_slutt_idx" ON "leieforhold" USING btree ("til") WHERE tilstand = 'aktiv';--> statement-breakpoint
CREATE INDEX "leiekrav_leie_idx" ON "leiekrav" USING btree ("leieforhold_id","id");--> statement-breakpoint
CREATE INDEX "leieregulering_leie_idx" ON "leieregulering" USING btree ("leieforhold_id","gjelder_fra");--> statement-breakpoint
CREATE INDEX "tilbud_plass_idx" ON "tilbud" USING btree ("plass_id","id");--> statement-breakpoint
CREATE INDEX "tilbud_bolig_idx" ON "tilbud" USING btree ("bolig_id","id");--> statement-breakpoint
CREATE INDEX "tilbud_frist_idx" ON "tilbud" USING btree ("frist_tid") WHERE tilstand = 'sendt';--> statement-breakpoint
CREATE UNIQUE INDEX "tildelingsvalg_ett_idx" ON "tildelingsvalg" USING btree ("kjoring_id","bolig_id") WHERE tilstand <> 'forkastet';--> statement-breakpoint
CREATE INDEX "ventelisteplass_liste_idx" ON "ventelisteplass" USING btree ("enhet","tjeneste","status","band","godkjent");--> statement-breakpoint
CREATE INDEX "ventelisteplass_person_idx" ON "ventelisteplass" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "ventelisteplass_medsoker_idx" ON "ventelisteplass" USING btree ("medsoker_id") WHERE medsoker_id is not null;--> statement-breakpoint
CREATE INDEX "visning_bolig_idx" ON "visning" USING btree ("bolig_id","start");