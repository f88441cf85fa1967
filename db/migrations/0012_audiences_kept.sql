CREATE TABLE "sighting_hold" (
	"id" uuid PRIMARY KEY NOT NULL,
	"indicator_id" uuid NOT NULL,
	"tlp" text NOT NULL,
	"audience" text NOT NULL,
	"organizations" uuid[] NOT NULL,
	"seats" uuid[] NOT NULL,
	CONSTRAINT "sighting_hold_of" UNIQUE("id","indicator_id"),
	CONSTRAINT "sighting_hold_tlp" CHECK ("sighting_hold"."tlp" in ('clear', 'green', 'amber', 'amber+strict', 'red')),
	CONSTRAINT "sighting_hold_audience" CHECK ("sighting_hold"."audience" in ('members', 'recipients', 'owner'))
);
--> statement-breakpoint
DROP INDEX "sighting_indicator";--> statement-breakpoint
ALTER TABLE "sighting" ALTER COLUMN "audience" DROP NOT NULL;--> statement-breakpoint
-- Since when a group has what it has is known to the indicator's first day only; the groups there are were made without a word on their past.
ALTER TABLE "indicator_group" ADD COLUMN "shared_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "indicator_group" g SET "shared_at" = i."created_at" FROM "indicator" i WHERE i."id" = g."indicator_id";--> statement-breakpoint
ALTER TABLE "indicator_group" ALTER COLUMN "shared_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "sighting" ADD COLUMN "hold_id" uuid;--> statement-breakpoint
ALTER TABLE "sharing_group" ADD COLUMN "shows_past" boolean NOT NULL DEFAULT false;--> statement-breakpoint
ALTER TABLE "sharing_group" ALTER COLUMN "shows_past" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "sighting_hold" ADD CONSTRAINT "sighting_hold_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sighting" ADD CONSTRAINT "sighting_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sighting" ADD CONSTRAINT "sighting_hold_id_indicator_id_sighting_hold_id_indicator_id_fk" FOREIGN KEY ("hold_id","indicator_id") REFERENCES "public"."sighting_hold"("id","indicator_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Whom an indicator named when a sighting was reported was not kept: unless it was for all members all along, its sightings stay with
-- its owner and their reporters.
INSERT INTO "sighting_hold" ("id", "indicator_id", "tlp", "audience", "organizations", "seats")
	SELECT gen_random_uuid(), i."id", i."tlp", 'owner', array(SELECT o."organization_id" FROM "indicator_owner" o WHERE o."indicator_id" = i."id"), '{}'
	FROM "indicator" i WHERE EXISTS (SELECT FROM "sighting" s WHERE s."indicator_id" = i."id") AND (i."audience" <> 'members'
		OR EXISTS (SELECT FROM "indicator_version" v WHERE v."indicator_id" = i."id" AND v."content"->>'audience' IS DISTINCT FROM 'members'));--> statement-breakpoint
UPDATE "sighting" s SET "hold_id" = h."id", "audience" = NULL FROM "sighting_hold" h WHERE h."indicator_id" = s."indicator_id";--> statement-breakpoint
CREATE INDEX "sighting_indicator" ON "sighting" USING btree ("indicator_id","seen_at","audience","hold_id");--> statement-breakpoint
ALTER TABLE "sighting" ADD CONSTRAINT "sighting_held" CHECK (("sighting"."audience" is null) = ("sighting"."hold_id" is not null));