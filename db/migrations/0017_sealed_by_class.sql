ALTER TABLE "data_key" DROP CONSTRAINT "data_key_epoch";--> statement-breakpoint
ALTER TABLE "data_key" ADD COLUMN "class" text;--> statement-breakpoint
ALTER TABLE "data_key" ADD COLUMN "month" text;--> statement-breakpoint
-- A key of before sealed texts of every class and month. It is one of assessments where it sealed any, since what is granted opens by
-- that class, and of the present month, so that nothing goes before its time; the next start seals the rest under keys of its own.
UPDATE "data_key" k SET "month" = to_char(CASE WHEN "wrapped" IS NULL THEN "created_at" ELSE now() END AT TIME ZONE 'UTC', 'YYYY-MM'),
	"class" = CASE WHEN EXISTS (SELECT FROM "assessment_answer" a WHERE a."key_id" = k."id") THEN 'assessment' ELSE 'indicator-private' END;--> statement-breakpoint
-- That the newest key was destroyed said that there are none any more: now a row of no month does, for each class.
INSERT INTO "data_key" ("id", "organization_id", "class", "epoch", "wrapped_by", "created_at", "destroyed_at")
SELECT gen_random_uuid(), n."organization_id", c."class", 0, '', n."destroyed_at", n."destroyed_at"
FROM (SELECT DISTINCT ON ("organization_id") * FROM "data_key" ORDER BY "organization_id", "epoch" DESC) n
CROSS JOIN (VALUES ('indicator-private'), ('assessment'), ('upload')) c("class") WHERE n."wrapped" IS NULL;--> statement-breakpoint
ALTER TABLE "data_key" ALTER COLUMN "class" SET NOT NULL;--> statement-breakpoint
-- What waits in the clear is sent again: nothing waits for longer than a day.
DELETE FROM "upload";--> statement-breakpoint
ALTER TABLE "upload_chunk" ADD COLUMN "sealed" "bytea" NOT NULL;--> statement-breakpoint
ALTER TABLE "upload_chunk" ADD COLUMN "key_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "upload_chunk" ADD CONSTRAINT "upload_chunk_key_id_data_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."data_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "upload_chunk_key" ON "upload_chunk" USING btree ("key_id");--> statement-breakpoint
ALTER TABLE "upload_chunk" DROP COLUMN "content";--> statement-breakpoint
ALTER TABLE "data_key" ADD CONSTRAINT "data_key_epoch" UNIQUE("organization_id","class","month","epoch");--> statement-breakpoint
ALTER TABLE "data_key" ADD CONSTRAINT "data_key_class" CHECK ("data_key"."class" in ('indicator-private', 'assessment', 'upload'));--> statement-breakpoint
ALTER TABLE "data_key" ADD CONSTRAINT "data_key_month" CHECK (case when "data_key"."month" is null then "data_key"."wrapped" is null else "data_key"."month" ~ '^[0-9]{4}-[0-9]{2}$' end);