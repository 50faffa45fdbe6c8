ALTER TABLE "vedtak" ALTER COLUMN "vurdering" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "vedtak" ALTER COLUMN "beregning" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "vedtak" ADD COLUMN "sokt" integer;--> statement-breakpoint
ALTER TABLE "vedtak" ADD CONSTRAINT "vedtak_vurdert" CHECK ((utfall = 'avvist') = (vurdering is null) and (vurdering is null) = (beregning is null));