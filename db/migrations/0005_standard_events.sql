CREATE TABLE "standard_event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"standard_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"version" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"comment_id" uuid,
	"ballot_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	"stamp_due" boolean DEFAULT true NOT NULL,
	CONSTRAINT "standard_event_kind" CHECK ("standard_event"."kind" in ('drafted', 'moved', 'released', 'commented', 'disposed', 'ballot-opened', 'ballot-closed')),
	CONSTRAINT "standard_event_state" CHECK ("standard_event"."state" in ('proposed', 'drafting', 'comment', 'review', 'ballot', 'approved', 'published', 'superseded', 'withdrawn')),
	CONSTRAINT "standard_event_comment" CHECK (("standard_event"."kind" in ('commented', 'disposed')) = ("standard_event"."comment_id" is not null)),
	CONSTRAINT "standard_event_ballot" CHECK (("standard_event"."kind" in ('ballot-opened', 'ballot-closed')) = ("standard_event"."ballot_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "standard_event" ADD CONSTRAINT "standard_event_standard_id_standard_id_fk" FOREIGN KEY ("standard_id") REFERENCES "public"."standard"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_event" ADD CONSTRAINT "standard_event_version_id_standard_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."standard_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_event" ADD CONSTRAINT "standard_event_comment_id_standard_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."standard_comment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_event" ADD CONSTRAINT "standard_event_ballot_id_ballot_id_fk" FOREIGN KEY ("ballot_id") REFERENCES "public"."ballot"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "standard_event_order" ON "standard_event" USING btree ("published_at","id");--> statement-breakpoint
CREATE INDEX "standard_event_stamp_due" ON "standard_event" USING btree ("id") WHERE "standard_event"."stamp_due";