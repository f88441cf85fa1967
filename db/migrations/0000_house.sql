CREATE TABLE "aggregate_release" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"title" jsonb NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"released_at" timestamp with time zone NOT NULL,
	CONSTRAINT "aggregate_release_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "requirement" (
	"version_id" uuid NOT NULL,
	"key" text NOT NULL,
	"parent_key" text,
	"ordinal" integer NOT NULL,
	"depth" integer NOT NULL,
	"kind" text NOT NULL,
	"class" text,
	"level" text,
	"title" jsonb NOT NULL,
	"statement" jsonb,
	"guidance" jsonb,
	"classification" text,
	"mappings" jsonb,
	"params" jsonb,
	"props" jsonb,
	"links" jsonb,
	"parts" jsonb,
	"digest" text NOT NULL,
	"search_text" text NOT NULL,
	CONSTRAINT "requirement_version_id_key_pk" PRIMARY KEY("version_id","key")
);
--> statement-breakpoint
CREATE TABLE "standard" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"committee_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "standard_key_unique" UNIQUE("key"),
	CONSTRAINT "standard_kind" CHECK ("standard"."kind" in ('sharing', 'protection', 'handling', 'external'))
);
--> statement-breakpoint
CREATE TABLE "standard_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"standard_id" uuid NOT NULL,
	"version" text NOT NULL,
	"label" text,
	"status" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb,
	"disclosure" jsonb,
	"envelope" jsonb,
	"digest" text NOT NULL,
	"requirement_count" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "standard_version_number" UNIQUE("standard_id","version"),
	CONSTRAINT "standard_version_status" CHECK ("standard_version"."status" in ('draft', 'published')),
	CONSTRAINT "standard_version_published" CHECK (("standard_version"."status" = 'published') = ("standard_version"."published_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "assessment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"status" text NOT NULL,
	"score" numeric,
	"revision" integer DEFAULT 1 NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_at" timestamp with time zone,
	CONSTRAINT "assessment_status" CHECK ("assessment"."status" in ('draft', 'submitted')),
	CONSTRAINT "assessment_submitted" CHECK (("assessment"."status" = 'submitted') = ("assessment"."submitted_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "assessment_answer" (
	"assessment_id" uuid NOT NULL,
	"requirement_key" text NOT NULL,
	"requirement_digest" text NOT NULL,
	"status" text NOT NULL,
	"maturity" integer,
	"note" text,
	"evidence" jsonb NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assessment_answer_assessment_id_requirement_key_pk" PRIMARY KEY("assessment_id","requirement_key"),
	CONSTRAINT "assessment_answer_status" CHECK ("assessment_answer"."status" in ('satisfied', 'partial', 'not-satisfied', 'not-applicable')),
	CONSTRAINT "assessment_answer_maturity" CHECK ("assessment_answer"."maturity" between 0 and 5)
);
--> statement-breakpoint
CREATE TABLE "indicator" (
	"id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"value" text NOT NULL,
	"fingerprint" uuid NOT NULL,
	"pattern" text NOT NULL,
	"name" text,
	"description" text,
	"tlp" text NOT NULL,
	"audience" text NOT NULL,
	"confidence" smallint,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone,
	"indicator_types" text[] NOT NULL,
	"technique" text,
	"channel" text,
	"labels" text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"revoked" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"modified_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	"stamp_due" boolean DEFAULT true NOT NULL,
	CONSTRAINT "indicator_audience_of" UNIQUE("id","audience"),
	CONSTRAINT "indicator_type" CHECK ("indicator"."type" in ('domain-name', 'url', 'ipv4-addr', 'ipv6-addr', 'email-addr', 'mac-addr', 'autonomous-system', 'phone-number', 'sms-sender', 'bank-account', 'payment-card-bin', 'mobile-app', 'file-hash', 'device-id', 'voice-sample', 'social-account', 'crypto-wallet', 'x509-certificate', 'stix-pattern')),
	CONSTRAINT "indicator_tlp" CHECK ("indicator"."tlp" in ('clear', 'green', 'amber', 'amber+strict', 'red')),
	CONSTRAINT "indicator_audience" CHECK ("indicator"."audience" in ('members', 'recipients')),
	CONSTRAINT "indicator_label" CHECK ("indicator"."audience" = 'recipients' or "indicator"."tlp" in ('clear', 'green')),
	CONSTRAINT "indicator_channel" CHECK ("indicator"."channel" in ('sms', 'voice-call', 'email', 'web', 'mobile-app', 'social-media', 'instant-messaging', 'in-person', 'third-party')),
	CONSTRAINT "indicator_confidence" CHECK ("indicator"."confidence" between 0 and 100),
	CONSTRAINT "indicator_validity" CHECK ("indicator"."valid_until" > "indicator"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "indicator_owner" (
	"indicator_id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicator_private" (
	"indicator_id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"case_reference" text,
	"loss_amount" numeric,
	"loss_currency" text,
	"victims" integer,
	"customer_references" text[] NOT NULL,
	"narrative" text,
	CONSTRAINT "indicator_private_loss" CHECK ("indicator_private"."loss_amount" >= 0),
	CONSTRAINT "indicator_private_victims" CHECK ("indicator_private"."victims" >= 0)
);
--> statement-breakpoint
CREATE TABLE "indicator_publisher" (
	"indicator_id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"audience" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicator_recipient" (
	"indicator_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	CONSTRAINT "indicator_recipient_indicator_id_organization_id_pk" PRIMARY KEY("indicator_id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "indicator_version" (
	"indicator_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "indicator_version_indicator_id_version_pk" PRIMARY KEY("indicator_id","version")
);
--> statement-breakpoint
CREATE TABLE "sighting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"indicator_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"kind" text NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "sighting_kind" CHECK ("sighting"."kind" in ('seen', 'false-positive', 'expired')),
	CONSTRAINT "sighting_count" CHECK ("sighting"."count" between 1 and 999999999)
);
--> statement-breakpoint
CREATE TABLE "sighting_reporter" (
	"sighting_id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"role" text NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "membership_seat" UNIQUE("person_id","organization_id","role"),
	CONSTRAINT "membership_role" CHECK ("membership"."role" in ('analyst', 'administrator', 'assessor', 'editor', 'chair', 'voter', 'researcher', 'regulator', 'operator'))
);
--> statement-breakpoint
CREATE TABLE "organization" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"name" jsonb NOT NULL,
	"sector" text,
	"region" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organization_key_unique" UNIQUE("key"),
	CONSTRAINT "organization_kind" CHECK ("organization"."kind" in ('institution', 'committee', 'research', 'regulator', 'operator'))
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "person_subject" UNIQUE("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "upload" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"size" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "requirement" ADD CONSTRAINT "requirement_version_id_standard_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."standard_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard" ADD CONSTRAINT "standard_committee_id_organization_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_version" ADD CONSTRAINT "standard_version_standard_id_standard_id_fk" FOREIGN KEY ("standard_id") REFERENCES "public"."standard"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_version_id_standard_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."standard_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_answer" ADD CONSTRAINT "assessment_answer_assessment_id_assessment_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_owner" ADD CONSTRAINT "indicator_owner_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_owner" ADD CONSTRAINT "indicator_owner_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_private" ADD CONSTRAINT "indicator_private_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_private" ADD CONSTRAINT "indicator_private_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_publisher" ADD CONSTRAINT "indicator_publisher_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_publisher" ADD CONSTRAINT "indicator_publisher_indicator_id_audience_indicator_id_audience_fk" FOREIGN KEY ("indicator_id","audience") REFERENCES "public"."indicator"("id","audience") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "indicator_recipient" ADD CONSTRAINT "indicator_recipient_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_recipient" ADD CONSTRAINT "indicator_recipient_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_version" ADD CONSTRAINT "indicator_version_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sighting" ADD CONSTRAINT "sighting_indicator_id_audience_indicator_id_audience_fk" FOREIGN KEY ("indicator_id","audience") REFERENCES "public"."indicator"("id","audience") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "sighting_reporter" ADD CONSTRAINT "sighting_reporter_sighting_id_sighting_id_fk" FOREIGN KEY ("sighting_id") REFERENCES "public"."sighting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sighting_reporter" ADD CONSTRAINT "sighting_reporter_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload" ADD CONSTRAINT "upload_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "requirement_order" ON "requirement" USING btree ("version_id","ordinal");--> statement-breakpoint
CREATE INDEX "assessment_owner" ON "assessment" USING btree ("organization_id","started_at");--> statement-breakpoint
CREATE INDEX "indicator_fingerprint" ON "indicator" USING btree ("fingerprint");--> statement-breakpoint
CREATE INDEX "indicator_published" ON "indicator" USING btree ("published_at","id");--> statement-breakpoint
CREATE INDEX "indicator_stamp_due" ON "indicator" USING btree ("id") WHERE "indicator"."stamp_due";--> statement-breakpoint
CREATE INDEX "indicator_owner_organization" ON "indicator_owner" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "indicator_publisher_organization" ON "indicator_publisher" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "indicator_recipient_organization" ON "indicator_recipient" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "sighting_indicator" ON "sighting" USING btree ("indicator_id","seen_at","audience");--> statement-breakpoint
CREATE INDEX "upload_age" ON "upload" USING btree ("created_at");