import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'
import { fillTranslations } from './translations/fillTranslations.ts'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_carriers_last_save_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_carriers_last_save_act" AS ENUM('created', 'saved', 'published', 'unpublished', 'filled', 'restored', 'imported', 'published-on-time', 'unpublished-on-time');
  CREATE TYPE "public"."enum__carriers_v_version_last_save_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__carriers_v_version_last_save_act" AS ENUM('created', 'saved', 'published', 'unpublished', 'filled', 'restored', 'imported', 'published-on-time', 'unpublished-on-time');
  CREATE TYPE "public"."enum_procedures_last_save_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_procedures_last_save_act" AS ENUM('created', 'saved', 'published', 'unpublished', 'filled', 'restored', 'imported', 'published-on-time', 'unpublished-on-time');
  CREATE TYPE "public"."enum__procedures_v_version_last_save_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__procedures_v_version_last_save_act" AS ENUM('created', 'saved', 'published', 'unpublished', 'filled', 'restored', 'imported', 'published-on-time', 'unpublished-on-time');
  CREATE TYPE "public"."enum_countries_last_save_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_countries_last_save_act" AS ENUM('created', 'saved', 'published', 'unpublished', 'filled', 'restored', 'imported', 'published-on-time', 'unpublished-on-time');
  CREATE TYPE "public"."enum__countries_v_version_last_save_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__countries_v_version_last_save_act" AS ENUM('created', 'saved', 'published', 'unpublished', 'filled', 'restored', 'imported', 'published-on-time', 'unpublished-on-time');
  CREATE TYPE "public"."enum_devices_last_save_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_devices_last_save_act" AS ENUM('created', 'saved', 'published', 'unpublished', 'filled', 'restored', 'imported', 'published-on-time', 'unpublished-on-time');
  CREATE TYPE "public"."enum__devices_v_version_last_save_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__devices_v_version_last_save_act" AS ENUM('created', 'saved', 'published', 'unpublished', 'filled', 'restored', 'imported', 'published-on-time', 'unpublished-on-time');
  CREATE TYPE "public"."enum_sections_last_save_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_sections_last_save_act" AS ENUM('created', 'saved', 'published', 'unpublished', 'filled', 'restored', 'imported', 'published-on-time', 'unpublished-on-time');
  CREATE TYPE "public"."enum__sections_v_version_last_save_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__sections_v_version_last_save_act" AS ENUM('created', 'saved', 'published', 'unpublished', 'filled', 'restored', 'imported', 'published-on-time', 'unpublished-on-time');
  CREATE TYPE "public"."enum_terms_last_save_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_terms_last_save_act" AS ENUM('created', 'saved', 'published', 'unpublished', 'filled', 'restored', 'imported', 'published-on-time', 'unpublished-on-time');
  CREATE TYPE "public"."enum__terms_v_version_last_save_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__terms_v_version_last_save_act" AS ENUM('created', 'saved', 'published', 'unpublished', 'filled', 'restored', 'imported', 'published-on-time', 'unpublished-on-time');
  CREATE TYPE "public"."enum_sources_link_check_state" AS ENUM('unknown', 'works', 'redirected', 'dead');
  CREATE TYPE "public"."enum_sources_link_check_outcome" AS ENUM('answered', 'redirected', 'not-found', 'silent', 'turned-away', 'not-public');
  CREATE TYPE "public"."enum_reports_uncounted" AS ENUM('repeat', 'same-network', 'flood', 'untrue');
  CREATE TYPE "public"."enum_reports_rejection" AS ENUM('no-source', 'contradicted', 'already', 'elsewhere', 'spam', 'other');
  CREATE TYPE "public"."enum_corrections_rejection" AS ENUM('no-source', 'contradicted', 'already', 'elsewhere', 'spam', 'other');
  CREATE TYPE "public"."enum_translations_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_translations_state" AS ENUM('missing', 'draft', 'published');
  CREATE TYPE "public"."enum_schedules_action" AS ENUM('publish', 'unpublish');
  CREATE TYPE "public"."enum_schedules_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_schedules_state" AS ENUM('waiting', 'carried-out', 'not-possible', 'called-off');
  CREATE TYPE "public"."enum_preview_links_languages" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_site_last_save_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_site_last_save_act" AS ENUM('created', 'saved', 'published', 'unpublished', 'filled', 'restored', 'imported', 'published-on-time', 'unpublished-on-time');
  CREATE TYPE "public"."enum__site_v_version_last_save_language" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__site_v_version_last_save_act" AS ENUM('created', 'saved', 'published', 'unpublished', 'filled', 'restored', 'imported', 'published-on-time', 'unpublished-on-time');
  ALTER TYPE "public"."enum_reports_state" ADD VALUE 'accepted' BEFORE 'done';
  ALTER TYPE "public"."enum_reports_state" ADD VALUE 'rejected';
  ALTER TYPE "public"."enum_corrections_state" ADD VALUE 'accepted' BEFORE 'done';
  ALTER TYPE "public"."enum_corrections_state" ADD VALUE 'rejected';
  ALTER TYPE "public"."enum_changes_kind" ADD VALUE 'part-checked';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'schedules' BEFORE 'retention';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'links' BEFORE 'retention';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'schedules' BEFORE 'retention';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'links' BEFORE 'retention';
  CREATE TABLE "checks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"of" varchar NOT NULL,
  	"doc" numeric NOT NULL,
  	"part" varchar,
  	"day" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_id" integer,
  	"sources" jsonb
  );
  
  CREATE TABLE "translations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"of" varchar NOT NULL,
  	"doc" numeric NOT NULL,
  	"locale" "enum_translations_locale" NOT NULL,
  	"state" "enum_translations_state" NOT NULL,
  	"outdated_since" timestamp(3) with time zone,
  	"before" jsonb,
  	"confirmed_by_id" integer,
  	"confirmed_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "schedules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"action" "enum_schedules_action" DEFAULT 'publish' NOT NULL,
  	"locale" "enum_schedules_locale" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"state" "enum_schedules_state",
  	"problem" varchar,
  	"by_id" integer,
  	"by_name" varchar,
  	"ended_at" timestamp(3) with time zone,
  	"ended_by_id" integer,
  	"ended_by_name" varchar,
  	"tries" numeric,
  	"words_in" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "schedules_rels" (
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
  
  CREATE TABLE "preview_links_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_preview_links_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "preview_links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"until" timestamp(3) with time zone NOT NULL,
  	"by_id" integer,
  	"by_name" varchar,
  	"revoked_at" timestamp(3) with time zone,
  	"revoked_by_id" integer,
  	"revoked_by_name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "preview_links_rels" (
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
  
  ALTER TABLE "carriers" ADD COLUMN "last_save_by_id" integer;
  ALTER TABLE "carriers" ADD COLUMN "last_save_language" "enum_carriers_last_save_language";
  ALTER TABLE "carriers" ADD COLUMN "last_save_act" "enum_carriers_last_save_act";
  ALTER TABLE "carriers" ADD COLUMN "last_save_of" timestamp(3) with time zone;
  ALTER TABLE "_carriers_v" ADD COLUMN "version_last_save_by_id" integer;
  ALTER TABLE "_carriers_v" ADD COLUMN "version_last_save_language" "enum__carriers_v_version_last_save_language";
  ALTER TABLE "_carriers_v" ADD COLUMN "version_last_save_act" "enum__carriers_v_version_last_save_act";
  ALTER TABLE "_carriers_v" ADD COLUMN "version_last_save_of" timestamp(3) with time zone;
  ALTER TABLE "procedures_ways" ADD COLUMN "changed_on" timestamp(3) with time zone;
  ALTER TABLE "procedures" ADD COLUMN "last_save_by_id" integer;
  ALTER TABLE "procedures" ADD COLUMN "last_save_language" "enum_procedures_last_save_language";
  ALTER TABLE "procedures" ADD COLUMN "last_save_act" "enum_procedures_last_save_act";
  ALTER TABLE "procedures" ADD COLUMN "last_save_of" timestamp(3) with time zone;
  ALTER TABLE "_procedures_v_version_ways" ADD COLUMN "changed_on" timestamp(3) with time zone;
  ALTER TABLE "_procedures_v" ADD COLUMN "version_last_save_by_id" integer;
  ALTER TABLE "_procedures_v" ADD COLUMN "version_last_save_language" "enum__procedures_v_version_last_save_language";
  ALTER TABLE "_procedures_v" ADD COLUMN "version_last_save_act" "enum__procedures_v_version_last_save_act";
  ALTER TABLE "_procedures_v" ADD COLUMN "version_last_save_of" timestamp(3) with time zone;
  ALTER TABLE "countries" ADD COLUMN "last_save_by_id" integer;
  ALTER TABLE "countries" ADD COLUMN "last_save_language" "enum_countries_last_save_language";
  ALTER TABLE "countries" ADD COLUMN "last_save_act" "enum_countries_last_save_act";
  ALTER TABLE "countries" ADD COLUMN "last_save_of" timestamp(3) with time zone;
  ALTER TABLE "_countries_v" ADD COLUMN "version_last_save_by_id" integer;
  ALTER TABLE "_countries_v" ADD COLUMN "version_last_save_language" "enum__countries_v_version_last_save_language";
  ALTER TABLE "_countries_v" ADD COLUMN "version_last_save_act" "enum__countries_v_version_last_save_act";
  ALTER TABLE "_countries_v" ADD COLUMN "version_last_save_of" timestamp(3) with time zone;
  ALTER TABLE "devices" ADD COLUMN "erase_changed_on" timestamp(3) with time zone;
  ALTER TABLE "devices" ADD COLUMN "move_changed_on" timestamp(3) with time zone;
  ALTER TABLE "devices" ADD COLUMN "find_changed_on" timestamp(3) with time zone;
  ALTER TABLE "devices" ADD COLUMN "last_save_by_id" integer;
  ALTER TABLE "devices" ADD COLUMN "last_save_language" "enum_devices_last_save_language";
  ALTER TABLE "devices" ADD COLUMN "last_save_act" "enum_devices_last_save_act";
  ALTER TABLE "devices" ADD COLUMN "last_save_of" timestamp(3) with time zone;
  ALTER TABLE "_devices_v" ADD COLUMN "version_erase_changed_on" timestamp(3) with time zone;
  ALTER TABLE "_devices_v" ADD COLUMN "version_move_changed_on" timestamp(3) with time zone;
  ALTER TABLE "_devices_v" ADD COLUMN "version_find_changed_on" timestamp(3) with time zone;
  ALTER TABLE "_devices_v" ADD COLUMN "version_last_save_by_id" integer;
  ALTER TABLE "_devices_v" ADD COLUMN "version_last_save_language" "enum__devices_v_version_last_save_language";
  ALTER TABLE "_devices_v" ADD COLUMN "version_last_save_act" "enum__devices_v_version_last_save_act";
  ALTER TABLE "_devices_v" ADD COLUMN "version_last_save_of" timestamp(3) with time zone;
  ALTER TABLE "sections" ADD COLUMN "changed_on" timestamp(3) with time zone;
  ALTER TABLE "sections" ADD COLUMN "last_save_by_id" integer;
  ALTER TABLE "sections" ADD COLUMN "last_save_language" "enum_sections_last_save_language";
  ALTER TABLE "sections" ADD COLUMN "last_save_act" "enum_sections_last_save_act";
  ALTER TABLE "sections" ADD COLUMN "last_save_of" timestamp(3) with time zone;
  ALTER TABLE "_sections_v" ADD COLUMN "version_changed_on" timestamp(3) with time zone;
  ALTER TABLE "_sections_v" ADD COLUMN "version_last_save_by_id" integer;
  ALTER TABLE "_sections_v" ADD COLUMN "version_last_save_language" "enum__sections_v_version_last_save_language";
  ALTER TABLE "_sections_v" ADD COLUMN "version_last_save_act" "enum__sections_v_version_last_save_act";
  ALTER TABLE "_sections_v" ADD COLUMN "version_last_save_of" timestamp(3) with time zone;
  ALTER TABLE "terms" ADD COLUMN "last_save_by_id" integer;
  ALTER TABLE "terms" ADD COLUMN "last_save_language" "enum_terms_last_save_language";
  ALTER TABLE "terms" ADD COLUMN "last_save_act" "enum_terms_last_save_act";
  ALTER TABLE "terms" ADD COLUMN "last_save_of" timestamp(3) with time zone;
  ALTER TABLE "_terms_v" ADD COLUMN "version_last_save_by_id" integer;
  ALTER TABLE "_terms_v" ADD COLUMN "version_last_save_language" "enum__terms_v_version_last_save_language";
  ALTER TABLE "_terms_v" ADD COLUMN "version_last_save_act" "enum__terms_v_version_last_save_act";
  ALTER TABLE "_terms_v" ADD COLUMN "version_last_save_of" timestamp(3) with time zone;
  ALTER TABLE "sources" ADD COLUMN "archived_url" varchar;
  ALTER TABLE "sources" ADD COLUMN "link_check_state" "enum_sources_link_check_state" DEFAULT 'unknown';
  ALTER TABLE "sources" ADD COLUMN "link_check_outcome" "enum_sources_link_check_outcome";
  ALTER TABLE "sources" ADD COLUMN "link_check_status" numeric;
  ALTER TABLE "sources" ADD COLUMN "link_check_days" numeric;
  ALTER TABLE "sources" ADD COLUMN "link_check_moved_to" varchar;
  ALTER TABLE "sources" ADD COLUMN "link_check_checked_at" timestamp(3) with time zone;
  ALTER TABLE "sources" ADD COLUMN "link_check_due_at" timestamp(3) with time zone;
  ALTER TABLE "reports" ADD COLUMN "uncounted" "enum_reports_uncounted";
  ALTER TABLE "reports" ADD COLUMN "rejection" "enum_reports_rejection";
  ALTER TABLE "corrections" ADD COLUMN "rejection" "enum_corrections_rejection";
  ALTER TABLE "site" ADD COLUMN "last_save_by_id" integer;
  ALTER TABLE "site" ADD COLUMN "last_save_language" "enum_site_last_save_language";
  ALTER TABLE "site" ADD COLUMN "last_save_act" "enum_site_last_save_act";
  ALTER TABLE "site" ADD COLUMN "last_save_of" timestamp(3) with time zone;
  ALTER TABLE "_site_v" ADD COLUMN "version_last_save_by_id" integer;
  ALTER TABLE "_site_v" ADD COLUMN "version_last_save_language" "enum__site_v_version_last_save_language";
  ALTER TABLE "_site_v" ADD COLUMN "version_last_save_act" "enum__site_v_version_last_save_act";
  ALTER TABLE "_site_v" ADD COLUMN "version_last_save_of" timestamp(3) with time zone;
  ALTER TABLE "checks" ADD CONSTRAINT "checks_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_confirmed_by_id_users_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "schedules" ADD CONSTRAINT "schedules_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "schedules" ADD CONSTRAINT "schedules_ended_by_id_users_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_carriers_fk" FOREIGN KEY ("carriers_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_devices_fk" FOREIGN KEY ("devices_id") REFERENCES "public"."devices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "preview_links_languages" ADD CONSTRAINT "preview_links_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."preview_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_revoked_by_id_users_id_fk" FOREIGN KEY ("revoked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "preview_links_rels" ADD CONSTRAINT "preview_links_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."preview_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "preview_links_rels" ADD CONSTRAINT "preview_links_rels_carriers_fk" FOREIGN KEY ("carriers_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "preview_links_rels" ADD CONSTRAINT "preview_links_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "preview_links_rels" ADD CONSTRAINT "preview_links_rels_devices_fk" FOREIGN KEY ("devices_id") REFERENCES "public"."devices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "preview_links_rels" ADD CONSTRAINT "preview_links_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "preview_links_rels" ADD CONSTRAINT "preview_links_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "preview_links_rels" ADD CONSTRAINT "preview_links_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "checks_by_idx" ON "checks" USING btree ("by_id");
  CREATE INDEX "of_doc_part_idx" ON "checks" USING btree ("of","doc","part");
  CREATE INDEX "translations_locale_idx" ON "translations" USING btree ("locale");
  CREATE INDEX "translations_outdated_since_idx" ON "translations" USING btree ("outdated_since");
  CREATE INDEX "translations_confirmed_by_idx" ON "translations" USING btree ("confirmed_by_id");
  CREATE UNIQUE INDEX "of_doc_locale_idx" ON "translations" USING btree ("of","doc","locale");
  CREATE INDEX "schedules_at_idx" ON "schedules" USING btree ("at");
  CREATE INDEX "schedules_state_idx" ON "schedules" USING btree ("state");
  CREATE INDEX "schedules_by_idx" ON "schedules" USING btree ("by_id");
  CREATE INDEX "schedules_ended_at_idx" ON "schedules" USING btree ("ended_at");
  CREATE INDEX "schedules_ended_by_idx" ON "schedules" USING btree ("ended_by_id");
  CREATE INDEX "schedules_updated_at_idx" ON "schedules" USING btree ("updated_at");
  CREATE INDEX "schedules_created_at_idx" ON "schedules" USING btree ("created_at");
  CREATE INDEX "schedules_rels_order_idx" ON "schedules_rels" USING btree ("order");
  CREATE INDEX "schedules_rels_parent_idx" ON "schedules_rels" USING btree ("parent_id");
  CREATE INDEX "schedules_rels_path_idx" ON "schedules_rels" USING btree ("path");
  CREATE INDEX "schedules_rels_carriers_id_idx" ON "schedules_rels" USING btree ("carriers_id");
  CREATE INDEX "schedules_rels_countries_id_idx" ON "schedules_rels" USING btree ("countries_id");
  CREATE INDEX "schedules_rels_devices_id_idx" ON "schedules_rels" USING btree ("devices_id");
  CREATE INDEX "schedules_rels_sections_id_idx" ON "schedules_rels" USING btree ("sections_id");
  CREATE INDEX "schedules_rels_terms_id_idx" ON "schedules_rels" USING btree ("terms_id");
  CREATE INDEX "schedules_rels_procedures_id_idx" ON "schedules_rels" USING btree ("procedures_id");
  CREATE INDEX "preview_links_languages_order_idx" ON "preview_links_languages" USING btree ("order");
  CREATE INDEX "preview_links_languages_parent_idx" ON "preview_links_languages" USING btree ("parent_id");
  CREATE INDEX "preview_links_until_idx" ON "preview_links" USING btree ("until");
  CREATE INDEX "preview_links_by_idx" ON "preview_links" USING btree ("by_id");
  CREATE INDEX "preview_links_revoked_at_idx" ON "preview_links" USING btree ("revoked_at");
  CREATE INDEX "preview_links_revoked_by_idx" ON "preview_links" USING btree ("revoked_by_id");
  CREATE INDEX "preview_links_updated_at_idx" ON "preview_links" USING btree ("updated_at");
  CREATE INDEX "preview_links_created_at_idx" ON "preview_links" USING btree ("created_at");
  CREATE INDEX "preview_links_rels_order_idx" ON "preview_links_rels" USING btree ("order");
  CREATE INDEX "preview_links_rels_parent_idx" ON "preview_links_rels" USING btree ("parent_id");
  CREATE INDEX "preview_links_rels_path_idx" ON "preview_links_rels" USING btree ("path");
  CREATE INDEX "preview_links_rels_carriers_id_idx" ON "preview_links_rels" USING btree ("carriers_id");
  CREATE INDEX "preview_links_rels_countries_id_idx" ON "preview_links_rels" USING btree ("countries_id");
  CREATE INDEX "preview_links_rels_devices_id_idx" ON "preview_links_rels" USING btree ("devices_id");
  CREATE INDEX "preview_links_rels_sections_id_idx" ON "preview_links_rels" USING btree ("sections_id");
  CREATE INDEX "preview_links_rels_terms_id_idx" ON "preview_links_rels" USING btree ("terms_id");
  CREATE INDEX "preview_links_rels_procedures_id_idx" ON "preview_links_rels" USING btree ("procedures_id");
  ALTER TABLE "carriers" ADD CONSTRAINT "carriers_last_save_by_id_users_id_fk" FOREIGN KEY ("last_save_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_carriers_v" ADD CONSTRAINT "_carriers_v_version_last_save_by_id_users_id_fk" FOREIGN KEY ("version_last_save_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures" ADD CONSTRAINT "procedures_last_save_by_id_users_id_fk" FOREIGN KEY ("last_save_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_version_last_save_by_id_users_id_fk" FOREIGN KEY ("version_last_save_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "countries" ADD CONSTRAINT "countries_last_save_by_id_users_id_fk" FOREIGN KEY ("last_save_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v" ADD CONSTRAINT "_countries_v_version_last_save_by_id_users_id_fk" FOREIGN KEY ("version_last_save_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "devices" ADD CONSTRAINT "devices_last_save_by_id_users_id_fk" FOREIGN KEY ("last_save_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_devices_v" ADD CONSTRAINT "_devices_v_version_last_save_by_id_users_id_fk" FOREIGN KEY ("version_last_save_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sections" ADD CONSTRAINT "sections_last_save_by_id_users_id_fk" FOREIGN KEY ("last_save_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sections_v" ADD CONSTRAINT "_sections_v_version_last_save_by_id_users_id_fk" FOREIGN KEY ("version_last_save_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "terms" ADD CONSTRAINT "terms_last_save_by_id_users_id_fk" FOREIGN KEY ("last_save_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_terms_v" ADD CONSTRAINT "_terms_v_version_last_save_by_id_users_id_fk" FOREIGN KEY ("version_last_save_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site" ADD CONSTRAINT "site_last_save_by_id_users_id_fk" FOREIGN KEY ("last_save_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_v" ADD CONSTRAINT "_site_v_version_last_save_by_id_users_id_fk" FOREIGN KEY ("version_last_save_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "carriers_last_save_last_save_by_idx" ON "carriers" USING btree ("last_save_by_id");
  CREATE INDEX "_carriers_v_version_last_save_version_last_save_by_idx" ON "_carriers_v" USING btree ("version_last_save_by_id");
  CREATE INDEX "procedures_last_save_last_save_by_idx" ON "procedures" USING btree ("last_save_by_id");
  CREATE INDEX "_procedures_v_version_last_save_version_last_save_by_idx" ON "_procedures_v" USING btree ("version_last_save_by_id");
  CREATE INDEX "countries_last_save_last_save_by_idx" ON "countries" USING btree ("last_save_by_id");
  CREATE INDEX "_countries_v_version_last_save_version_last_save_by_idx" ON "_countries_v" USING btree ("version_last_save_by_id");
  CREATE INDEX "devices_last_save_last_save_by_idx" ON "devices" USING btree ("last_save_by_id");
  CREATE INDEX "_devices_v_version_last_save_version_last_save_by_idx" ON "_devices_v" USING btree ("version_last_save_by_id");
  CREATE INDEX "sections_last_save_last_save_by_idx" ON "sections" USING btree ("last_save_by_id");
  CREATE INDEX "_sections_v_version_last_save_version_last_save_by_idx" ON "_sections_v" USING btree ("version_last_save_by_id");
  CREATE INDEX "terms_last_save_last_save_by_idx" ON "terms" USING btree ("last_save_by_id");
  CREATE INDEX "_terms_v_version_last_save_version_last_save_by_idx" ON "_terms_v" USING btree ("version_last_save_by_id");
  CREATE INDEX "sources_link_check_link_check_state_idx" ON "sources" USING btree ("link_check_state");
  CREATE INDEX "sources_link_check_link_check_checked_at_idx" ON "sources" USING btree ("link_check_checked_at");
  CREATE INDEX "sources_link_check_link_check_due_at_idx" ON "sources" USING btree ("link_check_due_at");
  CREATE INDEX "reports_path_idx" ON "reports" USING btree ("path");
  CREATE INDEX "corrections_path_idx" ON "corrections" USING btree ("path");
  CREATE INDEX "site_last_save_last_save_by_idx" ON "site" USING btree ("last_save_by_id");
  CREATE INDEX "_site_v_version_last_save_version_last_save_by_idx" ON "_site_v" USING btree ("version_last_save_by_id");`)
  await fillTranslations(db)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "checks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "schedules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "schedules_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "preview_links_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "preview_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "preview_links_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "checks" CASCADE;
  DROP TABLE "translations" CASCADE;
  DROP TABLE "schedules" CASCADE;
  DROP TABLE "schedules_rels" CASCADE;
  DROP TABLE "preview_links_languages" CASCADE;
  DROP TABLE "preview_links" CASCADE;
  DROP TABLE "preview_links_rels" CASCADE;
  ALTER TABLE "carriers" DROP CONSTRAINT "carriers_last_save_by_id_users_id_fk";
  
  ALTER TABLE "_carriers_v" DROP CONSTRAINT "_carriers_v_version_last_save_by_id_users_id_fk";
  
  ALTER TABLE "procedures" DROP CONSTRAINT "procedures_last_save_by_id_users_id_fk";
  
  ALTER TABLE "_procedures_v" DROP CONSTRAINT "_procedures_v_version_last_save_by_id_users_id_fk";
  
  ALTER TABLE "countries" DROP CONSTRAINT "countries_last_save_by_id_users_id_fk";
  
  ALTER TABLE "_countries_v" DROP CONSTRAINT "_countries_v_version_last_save_by_id_users_id_fk";
  
  ALTER TABLE "devices" DROP CONSTRAINT "devices_last_save_by_id_users_id_fk";
  
  ALTER TABLE "_devices_v" DROP CONSTRAINT "_devices_v_version_last_save_by_id_users_id_fk";
  
  ALTER TABLE "sections" DROP CONSTRAINT "sections_last_save_by_id_users_id_fk";
  
  ALTER TABLE "_sections_v" DROP CONSTRAINT "_sections_v_version_last_save_by_id_users_id_fk";
  
  ALTER TABLE "terms" DROP CONSTRAINT "terms_last_save_by_id_users_id_fk";
  
  ALTER TABLE "_terms_v" DROP CONSTRAINT "_terms_v_version_last_save_by_id_users_id_fk";
  
  ALTER TABLE "site" DROP CONSTRAINT "site_last_save_by_id_users_id_fk";
  
  ALTER TABLE "_site_v" DROP CONSTRAINT "_site_v_version_last_save_by_id_users_id_fk";
  
  ALTER TABLE "reports" ALTER COLUMN "state" SET DATA TYPE text;
  DROP TYPE "public"."enum_reports_state";
  CREATE TYPE "public"."enum_reports_state" AS ENUM('new', 'seen', 'done');
  ALTER TABLE "reports" ALTER COLUMN "state" SET DATA TYPE "public"."enum_reports_state" USING "state"::"public"."enum_reports_state";
  ALTER TABLE "corrections" ALTER COLUMN "state" SET DATA TYPE text;
  DROP TYPE "public"."enum_corrections_state";
  CREATE TYPE "public"."enum_corrections_state" AS ENUM('new', 'seen', 'done');
  ALTER TABLE "corrections" ALTER COLUMN "state" SET DATA TYPE "public"."enum_corrections_state" USING "state"::"public"."enum_corrections_state";
  ALTER TABLE "changes" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_changes_kind";
  CREATE TYPE "public"."enum_changes_kind" AS ENUM('added', 'removed', 'changed', 'checked');
  ALTER TABLE "changes" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_changes_kind" USING "kind"::"public"."enum_changes_kind";
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'retention');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'retention');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "carriers_last_save_last_save_by_idx";
  DROP INDEX "_carriers_v_version_last_save_version_last_save_by_idx";
  DROP INDEX "procedures_last_save_last_save_by_idx";
  DROP INDEX "_procedures_v_version_last_save_version_last_save_by_idx";
  DROP INDEX "countries_last_save_last_save_by_idx";
  DROP INDEX "_countries_v_version_last_save_version_last_save_by_idx";
  DROP INDEX "devices_last_save_last_save_by_idx";
  DROP INDEX "_devices_v_version_last_save_version_last_save_by_idx";
  DROP INDEX "sections_last_save_last_save_by_idx";
  DROP INDEX "_sections_v_version_last_save_version_last_save_by_idx";
  DROP INDEX "terms_last_save_last_save_by_idx";
  DROP INDEX "_terms_v_version_last_save_version_last_save_by_idx";
  DROP INDEX "sources_link_check_link_check_state_idx";
  DROP INDEX "sources_link_check_link_check_checked_at_idx";
  DROP INDEX "sources_link_check_link_check_due_at_idx";
  DROP INDEX "reports_path_idx";
  DROP INDEX "corrections_path_idx";
  DROP INDEX "site_last_save_last_save_by_idx";
  DROP INDEX "_site_v_version_last_save_version_last_save_by_idx";
  ALTER TABLE "carriers" DROP COLUMN "last_save_by_id";
  ALTER TABLE "carriers" DROP COLUMN "last_save_language";
  ALTER TABLE "carriers" DROP COLUMN "last_save_act";
  ALTER TABLE "carriers" DROP COLUMN "last_save_of";
  ALTER TABLE "_carriers_v" DROP COLUMN "version_last_save_by_id";
  ALTER TABLE "_carriers_v" DROP COLUMN "version_last_save_language";
  ALTER TABLE "_carriers_v" DROP COLUMN "version_last_save_act";
  ALTER TABLE "_carriers_v" DROP COLUMN "version_last_save_of";
  ALTER TABLE "procedures_ways" DROP COLUMN "changed_on";
  ALTER TABLE "procedures" DROP COLUMN "last_save_by_id";
  ALTER TABLE "procedures" DROP COLUMN "last_save_language";
  ALTER TABLE "procedures" DROP COLUMN "last_save_act";
  ALTER TABLE "procedures" DROP COLUMN "last_save_of";
  ALTER TABLE "_procedures_v_version_ways" DROP COLUMN "changed_on";
  ALTER TABLE "_procedures_v" DROP COLUMN "version_last_save_by_id";
  ALTER TABLE "_procedures_v" DROP COLUMN "version_last_save_language";
  ALTER TABLE "_procedures_v" DROP COLUMN "version_last_save_act";
  ALTER TABLE "_procedures_v" DROP COLUMN "version_last_save_of";
  ALTER TABLE "countries" DROP COLUMN "last_save_by_id";
  ALTER TABLE "countries" DROP COLUMN "last_save_language";
  ALTER TABLE "countries" DROP COLUMN "last_save_act";
  ALTER TABLE "countries" DROP COLUMN "last_save_of";
  ALTER TABLE "_countries_v" DROP COLUMN "version_last_save_by_id";
  ALTER TABLE "_countries_v" DROP COLUMN "version_last_save_language";
  ALTER TABLE "_countries_v" DROP COLUMN "version_last_save_act";
  ALTER TABLE "_countries_v" DROP COLUMN "version_last_save_of";
  ALTER TABLE "devices" DROP COLUMN "erase_changed_on";
  ALTER TABLE "devices" DROP COLUMN "move_changed_on";
  ALTER TABLE "devices" DROP COLUMN "find_changed_on";
  ALTER TABLE "devices" DROP COLUMN "last_save_by_id";
  ALTER TABLE "devices" DROP COLUMN "last_save_language";
  ALTER TABLE "devices" DROP COLUMN "last_save_act";
  ALTER TABLE "devices" DROP COLUMN "last_save_of";
  ALTER TABLE "_devices_v" DROP COLUMN "version_erase_changed_on";
  ALTER TABLE "_devices_v" DROP COLUMN "version_move_changed_on";
  ALTER TABLE "_devices_v" DROP COLUMN "version_find_changed_on";
  ALTER TABLE "_devices_v" DROP COLUMN "version_last_save_by_id";
  ALTER TABLE "_devices_v" DROP COLUMN "version_last_save_language";
  ALTER TABLE "_devices_v" DROP COLUMN "version_last_save_act";
  ALTER TABLE "_devices_v" DROP COLUMN "version_last_save_of";
  ALTER TABLE "sections" DROP COLUMN "changed_on";
  ALTER TABLE "sections" DROP COLUMN "last_save_by_id";
  ALTER TABLE "sections" DROP COLUMN "last_save_language";
  ALTER TABLE "sections" DROP COLUMN "last_save_act";
  ALTER TABLE "sections" DROP COLUMN "last_save_of";
  ALTER TABLE "_sections_v" DROP COLUMN "version_changed_on";
  ALTER TABLE "_sections_v" DROP COLUMN "version_last_save_by_id";
  ALTER TABLE "_sections_v" DROP COLUMN "version_last_save_language";
  ALTER TABLE "_sections_v" DROP COLUMN "version_last_save_act";
  ALTER TABLE "_sections_v" DROP COLUMN "version_last_save_of";
  ALTER TABLE "terms" DROP COLUMN "last_save_by_id";
  ALTER TABLE "terms" DROP COLUMN "last_save_language";
  ALTER TABLE "terms" DROP COLUMN "last_save_act";
  ALTER TABLE "terms" DROP COLUMN "last_save_of";
  ALTER TABLE "_terms_v" DROP COLUMN "version_last_save_by_id";
  ALTER TABLE "_terms_v" DROP COLUMN "version_last_save_language";
  ALTER TABLE "_terms_v" DROP COLUMN "version_last_save_act";
  ALTER TABLE "_terms_v" DROP COLUMN "version_last_save_of";
  ALTER TABLE "sources" DROP COLUMN "archived_url";
  ALTER TABLE "sources" DROP COLUMN "link_check_state";
  ALTER TABLE "sources" DROP COLUMN "link_check_outcome";
  ALTER TABLE "sources" DROP COLUMN "link_check_status";
  ALTER TABLE "sources" DROP COLUMN "link_check_days";
  ALTER TABLE "sources" DROP COLUMN "link_check_moved_to";
  ALTER TABLE "sources" DROP COLUMN "link_check_checked_at";
  ALTER TABLE "sources" DROP COLUMN "link_check_due_at";
  ALTER TABLE "reports" DROP COLUMN "uncounted";
  ALTER TABLE "reports" DROP COLUMN "rejection";
  ALTER TABLE "corrections" DROP COLUMN "rejection";
  ALTER TABLE "site" DROP COLUMN "last_save_by_id";
  ALTER TABLE "site" DROP COLUMN "last_save_language";
  ALTER TABLE "site" DROP COLUMN "last_save_act";
  ALTER TABLE "site" DROP COLUMN "last_save_of";
  ALTER TABLE "_site_v" DROP COLUMN "version_last_save_by_id";
  ALTER TABLE "_site_v" DROP COLUMN "version_last_save_language";
  ALTER TABLE "_site_v" DROP COLUMN "version_last_save_act";
  ALTER TABLE "_site_v" DROP COLUMN "version_last_save_of";
  DROP TYPE "public"."enum_carriers_last_save_language";
  DROP TYPE "public"."enum_carriers_last_save_act";
  DROP TYPE "public"."enum__carriers_v_version_last_save_language";
  DROP TYPE "public"."enum__carriers_v_version_last_save_act";
  DROP TYPE "public"."enum_procedures_last_save_language";
  DROP TYPE "public"."enum_procedures_last_save_act";
  DROP TYPE "public"."enum__procedures_v_version_last_save_language";
  DROP TYPE "public"."enum__procedures_v_version_last_save_act";
  DROP TYPE "public"."enum_countries_last_save_language";
  DROP TYPE "public"."enum_countries_last_save_act";
  DROP TYPE "public"."enum__countries_v_version_last_save_language";
  DROP TYPE "public"."enum__countries_v_version_last_save_act";
  DROP TYPE "public"."enum_devices_last_save_language";
  DROP TYPE "public"."enum_devices_last_save_act";
  DROP TYPE "public"."enum__devices_v_version_last_save_language";
  DROP TYPE "public"."enum__devices_v_version_last_save_act";
  DROP TYPE "public"."enum_sections_last_save_language";
  DROP TYPE "public"."enum_sections_last_save_act";
  DROP TYPE "public"."enum__sections_v_version_last_save_language";
  DROP TYPE "public"."enum__sections_v_version_last_save_act";
  DROP TYPE "public"."enum_terms_last_save_language";
  DROP TYPE "public"."enum_terms_last_save_act";
  DROP TYPE "public"."enum__terms_v_version_last_save_language";
  DROP TYPE "public"."enum__terms_v_version_last_save_act";
  DROP TYPE "public"."enum_sources_link_check_state";
  DROP TYPE "public"."enum_sources_link_check_outcome";
  DROP TYPE "public"."enum_reports_uncounted";
  DROP TYPE "public"."enum_reports_rejection";
  DROP TYPE "public"."enum_corrections_rejection";
  DROP TYPE "public"."enum_translations_locale";
  DROP TYPE "public"."enum_translations_state";
  DROP TYPE "public"."enum_schedules_action";
  DROP TYPE "public"."enum_schedules_locale";
  DROP TYPE "public"."enum_schedules_state";
  DROP TYPE "public"."enum_preview_links_languages";
  DROP TYPE "public"."enum_site_last_save_language";
  DROP TYPE "public"."enum_site_last_save_act";
  DROP TYPE "public"."enum__site_v_version_last_save_language";
  DROP TYPE "public"."enum__site_v_version_last_save_act";`)
}
