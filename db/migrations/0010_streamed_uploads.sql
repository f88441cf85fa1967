CREATE TABLE "upload_chunk" (
	"upload_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "upload_chunk_upload_id_place_pk" PRIMARY KEY("upload_id","place")
);
--> statement-breakpoint
-- What waits now is in one piece, and in the quota of whichever institution its person has a seat for.
INSERT INTO "upload_chunk" ("upload_id", "place", "content") SELECT "id", 0, "content" FROM "upload";--> statement-breakpoint
ALTER TABLE "upload" ADD COLUMN "institution_id" uuid;--> statement-breakpoint
ALTER TABLE "upload" ADD COLUMN "complete" boolean NOT NULL DEFAULT true;--> statement-breakpoint
ALTER TABLE "upload" ALTER COLUMN "complete" DROP DEFAULT;--> statement-breakpoint
UPDATE "upload" u SET "institution_id" = (SELECT coalesce(o."institution_id", o."id") FROM "membership" m JOIN "organization" o ON o."id" = m."organization_id" WHERE m."person_id" = u."person_id" ORDER BY m."ended_at" IS NOT NULL, m."id" LIMIT 1);--> statement-breakpoint
ALTER TABLE "upload" ALTER COLUMN "institution_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "upload_chunk" ADD CONSTRAINT "upload_chunk_upload_id_upload_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."upload"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload" ADD CONSTRAINT "upload_institution_id_organization_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "upload_person" ON "upload" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "upload_institution" ON "upload" USING btree ("institution_id");--> statement-breakpoint
ALTER TABLE "upload" DROP COLUMN "content";
