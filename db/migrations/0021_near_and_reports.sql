ALTER TABLE "indicator" ADD COLUMN "prefix_length" smallint GENERATED ALWAYS AS (case when type in ('ipv4-addr', 'ipv6-addr') and strpos(value, '/') > 0
        then split_part(value, '/', 2)::smallint end) STORED;--> statement-breakpoint
ALTER TABLE "sighting_reporter" ADD COLUMN "key" text;--> statement-breakpoint
CREATE INDEX "indicator_prefix_length" ON "indicator" USING btree ("type","prefix_length") WHERE "indicator"."prefix_length" is not null;--> statement-breakpoint
ALTER TABLE "sighting_reporter" ADD CONSTRAINT "sighting_reporter_key" UNIQUE("organization_id","key");