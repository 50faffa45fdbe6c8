CREATE TABLE "ansatt" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"brukernavn" text NOT NULL,
	"navn" text NOT NULL,
	"tittel" text NOT NULL,
	"roller" text[] NOT NULL,
	"enheter" text[] NOT NULL,
	"klarering" text DEFAULT 'ingen' NOT NULL,
	"aktiv" boolean DEFAULT true NOT NULL,
	"telefon" text,
	"er_demo" boolean DEFAULT false NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ansatt_brukernavn_unique" UNIQUE("brukernavn")
);
--> statement-breakpoint
CREATE TABLE "beregning" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"sak_id" uuid NOT NULL,
	"versjon" integer NOT NULL,
	"grunnlag" jsonb NOT NULL,
	"resultat" jsonb NOT NULL,
	"regelsett" text NOT NULL,
	"begrunnelse" text DEFAULT '' NOT NULL,
	"beregnet_av" uuid NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "beregning_versjon" UNIQUE("sak_id","versjon")
);
--> statement-breakpoint
CREATE TABLE "brev" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"sak_id" uuid NOT NULL,
	"vedtak_id" uuid,
	"mottaker_id" uuid NOT NULL,
	"mal" text NOT NULL,
	"malversjon" integer NOT NULL,
	"nokkel" text NOT NULL,
	"tilstand" text DEFAULT 'bestilt' NOT NULL,
	"feil" text,
	"data" jsonb NOT NULL,
	"sha256" text,
	"sider" integer,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	"ferdig" timestamp with time zone,
	"varslet" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "brev_fil" (
	"brev_id" uuid PRIMARY KEY NOT NULL,
	"pdf" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "effekt" (
	"nokkel" text PRIMARY KEY NOT NULL,
	"slag" text NOT NULL,
	"referanse" text NOT NULL,
	"tatt" timestamp with time zone DEFAULT now() NOT NULL,
	"ferdig" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "gjoremal" (
	"sak_id" uuid NOT NULL,
	"slag" text NOT NULL,
	"utfort" date NOT NULL,
	"data" jsonb NOT NULL,
	"utfort_av" uuid NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "gjoremal_sak_id_slag_pk" PRIMARY KEY("sak_id","slag")
);
--> statement-breakpoint
CREATE TABLE "hendelse" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"strom_id" uuid NOT NULL,
	"sak_id" uuid,
	"eier_id" uuid NOT NULL,
	"gradering" text NOT NULL,
	"seq" integer NOT NULL,
	"type" text NOT NULL,
	"aktor_kind" text NOT NULL,
	"aktor_id" text NOT NULL,
	"tid" timestamp with time zone NOT NULL,
	"data" jsonb NOT NULL,
	"forrige" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "hendelse_rekke" UNIQUE("strom_id","seq")
);
--> statement-breakpoint
CREATE TABLE "hendelse_hode" (
	"strom_id" uuid PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identitet" (
	"issuer" text NOT NULL,
	"sub" text NOT NULL,
	"person_id" uuid NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "identitet_issuer_sub_pk" PRIMARY KEY("issuer","sub")
);
--> statement-breakpoint
CREATE TABLE "innsending" (
	"nokkel" uuid PRIMARY KEY NOT NULL,
	"innholdshash" text NOT NULL,
	"sak_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kvittering" jsonb NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "klage" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"vedtak_id" uuid NOT NULL,
	"sak_id" uuid NOT NULL,
	"klager_id" uuid NOT NULL,
	"nokkel" uuid NOT NULL,
	"punkter" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"tekst_kryptert" text NOT NULL,
	"sent_grunn_kryptert" text,
	"mottatt" timestamp with time zone NOT NULL,
	"frist" date NOT NULL,
	"innen_frist" boolean NOT NULL,
	"tilstand" text DEFAULT 'mottatt' NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "koteller" (
	"enhet" text NOT NULL,
	"tilstand" text NOT NULL,
	"gradering" text NOT NULL,
	"ansvarlig" text NOT NULL,
	"antall" integer NOT NULL,
	CONSTRAINT "koteller_enhet_tilstand_gradering_ansvarlig_pk" PRIMARY KEY("enhet","tilstand","gradering","ansvarlig")
);
--> statement-breakpoint
CREATE TABLE "notat" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"sak_id" uuid NOT NULL,
	"slag" text NOT NULL,
	"tekst_kryptert" text NOT NULL,
	"feilfort" boolean DEFAULT false NOT NULL,
	"feilfort_grunn" text,
	"skrevet_av" uuid NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nummerserie" (
	"ar" integer PRIMARY KEY NOT NULL,
	"siste" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "oppslag" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"sak_id" uuid,
	"person_id" uuid NOT NULL,
	"ansatt_id" uuid NOT NULL,
	"rolle" text NOT NULL,
	"handling" text NOT NULL,
	"formal" text NOT NULL,
	"seq" integer NOT NULL,
	"tid" timestamp with time zone NOT NULL,
	"forrige" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "oppslag_rekke" UNIQUE("person_id","seq")
);
--> statement-breakpoint
CREATE TABLE "oppslag_hode" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"ident_type" text NOT NULL,
	"ident_kryptert" text NOT NULL,
	"ident_indeks" "bytea" NOT NULL,
	"navn" text NOT NULL,
	"navn_sok" text NOT NULL,
	"fodselsdato" date,
	"gradering" text DEFAULT 'ingen' NOT NULL,
	"adresse" text,
	"adresse_vernet" text,
	"epost" text,
	"mobil" text,
	"sprak" text DEFAULT 'nb' NOT NULL,
	"er_demo" boolean DEFAULT false NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_identIndeks_unique" UNIQUE("ident_indeks")
);
--> statement-breakpoint
CREATE TABLE "sak" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"ar" integer NOT NULL,
	"lopenummer" integer NOT NULL,
	"tjeneste" text NOT NULL,
	"tilstand" text DEFAULT 'mottatt' NOT NULL,
	"apen" boolean DEFAULT true NOT NULL,
	"soker_id" uuid NOT NULL,
	"soknad_id" uuid NOT NULL,
	"sok_navn" text NOT NULL,
	"enhet" text NOT NULL,
	"gradering" text DEFAULT 'ingen' NOT NULL,
	"ansvarlig" uuid,
	"mottatt" timestamp with time zone NOT NULL,
	"frist_svar" date NOT NULL,
	"frist" date NOT NULL,
	"avgjort" timestamp with time zone,
	"regelsett" text,
	"revisjon" integer DEFAULT 1 NOT NULL,
	"er_demo" boolean DEFAULT false NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sak_soknadId_unique" UNIQUE("soknad_id"),
	CONSTRAINT "sak_nummer" UNIQUE("ar","lopenummer")
);
--> statement-breakpoint
CREATE TABLE "saksopplysning" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"sak_id" uuid NOT NULL,
	"felt" text NOT NULL,
	"verdi" text NOT NULL,
	"kilde" text NOT NULL,
	"merknad" text DEFAULT '' NOT NULL,
	"registrert_av" uuid NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sesjon" (
	"id_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" uuid,
	"ansatt_id" uuid,
	"issuer" text NOT NULL,
	"op_sid" text,
	"acr" text NOT NULL,
	"amr" text[] DEFAULT '{}' NOT NULL,
	"autentisert" timestamp with time zone NOT NULL,
	"id_token_kryptert" text,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	"sist_brukt" timestamp with time zone DEFAULT now() NOT NULL,
	"hvilegrense" integer NOT NULL,
	"utloper" timestamp with time zone NOT NULL,
	"avsluttet" timestamp with time zone,
	"grunn" text,
	CONSTRAINT "sesjon_en_eier" CHECK (("sesjon"."person_id" is null) <> ("sesjon"."ansatt_id" is null))
);
--> statement-breakpoint
CREATE TABLE "sikkerhetslogg" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"tid" timestamp with time zone DEFAULT now() NOT NULL,
	"kode" text NOT NULL,
	"aktor_kind" text NOT NULL,
	"aktor_id" text,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "soknad" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"tjeneste" text NOT NULL,
	"soker_id" uuid NOT NULL,
	"tilstand" text DEFAULT 'utkast' NOT NULL,
	"svar" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"feltversjon" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"dokumentsvar" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"skjemaversjon" integer NOT NULL,
	"revisjon" integer DEFAULT 1 NOT NULL,
	"innsendingsnokkel" uuid DEFAULT uuidv7() NOT NULL,
	"nokkel" text NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	"endret" timestamp with time zone DEFAULT now() NOT NULL,
	"slettes_dato" date NOT NULL,
	CONSTRAINT "soknad_innsendingsnokkel_unique" UNIQUE("innsendingsnokkel")
);
--> statement-breakpoint
CREATE TABLE "statistikk" (
	"nokkel" text PRIMARY KEY NOT NULL,
	"verdi" jsonb NOT NULL,
	"beregnet" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vedlegg" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"soknad_id" uuid NOT NULL,
	"sak_id" uuid,
	"eier_id" uuid NOT NULL,
	"krav" text NOT NULL,
	"filnavn" text NOT NULL,
	"mime" text NOT NULL,
	"storrelse" bigint NOT NULL,
	"sha256" text NOT NULL,
	"lagernokkel" text NOT NULL,
	"tilstand" text DEFAULT 'lastes_opp' NOT NULL,
	"skann" text DEFAULT 'ikkeSkannet' NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	"mottatt" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "vedtak" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"sak_id" uuid NOT NULL,
	"versjon" integer NOT NULL,
	"tilstand" text DEFAULT 'innstilt' NOT NULL,
	"utfall" text NOT NULL,
	"belop" integer,
	"gyldig_til" date,
	"vilkar" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"avslagsgrunner" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"begrunnelse" jsonb NOT NULL,
	"vurdering" jsonb NOT NULL,
	"beregning" jsonb NOT NULL,
	"regelsett" text NOT NULL,
	"lovversjon" text NOT NULL,
	"grunnlag_hash" text NOT NULL,
	"foreslatt_av" uuid NOT NULL,
	"foreslatt" timestamp with time zone DEFAULT now() NOT NULL,
	"besluttet_av" uuid,
	"besluttet" timestamp with time zone,
	"retur_grunn" text,
	"klageinstans" text NOT NULL,
	"klagefrist_dager" integer NOT NULL,
	"underrettet" timestamp with time zone,
	"klagefrist" date,
	CONSTRAINT "vedtak_fire_oyne" CHECK ("vedtak"."besluttet_av" is distinct from "vedtak"."foreslatt_av"),
	CONSTRAINT "vedtak_ferdig" CHECK (tilstand <> 'vedtatt' or (besluttet_av is not null and besluttet is not null)),
	CONSTRAINT "vedtak_retur" CHECK (tilstand <> 'returnert' or length(retur_grunn) > 0)
);
--> statement-breakpoint
CREATE TABLE "vurdering" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"sak_id" uuid NOT NULL,
	"versjon" integer NOT NULL,
	"regelsett" text NOT NULL,
	"tre" jsonb NOT NULL,
	"fakta" jsonb NOT NULL,
	"egne" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"barnets_beste" text DEFAULT '' NOT NULL,
	"vurdert_av" uuid NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vurdering_versjon" UNIQUE("sak_id","versjon")
);
--> statement-breakpoint
ALTER TABLE "beregning" ADD CONSTRAINT "beregning_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beregning" ADD CONSTRAINT "beregning_beregnet_av_ansatt_id_fk" FOREIGN KEY ("beregnet_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brev" ADD CONSTRAINT "brev_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brev" ADD CONSTRAINT "brev_vedtak_id_vedtak_id_fk" FOREIGN KEY ("vedtak_id") REFERENCES "public"."vedtak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brev" ADD CONSTRAINT "brev_mottaker_id_person_id_fk" FOREIGN KEY ("mottaker_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brev_fil" ADD CONSTRAINT "brev_fil_brev_id_brev_id_fk" FOREIGN KEY ("brev_id") REFERENCES "public"."brev"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gjoremal" ADD CONSTRAINT "gjoremal_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gjoremal" ADD CONSTRAINT "gjoremal_utfort_av_ansatt_id_fk" FOREIGN KEY ("utfort_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identitet" ADD CONSTRAINT "identitet_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "innsending" ADD CONSTRAINT "innsending_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "innsending" ADD CONSTRAINT "innsending_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "klage" ADD CONSTRAINT "klage_vedtak_id_vedtak_id_fk" FOREIGN KEY ("vedtak_id") REFERENCES "public"."vedtak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "klage" ADD CONSTRAINT "klage_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "klage" ADD CONSTRAINT "klage_klager_id_person_id_fk" FOREIGN KEY ("klager_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notat" ADD CONSTRAINT "notat_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notat" ADD CONSTRAINT "notat_skrevet_av_ansatt_id_fk" FOREIGN KEY ("skrevet_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sak" ADD CONSTRAINT "sak_soker_id_person_id_fk" FOREIGN KEY ("soker_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sak" ADD CONSTRAINT "sak_soknad_id_soknad_id_fk" FOREIGN KEY ("soknad_id") REFERENCES "public"."soknad"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sak" ADD CONSTRAINT "sak_ansvarlig_ansatt_id_fk" FOREIGN KEY ("ansvarlig") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saksopplysning" ADD CONSTRAINT "saksopplysning_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saksopplysning" ADD CONSTRAINT "saksopplysning_registrert_av_ansatt_id_fk" FOREIGN KEY ("registrert_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sesjon" ADD CONSTRAINT "sesjon_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sesjon" ADD CONSTRAINT "sesjon_ansatt_id_ansatt_id_fk" FOREIGN KEY ("ansatt_id") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "soknad" ADD CONSTRAINT "soknad_soker_id_person_id_fk" FOREIGN KEY ("soker_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vedlegg" ADD CONSTRAINT "vedlegg_soknad_id_soknad_id_fk" FOREIGN KEY ("soknad_id") REFERENCES "public"."soknad"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vedlegg" ADD CONSTRAINT "vedlegg_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vedlegg" ADD CONSTRAINT "vedlegg_eier_id_person_id_fk" FOREIGN KEY ("eier_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vedtak" ADD CONSTRAINT "vedtak_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vedtak" ADD CONSTRAINT "vedtak_foreslatt_av_ansatt_id_fk" FOREIGN KEY ("foreslatt_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vedtak" ADD CONSTRAINT "vedtak_besluttet_av_ansatt_id_fk" FOREIGN KEY ("besluttet_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vurdering" ADD CONSTRAINT "vurdering_sak_id_sak_id_fk" FOREIGN KEY ("sak_id") REFERENCES "public"."sak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vurdering" ADD CONSTRAINT "vurdering_vurdert_av_ansatt_id_fk" FOREIGN KEY ("vurdert_av") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "brev_nokkel_idx" ON "brev" USING btree ("nokkel");--> statement-breakpoint
CREATE INDEX "hendelse_sak_idx" ON "hendelse" USING btree ("sak_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "klage_nokkel_idx" ON "klage" USING btree ("nokkel");--> statement-breakpoint
CREATE INDEX "klage_sak_idx" ON "klage" USING btree ("sak_id");--> statement-breakpoint
CREATE INDEX "notat_sak_idx" ON "notat" USING btree ("sak_id","opprettet");--> statement-breakpoint
CREATE INDEX "oppslag_ansatt_idx" ON "oppslag" USING btree ("ansatt_id","tid");--> statement-breakpoint
CREATE INDEX "oppslag_sak_idx" ON "oppslag" USING btree ("sak_id");--> statement-breakpoint
CREATE INDEX "person_navn_idx" ON "person" USING btree ("navn_sok");--> statement-breakpoint
CREATE INDEX "sak_ko_idx" ON "sak" USING btree ("enhet","frist","id") WHERE apen;--> statement-breakpoint
CREATE INDEX "sak_ko_tilstand_idx" ON "sak" USING btree ("enhet","tilstand","frist","id") WHERE apen;--> statement-breakpoint
CREATE INDEX "sak_mine_idx" ON "sak" USING btree ("ansvarlig","frist","id") WHERE apen;--> statement-breakpoint
CREATE INDEX "sak_ledige_idx" ON "sak" USING btree ("enhet","frist","id") WHERE apen and ansvarlig is null;--> statement-breakpoint
CREATE INDEX "sak_avgjort_idx" ON "sak" USING btree ("enhet","avgjort","id") WHERE not apen;--> statement-breakpoint
CREATE INDEX "sak_soker_idx" ON "sak" USING btree ("soker_id");--> statement-breakpoint
CREATE INDEX "saksopplysning_sak_idx" ON "saksopplysning" USING btree ("sak_id","felt","opprettet");--> statement-breakpoint
CREATE INDEX "sesjon_op_idx" ON "sesjon" USING btree ("issuer","op_sid");--> statement-breakpoint
CREATE INDEX "sesjon_person_idx" ON "sesjon" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sesjon_ansatt_idx" ON "sesjon" USING btree ("ansatt_id");--> statement-breakpoint
CREATE UNIQUE INDEX "soknad_ett_utkast_idx" ON "soknad" USING btree ("soker_id","tjeneste") WHERE tilstand = 'utkast';--> statement-breakpoint
CREATE INDEX "soknad_soker_idx" ON "soknad" USING btree ("soker_id","tilstand");--> statement-breakpoint
CREATE INDEX "soknad_slettes_idx" ON "soknad" USING btree ("slettes_dato") WHERE tilstand = 'utkast';--> statement-breakpoint
CREATE INDEX "vedlegg_soknad_idx" ON "vedlegg" USING btree ("soknad_id");--> statement-breakpoint
CREATE INDEX "vedlegg_sak_idx" ON "vedlegg" USING btree ("sak_id");--> statement-breakpoint
CREATE UNIQUE INDEX "vedtak_en_apen_idx" ON "vedtak" USING btree ("sak_id") WHERE tilstand = 'innstilt';--> statement-breakpoint
CREATE INDEX "vedtak_sak_idx" ON "vedtak" USING btree ("sak_id","versjon");