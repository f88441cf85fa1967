ALTER TABLE "crosswalk" DROP CONSTRAINT "crosswalk_key_unique";--> statement-breakpoint
ALTER TABLE "standard" DROP CONSTRAINT "standard_key_unique";--> statement-breakpoint
ALTER TABLE "crosswalk" ADD COLUMN "published" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "standard" ADD COLUMN "known_to" text DEFAULT 'committee' NOT NULL;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "invited_until" timestamp with time zone;--> statement-breakpoint
UPDATE "crosswalk" c SET "published" = true WHERE EXISTS (SELECT FROM "crosswalk_version" v WHERE v."crosswalk_id" = c."id" AND v."status" <> 'draft');--> statement-breakpoint
UPDATE "standard" s SET "known_to" = CASE
    WHEN EXISTS (SELECT FROM "standard_version" v WHERE v."standard_id" = s."id" AND v."status" IN ('published', 'superseded', 'withdrawn')) THEN 'everyone'
    ELSE 'participants' END
  WHERE EXISTS (SELECT FROM "standard_version" v WHERE v."standard_id" = s."id" AND v."status" NOT IN ('proposed', 'drafting'))
    OR EXISTS (SELECT FROM "standard_event" e WHERE e."standard_id" = s."id" AND e."state" NOT IN ('proposed', 'drafting'))
    OR EXISTS (SELECT FROM "ballot" b WHERE b."standard_id" = s."id");--> statement-breakpoint
CREATE UNIQUE INDEX "crosswalk_published_key" ON "crosswalk" USING btree ("key") WHERE "crosswalk"."published";--> statement-breakpoint
CREATE UNIQUE INDEX "standard_known_key" ON "standard" USING btree ("key") WHERE "standard"."known_to" <> 'committee';--> statement-breakpoint
ALTER TABLE "crosswalk" ADD CONSTRAINT "crosswalk_key" UNIQUE("key","committee_id");--> statement-breakpoint
ALTER TABLE "standard" ADD CONSTRAINT "standard_key" UNIQUE("key","committee_id");--> statement-breakpoint
ALTER TABLE "standard" ADD CONSTRAINT "standard_known_to" CHECK ("standard"."known_to" in ('committee', 'participants', 'everyone'));