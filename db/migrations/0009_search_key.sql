DROP INDEX "indicator_fingerprint";--> statement-breakpoint
ALTER TABLE "indicator" ADD COLUMN "search_key" text GENERATED ALWAYS AS (case when octet_length(value) <= 1024 then value else md5(value) end) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "indicator_search_key" ON "indicator" USING btree ("search_key");--> statement-breakpoint
ALTER TABLE "indicator" DROP COLUMN "fingerprint";