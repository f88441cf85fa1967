ALTER TABLE "data_key" DROP CONSTRAINT "data_key_epoch";--> statement-breakpoint
-- What there is was written in format 1.
ALTER TABLE "standard_version" ADD COLUMN "format" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "standard_version" ALTER COLUMN "format" SET DEFAULT 2;--> statement-breakpoint
ALTER TABLE "standard_version" ADD COLUMN "widest_labels" jsonb;--> statement-breakpoint
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
ALTER TABLE "standard_version" ADD CONSTRAINT "standard_version_format" CHECK ("standard_version"."format" = 2 or ("standard_version"."format" = 1 and "standard_version"."widest_labels" is null));--> statement-breakpoint
-- What is a person's goes to the community at most: what stood as CLEAR is narrowed, as its owner would do it, and what it said is kept.
WITH "wide" AS MATERIALIZED (
	SELECT "id" FROM "indicator" WHERE "tlp" = 'clear' AND case "type" when 'phone-number' then case when "value" ~* '^\+86(?:[48]00\d{7}|9[56]\d{3,6}|950\d{2,}|(?:10|2\d|[3-9]\d\d)(?:9[56]\d{3,4}|1[12]\d{1,3})|106[235-9](?:\d{4,5}|\d{7,}))$' then 'phone-number.service' else 'phone-number.personal' end when 'sms-sender' then case when "value" ~* '^(?:\+86(?:[48]00\d{7}|9[56]\d{3,6}|950\d{2,}|(?:10|2\d|[3-9]\d\d)(?:9[56]\d{3,4}|1[12]\d{1,3})|106[235-9](?:\d{4,5}|\d{7,}))|1[0-2]\d{1,3}|100\d{2,}|106[235-9]\d{2,}|9[56]\d{3,}|[48]00\d{7})$|^(?!.*\d{7}).*[^\d+]' then 'sms-sender.service' else 'sms-sender.personal' end when 'stix-pattern' then case when "value" ~* '[[( ](?:email-addr|email-message|user-account|mac-addr|x-(?!entente-(?:payment-card-bin|mobile-app|crypto-wallet):)[a-z0-9-]+):' then 'stix-pattern.personal' else 'stix-pattern.other' end else "type" end IN ('phone-number.personal', 'sms-sender.personal', 'bank-account', 'device-id', 'voice-sample', 'email-addr', 'mac-addr', 'social-account', 'stix-pattern.personal')
), "kept" AS (
	INSERT INTO "indicator_version" ("indicator_id", "version", "content", "recorded_at")
	SELECT i."id", i."version", to_jsonb(i) - 'stamp_due' - 'search_key' - 'shared_under', now() FROM "indicator" i JOIN "wide" USING ("id")
)
UPDATE "indicator" i SET "tlp" = 'green', "version" = "version" + 1, "stamp_due" = true, "modified_at" = greatest(now(), "modified_at" + interval '1 millisecond')
FROM "wide" WHERE "wide"."id" = i."id";--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_ceiling" CHECK (tlp <> 'clear' or case type when 'phone-number' then case when value ~* '^\+86(?:[48]00\d{7}|9[56]\d{3,6}|950\d{2,}|(?:10|2\d|[3-9]\d\d)(?:9[56]\d{3,4}|1[12]\d{1,3})|106[235-9](?:\d{4,5}|\d{7,}))$' then 'phone-number.service' else 'phone-number.personal' end when 'sms-sender' then case when value ~* '^(?:\+86(?:[48]00\d{7}|9[56]\d{3,6}|950\d{2,}|(?:10|2\d|[3-9]\d\d)(?:9[56]\d{3,4}|1[12]\d{1,3})|106[235-9](?:\d{4,5}|\d{7,}))|1[0-2]\d{1,3}|100\d{2,}|106[235-9]\d{2,}|9[56]\d{3,}|[48]00\d{7})$|^(?!.*\d{7}).*[^\d+]' then 'sms-sender.service' else 'sms-sender.personal' end when 'stix-pattern' then case when value ~* '[[( ](?:email-addr|email-message|user-account|mac-addr|x-(?!entente-(?:payment-card-bin|mobile-app|crypto-wallet):)[a-z0-9-]+):' then 'stix-pattern.personal' else 'stix-pattern.other' end else type end not in ('phone-number.personal', 'sms-sender.personal', 'bank-account', 'device-id', 'voice-sample', 'stix-pattern.personal'));--> statement-breakpoint
ALTER TABLE "data_key" ADD CONSTRAINT "data_key_class" CHECK ("data_key"."class" in ('indicator-private', 'assessment', 'upload'));--> statement-breakpoint
ALTER TABLE "data_key" ADD CONSTRAINT "data_key_month" CHECK (case when "data_key"."month" is null then "data_key"."wrapped" is null else "data_key"."month" ~ '^[0-9]{4}-[0-9]{2}$' end);