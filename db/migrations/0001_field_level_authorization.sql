CREATE TABLE "access_log" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"owner_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"reader_seat_id" uuid NOT NULL,
	"object_type" text NOT NULL,
	"object_id" uuid NOT NULL,
	"fields" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disclosure_policy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"effective_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "disclosure_policy_version_id_unique" UNIQUE("version_id")
);
--> statement-breakpoint
CREATE TABLE "assessment_grant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"assessment_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"grantee_id" uuid,
	"scope" text NOT NULL,
	"shared_under" uuid[] DEFAULT '{}' NOT NULL,
	"granted_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "assessment_grant_scope" CHECK ("assessment_grant"."scope" in ('summary', 'details')),
	CONSTRAINT "assessment_grant_consortium" CHECK ("assessment_grant"."grantee_id" is not null or "assessment_grant"."scope" = 'summary'),
	CONSTRAINT "assessment_grant_end" CHECK ("assessment_grant"."ends_at" > "assessment_grant"."granted_at")
);
--> statement-breakpoint
CREATE TABLE "indicator_group" (
	"indicator_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	CONSTRAINT "indicator_group_indicator_id_group_id_pk" PRIMARY KEY("indicator_id","group_id")
);
--> statement-breakpoint
CREATE TABLE "indicator_seat" (
	"indicator_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	CONSTRAINT "indicator_seat_indicator_id_seat_id_pk" PRIMARY KEY("indicator_id","seat_id")
);
--> statement-breakpoint
CREATE TABLE "group_member" (
	"id" uuid PRIMARY KEY NOT NULL,
	"group_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sharing_group" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"purpose" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "project" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "data_key" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"epoch" integer NOT NULL,
	"wrapped" "bytea",
	"wrapped_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"destroyed_at" timestamp with time zone,
	CONSTRAINT "data_key_epoch" UNIQUE("organization_id","epoch"),
	CONSTRAINT "data_key_destroyed" CHECK (("data_key"."wrapped" is null) = ("data_key"."destroyed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "unsealed" (
	"table_name" text NOT NULL,
	"row_key" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "unsealed_table_name_row_key_pk" PRIMARY KEY("table_name","row_key")
);
--> statement-breakpoint
ALTER TABLE "membership" DROP CONSTRAINT "membership_seat";--> statement-breakpoint
ALTER TABLE "indicator" DROP CONSTRAINT "indicator_audience";--> statement-breakpoint
ALTER TABLE "indicator" DROP CONSTRAINT "indicator_label";--> statement-breakpoint
ALTER TABLE "membership" DROP CONSTRAINT "membership_role";--> statement-breakpoint
ALTER TABLE "organization" DROP CONSTRAINT "organization_kind";--> statement-breakpoint
ALTER TABLE "assessment_answer" ADD COLUMN "sealed" "bytea";--> statement-breakpoint
ALTER TABLE "assessment_answer" ADD COLUMN "key_id" uuid;--> statement-breakpoint
ALTER TABLE "indicator" ADD COLUMN "shared_under" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator_private" ADD COLUMN "sealed" "bytea";--> statement-breakpoint
ALTER TABLE "indicator_private" ADD COLUMN "key_id" uuid;--> statement-breakpoint
ALTER TABLE "indicator_private" ADD COLUMN "case_index" "bytea";--> statement-breakpoint
ALTER TABLE "sighting" ADD COLUMN "shared_under" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "name" text;--> statement-breakpoint
UPDATE "membership" m SET "name" = p."name" FROM "person" p WHERE p."id" = m."person_id";--> statement-breakpoint
ALTER TABLE "membership" ALTER COLUMN "name" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "project_id" uuid;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "started_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "organization" ADD COLUMN "institution_id" uuid;--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_owner_id_organization_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_reader_id_organization_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_policy" ADD CONSTRAINT "disclosure_policy_version_id_standard_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."standard_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_grant" ADD CONSTRAINT "assessment_grant_grantee_id_organization_id_fk" FOREIGN KEY ("grantee_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_of" UNIQUE("id","organization_id");--> statement-breakpoint
ALTER TABLE "assessment_grant" ADD CONSTRAINT "assessment_grant_of" FOREIGN KEY ("assessment_id","organization_id") REFERENCES "public"."assessment"("id","organization_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_group" ADD CONSTRAINT "indicator_group_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_group" ADD CONSTRAINT "indicator_group_group_id_sharing_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."sharing_group"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_seat" ADD CONSTRAINT "indicator_seat_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_seat" ADD CONSTRAINT "indicator_seat_seat_id_membership_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_group_id_sharing_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."sharing_group"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_group" ADD CONSTRAINT "sharing_group_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_key" ADD CONSTRAINT "data_key_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unsealed" ADD CONSTRAINT "unsealed_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_log_owner" ON "access_log" USING btree ("owner_id","at","id");--> statement-breakpoint
CREATE INDEX "assessment_grant_assessment" ON "assessment_grant" USING btree ("assessment_id");--> statement-breakpoint
CREATE INDEX "assessment_grant_grantee" ON "assessment_grant" USING btree ("grantee_id");--> statement-breakpoint
CREATE INDEX "indicator_group_group" ON "indicator_group" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "indicator_seat_seat" ON "indicator_seat" USING btree ("seat_id");--> statement-breakpoint
CREATE UNIQUE INDEX "group_member_live" ON "group_member" USING btree ("group_id","organization_id") WHERE "group_member"."left_at" is null;--> statement-breakpoint
CREATE INDEX "group_member_organization" ON "group_member" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "sharing_group_keeper" ON "sharing_group" USING btree ("organization_id");--> statement-breakpoint
ALTER TABLE "assessment_answer" ADD CONSTRAINT "assessment_answer_key_id_data_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."data_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_private" ADD CONSTRAINT "indicator_private_key_id_data_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."data_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization" ADD CONSTRAINT "organization_institution_id_organization_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessment_answer_key" ON "assessment_answer" USING btree ("key_id");--> statement-breakpoint
CREATE INDEX "indicator_private_key" ON "indicator_private" USING btree ("key_id");--> statement-breakpoint
CREATE INDEX "indicator_private_case" ON "indicator_private" USING btree ("organization_id","case_index");--> statement-breakpoint
CREATE UNIQUE INDEX "membership_seat" ON "membership" USING btree ("person_id","organization_id","role") WHERE "membership"."ended_at" is null;--> statement-breakpoint
-- What the table holds until the first start with a key seals it (db/sealing).
INSERT INTO "unsealed" SELECT 'assessment_answer', a."assessment_id" || ' ' || a."requirement_key", o."organization_id",
  jsonb_build_object('note', a."note", 'evidence', a."evidence")
  FROM "assessment_answer" a JOIN "assessment" o ON o."id" = a."assessment_id" WHERE a."note" IS NOT NULL OR a."evidence" <> '[]';--> statement-breakpoint
INSERT INTO "unsealed" SELECT 'indicator_private', "indicator_id"::text, "organization_id",
  jsonb_build_object('caseReference', "case_reference", 'customerReferences', to_jsonb("customer_references"), 'narrative', "narrative")
  FROM "indicator_private" WHERE "case_reference" IS NOT NULL OR "narrative" IS NOT NULL OR "customer_references" <> '{}';--> statement-breakpoint
ALTER TABLE "assessment_answer" DROP COLUMN "note";--> statement-breakpoint
ALTER TABLE "assessment_answer" DROP COLUMN "evidence";--> statement-breakpoint
ALTER TABLE "indicator_private" DROP COLUMN "case_reference";--> statement-breakpoint
ALTER TABLE "indicator_private" DROP COLUMN "customer_references";--> statement-breakpoint
ALTER TABLE "indicator_private" DROP COLUMN "narrative";--> statement-breakpoint
ALTER TABLE "person" DROP COLUMN "name";--> statement-breakpoint
ALTER TABLE "assessment_answer" ADD CONSTRAINT "assessment_answer_sealed" CHECK (("assessment_answer"."sealed" is null) = ("assessment_answer"."key_id" is null));--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_audience" CHECK ("indicator"."audience" in ('members', 'recipients', 'owner'));--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_label" CHECK ("indicator"."audience" <> 'members' or "indicator"."tlp" in ('clear', 'green'));--> statement-breakpoint
ALTER TABLE "indicator_private" ADD CONSTRAINT "indicator_private_sealed" CHECK (("indicator_private"."sealed" is null) = ("indicator_private"."key_id" is null));--> statement-breakpoint
-- Researchers of before there were projects keep their seats for a year, in one project of their organization's.
INSERT INTO "project" SELECT gen_random_uuid(), o."id", '{"en": "First project", "zh-CN": "首个项目"}', now() + interval '1 year'
  FROM "organization" o WHERE EXISTS (SELECT FROM "membership" m WHERE m."organization_id" = o."id" AND m."role" = 'researcher');--> statement-breakpoint
UPDATE "membership" m SET "project_id" = p."id" FROM "project" p WHERE p."organization_id" = m."organization_id" AND m."role" = 'researcher';--> statement-breakpoint
-- A person who was in a RED indicator's audience as one of an institution's is named by their seat now.
INSERT INTO "indicator_seat" SELECT r."indicator_id", m."id" FROM "indicator_recipient" r
  JOIN "indicator" i ON i."id" = r."indicator_id" AND i."tlp" = 'red'
  JOIN "membership" m ON m."organization_id" = r."organization_id" AND m."ended_at" IS NULL
    AND m."role" IN ('analyst', 'administrator', 'assessor');--> statement-breakpoint
DELETE FROM "indicator_recipient" r USING "indicator" i WHERE i."id" = r."indicator_id" AND i."tlp" = 'red';--> statement-breakpoint
-- The standard whose version was published first governs; what is shared already was shared under its newest profile.
INSERT INTO "disclosure_policy" SELECT gen_random_uuid(), v."id", date_trunc('milliseconds', v."published_at")
  FROM "standard_version" v JOIN "standard" s ON s."id" = v."standard_id"
  WHERE v."status" = 'published' AND s."kind" = 'sharing' AND v."disclosure" IS NOT NULL AND s."id" = (
    SELECT f."standard_id" FROM "standard_version" f JOIN "standard" t ON t."id" = f."standard_id"
    WHERE f."status" = 'published' AND t."kind" = 'sharing' AND f."disclosure" IS NOT NULL ORDER BY f."published_at", f."id" LIMIT 1);--> statement-breakpoint
UPDATE "indicator" SET "shared_under" = ARRAY(SELECT "id" FROM "disclosure_policy" ORDER BY "effective_at" DESC, "id" DESC LIMIT 1);--> statement-breakpoint
UPDATE "sighting" SET "shared_under" = ARRAY(SELECT "id" FROM "disclosure_policy" ORDER BY "effective_at" DESC, "id" DESC LIMIT 1);--> statement-breakpoint
UPDATE "indicator" SET "audience" = 'owner' WHERE "shared_under" = '{}';--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_project" CHECK (("membership"."role" = 'researcher') = ("membership"."project_id" is not null));--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_role" CHECK ("membership"."role" in ('analyst', 'administrator', 'assessor', 'agent', 'editor', 'chair', 'voter', 'researcher', 'regulator', 'operator'));--> statement-breakpoint
ALTER TABLE "organization" ADD CONSTRAINT "organization_channel" CHECK (("organization"."kind" = 'channel') = ("organization"."institution_id" is not null));--> statement-breakpoint
ALTER TABLE "organization" ADD CONSTRAINT "organization_kind" CHECK ("organization"."kind" in ('institution', 'channel', 'committee', 'research', 'regulator', 'operator'));