CREATE TABLE "inhabilitet" (
	"ansatt_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"grunn" text NOT NULL,
	"opprettet" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inhabilitet_ansatt_id_person_id_pk" PRIMARY KEY("ansatt_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "sak" ADD COLUMN "listenavn" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "inhabilitet" ADD CONSTRAINT "inhabilitet_ansatt_id_ansatt_id_fk" FOREIGN KEY ("ansatt_id") REFERENCES "public"."ansatt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inhabilitet" ADD CONSTRAINT "inhabilitet_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sak_ko_mottatt_idx" ON "sak" USING btree ("enhet","mottatt","id") WHERE apen;--> statement-breakpoint
CREATE INDEX "vedtak_egne_innstilte_idx" ON "vedtak" USING btree ("foreslatt_av") WHERE tilstand = 'innstilt';