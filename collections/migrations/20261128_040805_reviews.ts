import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reviews_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_reviews_state" AS ENUM('waiting', 'sent-back', 'withdrawn', 'published');
  CREATE TYPE "public"."enum_review_rules_second_person" AS ENUM('carriers', 'countries', 'devices', 'sections', 'terms', 'procedures');
  CREATE TABLE "reviews" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"locale" "enum_reviews_locale" NOT NULL,
  	"assignee_id" integer,
  	"assignee_name" varchar,
  	"note" varchar,
  	"state" "enum_reviews_state",
  	"by_id" integer,
  	"by_name" varchar,
  	"ended_at" timestamp(3) with time zone,
  	"ended_by_id" integer,
  	"ended_by_name" varchar,
  	"answer" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reviews_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"carriers_id" integer,
  	"countries_id" integer,
  	"devices_id" integer,
  	"sections_id" integer,
  	"terms_id" integer,
  	"procedures_id" integer
  );
  
  CREATE TABLE "review_rules_second_person" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_review_rules_second_person",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "review_rules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_ended_by_id_users_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_carriers_fk" FOREIGN KEY ("carriers_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_devices_fk" FOREIGN KEY ("devices_id") REFERENCES "public"."devices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_rels" ADD CONSTRAINT "reviews_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_rules_second_person" ADD CONSTRAINT "review_rules_second_person_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."review_rules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "reviews_assignee_idx" ON "reviews" USING btree ("assignee_id");
  CREATE INDEX "reviews_state_idx" ON "reviews" USING btree ("state");
  CREATE INDEX "reviews_by_idx" ON "reviews" USING btree ("by_id");
  CREATE INDEX "reviews_ended_at_idx" ON "reviews" USING btree ("ended_at");
  CREATE INDEX "reviews_ended_by_idx" ON "reviews" USING btree ("ended_by_id");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "reviews_rels_order_idx" ON "reviews_rels" USING btree ("order");
  CREATE INDEX "reviews_rels_parent_idx" ON "reviews_rels" USING btree ("parent_id");
  CREATE INDEX "reviews_rels_path_idx" ON "reviews_rels" USING btree ("path");
  CREATE INDEX "reviews_rels_carriers_id_idx" ON "reviews_rels" USING btree ("carriers_id");
  CREATE INDEX "reviews_rels_countries_id_idx" ON "reviews_rels" USING btree ("countries_id");
  CREATE INDEX "reviews_rels_devices_id_idx" ON "reviews_rels" USING btree ("devices_id");
  CREATE INDEX "reviews_rels_sections_id_idx" ON "reviews_rels" USING btree ("sections_id");
  CREATE INDEX "reviews_rels_terms_id_idx" ON "reviews_rels" USING btree ("terms_id");
  CREATE INDEX "reviews_rels_procedures_id_idx" ON "reviews_rels" USING btree ("procedures_id");
  CREATE INDEX "review_rules_second_person_order_idx" ON "review_rules_second_person" USING btree ("order");
  CREATE INDEX "review_rules_second_person_parent_idx" ON "review_rules_second_person" USING btree ("parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "reviews" CASCADE;
  DROP TABLE "reviews_rels" CASCADE;
  DROP TABLE "review_rules_second_person" CASCADE;
  DROP TABLE "review_rules" CASCADE;
  DROP TYPE "public"."enum_reviews_locale";
  DROP TYPE "public"."enum_reviews_state";
  DROP TYPE "public"."enum_review_rules_second_person";`)
}
