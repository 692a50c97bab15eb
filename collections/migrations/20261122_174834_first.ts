import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_carriers_sims" AS ENUM('physical', 'esim', 'wearable', 'prepaid', 'postpaid', 'travel', 'iot');
  CREATE TYPE "public"."enum_carriers_hotlines_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_carriers_alternatives_kind" AS ENUM('port-out', 'downgrade', 'suspend', 'transfer-owner', 'change-number', 'other');
  CREATE TYPE "public"."enum_carriers_alternatives_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_carriers_notes_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_carriers_cards_purpose" AS ENUM('cancel', 'settle', 'refund', 'confirm', 'port-out', 'other');
  CREATE TYPE "public"."enum_carriers_kind" AS ENUM('mobile', 'travel-esim', 'iot-platform');
  CREATE TYPE "public"."enum_carriers_refund_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_carriers_number_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_carriers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__carriers_v_version_sims" AS ENUM('physical', 'esim', 'wearable', 'prepaid', 'postpaid', 'travel', 'iot');
  CREATE TYPE "public"."enum__carriers_v_version_hotlines_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__carriers_v_version_alternatives_kind" AS ENUM('port-out', 'downgrade', 'suspend', 'transfer-owner', 'change-number', 'other');
  CREATE TYPE "public"."enum__carriers_v_version_alternatives_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__carriers_v_version_notes_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__carriers_v_version_cards_purpose" AS ENUM('cancel', 'settle', 'refund', 'confirm', 'port-out', 'other');
  CREATE TYPE "public"."enum__carriers_v_version_kind" AS ENUM('mobile', 'travel-esim', 'iot-platform');
  CREATE TYPE "public"."enum__carriers_v_version_refund_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__carriers_v_version_number_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__carriers_v_published_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__carriers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_procedures_stages_stage" AS ENUM('accounts', 'contract', 'keep', 'cancel', 'confirm', 'erase', 'after');
  CREATE TYPE "public"."enum_procedures_ways_sims" AS ENUM('physical', 'esim', 'wearable', 'prepaid', 'postpaid', 'travel', 'iot');
  CREATE TYPE "public"."enum_procedures_ways_needs" AS ENUM('login', 'id-number', 'id-copy', 'id-original', 'face-check', 'sms-code', 'working-line', 'letter', 'device', 'company-papers', 'account-manager');
  CREATE TYPE "public"."enum_procedures_ways_kind" AS ENUM('app', 'online', 'hotline', 'store', 'chat', 'form', 'api', 'expiry');
  CREATE TYPE "public"."enum_procedures_ways_fee_kind" AS ENUM('none', 'maybe', 'charged', 'unknown');
  CREATE TYPE "public"."enum_procedures_ways_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_procedures_states_reversible" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_procedures_task" AS ENUM('cancel-line', 'end-travel-esim', 'end-iot');
  CREATE TYPE "public"."enum_procedures_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__procedures_v_version_stages_stage" AS ENUM('accounts', 'contract', 'keep', 'cancel', 'confirm', 'erase', 'after');
  CREATE TYPE "public"."enum__procedures_v_version_ways_sims" AS ENUM('physical', 'esim', 'wearable', 'prepaid', 'postpaid', 'travel', 'iot');
  CREATE TYPE "public"."enum__procedures_v_version_ways_needs" AS ENUM('login', 'id-number', 'id-copy', 'id-original', 'face-check', 'sms-code', 'working-line', 'letter', 'device', 'company-papers', 'account-manager');
  CREATE TYPE "public"."enum__procedures_v_version_ways_kind" AS ENUM('app', 'online', 'hotline', 'store', 'chat', 'form', 'api', 'expiry');
  CREATE TYPE "public"."enum__procedures_v_version_ways_fee_kind" AS ENUM('none', 'maybe', 'charged', 'unknown');
  CREATE TYPE "public"."enum__procedures_v_version_ways_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__procedures_v_version_states_reversible" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__procedures_v_version_task" AS ENUM('cancel-line', 'end-travel-esim', 'end-iot');
  CREATE TYPE "public"."enum__procedures_v_published_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__procedures_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_countries_complaint_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_countries_rules_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_countries_cards_purpose" AS ENUM('cancel', 'settle', 'refund', 'confirm', 'port-out', 'other');
  CREATE TYPE "public"."enum_countries_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__countries_v_version_complaint_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__countries_v_version_rules_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__countries_v_version_cards_purpose" AS ENUM('cancel', 'settle', 'refund', 'confirm', 'port-out', 'other');
  CREATE TYPE "public"."enum__countries_v_published_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__countries_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_devices_find_items_identifier" AS ENUM('imei', 'eid', 'iccid');
  CREATE TYPE "public"."enum_devices_warnings_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_devices_erase_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_devices_move_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_devices_find_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_devices_reset_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_devices_redownload_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum_devices_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__devices_v_version_find_items_identifier" AS ENUM('imei', 'eid', 'iccid');
  CREATE TYPE "public"."enum__devices_v_version_warnings_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__devices_v_version_erase_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__devices_v_version_move_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__devices_v_version_find_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__devices_v_version_reset_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__devices_v_version_redownload_evidence" AS ENUM('official', 'secondary', 'unverified');
  CREATE TYPE "public"."enum__devices_v_published_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__devices_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_sections_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sections_v_published_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__sections_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_terms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__terms_v_published_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__terms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_sources_evidence" AS ENUM('official', 'secondary');
  CREATE TYPE "public"."enum_redirects_of" AS ENUM('carriers', 'countries', 'devices', 'sections', 'terms');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'translator');
  CREATE TYPE "public"."enum_site_stages_task" AS ENUM('cancel-line', 'end-travel-esim', 'end-iot');
  CREATE TYPE "public"."enum_site_stages_stage" AS ENUM('accounts', 'contract', 'keep', 'cancel', 'confirm', 'erase', 'after');
  CREATE TYPE "public"."enum_site_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__site_v_version_stages_task" AS ENUM('cancel-line', 'end-travel-esim', 'end-iot');
  CREATE TYPE "public"."enum__site_v_version_stages_stage" AS ENUM('accounts', 'contract', 'keep', 'cancel', 'confirm', 'erase', 'after');
  CREATE TYPE "public"."enum__site_v_published_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum__site_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "carriers_sims" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_carriers_sims",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "carriers_hotlines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"evidence" "enum_carriers_hotlines_evidence" DEFAULT 'secondary'
  );
  
  CREATE TABLE "carriers_hotlines_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "carriers_alternatives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_carriers_alternatives_kind" DEFAULT 'other',
  	"evidence" "enum_carriers_alternatives_evidence" DEFAULT 'secondary',
  	"note" varchar
  );
  
  CREATE TABLE "carriers_alternatives_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "carriers_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"evidence" "enum_carriers_notes_evidence" DEFAULT 'secondary',
  	"note" varchar
  );
  
  CREATE TABLE "carriers_notes_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "carriers_cards" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"purpose" "enum_carriers_cards_purpose",
  	"lang" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "carriers_cards_locales" (
  	"meaning" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "carriers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"kind" "enum_carriers_kind" DEFAULT 'mobile',
  	"country_id" integer,
  	"lang" varchar,
  	"website" varchar,
  	"support" varchar,
  	"refund_evidence" "enum_carriers_refund_evidence" DEFAULT 'secondary',
  	"refund_note" varchar,
  	"number_evidence" "enum_carriers_number_evidence" DEFAULT 'secondary',
  	"number_note" varchar,
  	"note" varchar,
  	"imported" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "carriers_locales" (
  	"name" varchar,
  	"lead" varchar,
  	"refund_text" varchar,
  	"number_text" varchar,
  	"_status" "enum_carriers_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "carriers_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "carriers_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "_carriers_v_version_sims" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__carriers_v_version_sims",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_carriers_v_version_hotlines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"evidence" "enum__carriers_v_version_hotlines_evidence" DEFAULT 'secondary',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_carriers_v_version_hotlines_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_carriers_v_version_alternatives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__carriers_v_version_alternatives_kind" DEFAULT 'other',
  	"evidence" "enum__carriers_v_version_alternatives_evidence" DEFAULT 'secondary',
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_carriers_v_version_alternatives_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_carriers_v_version_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"evidence" "enum__carriers_v_version_notes_evidence" DEFAULT 'secondary',
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_carriers_v_version_notes_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_carriers_v_version_cards" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"purpose" "enum__carriers_v_version_cards_purpose",
  	"lang" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_carriers_v_version_cards_locales" (
  	"meaning" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_carriers_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_kind" "enum__carriers_v_version_kind" DEFAULT 'mobile',
  	"version_country_id" integer,
  	"version_lang" varchar,
  	"version_website" varchar,
  	"version_support" varchar,
  	"version_refund_evidence" "enum__carriers_v_version_refund_evidence" DEFAULT 'secondary',
  	"version_refund_note" varchar,
  	"version_number_evidence" "enum__carriers_v_version_number_evidence" DEFAULT 'secondary',
  	"version_number_note" varchar,
  	"version_note" varchar,
  	"version_imported" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__carriers_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_carriers_v_locales" (
  	"version_name" varchar,
  	"version_lead" varchar,
  	"version_refund_text" varchar,
  	"version_number_text" varchar,
  	"version__status" "enum__carriers_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_carriers_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_carriers_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "procedures_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"stage" "enum_procedures_stages_stage",
  	"note" varchar
  );
  
  CREATE TABLE "procedures_stages_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedures_ways_sims" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_procedures_ways_sims",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_ways_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_ways_steps_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedures_ways_bring" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_ways_bring_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedures_ways_conditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_ways_conditions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedures_ways_needs" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_procedures_ways_needs",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_ways" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"kind" "enum_procedures_ways_kind",
  	"url" varchar,
  	"fee_kind" "enum_procedures_ways_fee_kind" DEFAULT 'unknown',
  	"duration_least" numeric,
  	"duration_most" numeric,
  	"evidence" "enum_procedures_ways_evidence" DEFAULT 'secondary',
  	"checked_on" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "procedures_ways_locales" (
  	"title" varchar,
  	"fee_text" varchar,
  	"duration_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedures_states" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"reversible" "enum_procedures_states_reversible" DEFAULT 'unknown'
  );
  
  CREATE TABLE "procedures_states_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedures_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "procedures_days_locales" (
  	"when" varchar,
  	"event" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "procedures" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"carrier_id" integer,
  	"task" "enum_procedures_task",
  	"note" varchar,
  	"imported" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "procedures_locales" (
  	"title" varchar,
  	"lead" varchar,
  	"halt_title" varchar,
  	"halt_text" varchar,
  	"_status" "enum_procedures_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "procedures_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "_procedures_v_version_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"stage" "enum__procedures_v_version_stages_stage",
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_stages_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_ways_sims" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__procedures_v_version_ways_sims",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_ways_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_ways_steps_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_ways_bring" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_ways_bring_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_ways_conditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_ways_conditions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_ways_needs" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__procedures_v_version_ways_needs",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_ways" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"kind" "enum__procedures_v_version_ways_kind",
  	"url" varchar,
  	"fee_kind" "enum__procedures_v_version_ways_fee_kind" DEFAULT 'unknown',
  	"duration_least" numeric,
  	"duration_most" numeric,
  	"evidence" "enum__procedures_v_version_ways_evidence" DEFAULT 'secondary',
  	"checked_on" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_ways_locales" (
  	"title" varchar,
  	"fee_text" varchar,
  	"duration_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_states" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"reversible" "enum__procedures_v_version_states_reversible" DEFAULT 'unknown',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_states_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v_version_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_procedures_v_version_days_locales" (
  	"when" varchar,
  	"event" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_carrier_id" integer,
  	"version_task" "enum__procedures_v_version_task",
  	"version_note" varchar,
  	"version_imported" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__procedures_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_procedures_v_locales" (
  	"version_title" varchar,
  	"version_lead" varchar,
  	"version_halt_title" varchar,
  	"version_halt_text" varchar,
  	"version__status" "enum__procedures_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_procedures_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "countries_complaint" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"evidence" "enum_countries_complaint_evidence" DEFAULT 'secondary',
  	"note" varchar
  );
  
  CREATE TABLE "countries_complaint_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "countries_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"evidence" "enum_countries_rules_evidence" DEFAULT 'secondary',
  	"note" varchar
  );
  
  CREATE TABLE "countries_rules_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "countries_cards" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"purpose" "enum_countries_cards_purpose",
  	"lang" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "countries_cards_locales" (
  	"meaning" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "countries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"code" varchar,
  	"lang" varchar,
  	"regulator_url" varchar,
  	"note" varchar,
  	"imported" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "countries_locales" (
  	"name" varchar,
  	"lead" varchar,
  	"regulator_name" varchar,
  	"_status" "enum_countries_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "countries_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "_countries_v_version_complaint" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"evidence" "enum__countries_v_version_complaint_evidence" DEFAULT 'secondary',
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_countries_v_version_complaint_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_countries_v_version_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"evidence" "enum__countries_v_version_rules_evidence" DEFAULT 'secondary',
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_countries_v_version_rules_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_countries_v_version_cards" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"purpose" "enum__countries_v_version_cards_purpose",
  	"lang" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_countries_v_version_cards_locales" (
  	"meaning" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_countries_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_code" varchar,
  	"version_lang" varchar,
  	"version_regulator_url" varchar,
  	"version_note" varchar,
  	"version_imported" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__countries_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_countries_v_locales" (
  	"version_name" varchar,
  	"version_lead" varchar,
  	"version_regulator_name" varchar,
  	"version__status" "enum__countries_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_countries_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "devices_erase_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "devices_erase_steps_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "devices_move_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "devices_move_steps_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "devices_find_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"identifier" "enum_devices_find_items_identifier"
  );
  
  CREATE TABLE "devices_find_items_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "devices_warnings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"evidence" "enum_devices_warnings_evidence" DEFAULT 'secondary',
  	"note" varchar
  );
  
  CREATE TABLE "devices_warnings_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "devices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"maker" varchar,
  	"erase_evidence" "enum_devices_erase_evidence" DEFAULT 'secondary',
  	"erase_checked_on" timestamp(3) with time zone,
  	"erase_note" varchar,
  	"move_evidence" "enum_devices_move_evidence" DEFAULT 'secondary',
  	"move_checked_on" timestamp(3) with time zone,
  	"move_note" varchar,
  	"find_evidence" "enum_devices_find_evidence" DEFAULT 'secondary',
  	"find_checked_on" timestamp(3) with time zone,
  	"find_note" varchar,
  	"reset_evidence" "enum_devices_reset_evidence" DEFAULT 'secondary',
  	"reset_note" varchar,
  	"redownload_evidence" "enum_devices_redownload_evidence" DEFAULT 'secondary',
  	"redownload_note" varchar,
  	"note" varchar,
  	"imported" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "devices_locales" (
  	"name" varchar,
  	"covers" varchar,
  	"lead" varchar,
  	"halt_title" varchar,
  	"halt_text" varchar,
  	"erase_connection" varchar,
  	"reset_text" varchar,
  	"redownload_text" varchar,
  	"_status" "enum_devices_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "devices_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "_devices_v_version_erase_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_devices_v_version_erase_steps_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_devices_v_version_move_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_devices_v_version_move_steps_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_devices_v_version_find_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"identifier" "enum__devices_v_version_find_items_identifier",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_devices_v_version_find_items_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_devices_v_version_warnings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"evidence" "enum__devices_v_version_warnings_evidence" DEFAULT 'secondary',
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_devices_v_version_warnings_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_devices_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_maker" varchar,
  	"version_erase_evidence" "enum__devices_v_version_erase_evidence" DEFAULT 'secondary',
  	"version_erase_checked_on" timestamp(3) with time zone,
  	"version_erase_note" varchar,
  	"version_move_evidence" "enum__devices_v_version_move_evidence" DEFAULT 'secondary',
  	"version_move_checked_on" timestamp(3) with time zone,
  	"version_move_note" varchar,
  	"version_find_evidence" "enum__devices_v_version_find_evidence" DEFAULT 'secondary',
  	"version_find_checked_on" timestamp(3) with time zone,
  	"version_find_note" varchar,
  	"version_reset_evidence" "enum__devices_v_version_reset_evidence" DEFAULT 'secondary',
  	"version_reset_note" varchar,
  	"version_redownload_evidence" "enum__devices_v_version_redownload_evidence" DEFAULT 'secondary',
  	"version_redownload_note" varchar,
  	"version_note" varchar,
  	"version_imported" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__devices_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_devices_v_locales" (
  	"version_name" varchar,
  	"version_covers" varchar,
  	"version_lead" varchar,
  	"version_halt_title" varchar,
  	"version_halt_text" varchar,
  	"version_erase_connection" varchar,
  	"version_reset_text" varchar,
  	"version_redownload_text" varchar,
  	"version__status" "enum__devices_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_devices_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "sections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"number" numeric,
  	"checked_on" timestamp(3) with time zone,
  	"note" varchar,
  	"imported" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sections_locales" (
  	"title" varchar,
  	"lead" varchar,
  	"body" jsonb,
  	"_status" "enum_sections_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "sections_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "_sections_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_number" numeric,
  	"version_checked_on" timestamp(3) with time zone,
  	"version_note" varchar,
  	"version_imported" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__sections_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_sections_v_locales" (
  	"version_title" varchar,
  	"version_lead" varchar,
  	"version_body" jsonb,
  	"version__status" "enum__sections_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_sections_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"note" varchar,
  	"imported" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "terms_locales" (
  	"name" varchar,
  	"short" varchar,
  	"long" varchar,
  	"_status" "enum_terms_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "terms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "terms_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" integer,
  	"sources_id" integer
  );
  
  CREATE TABLE "_terms_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_note" varchar,
  	"version_imported" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__terms_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_terms_v_locales" (
  	"version_name" varchar,
  	"version_short" varchar,
  	"version_long" varchar,
  	"version__status" "enum__terms_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_terms_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_terms_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" integer,
  	"sources_id" integer
  );
  
  CREATE TABLE "sources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"lang" varchar NOT NULL,
  	"url" varchar,
  	"date" varchar,
  	"evidence" "enum_sources_evidence" DEFAULT 'secondary' NOT NULL,
  	"link" boolean DEFAULT true,
  	"note" varchar,
  	"imported" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sources_locales" (
  	"publisher" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_page_url" varchar,
  	"sizes_page_width" numeric,
  	"sizes_page_height" numeric,
  	"sizes_page_mime_type" varchar,
  	"sizes_page_filesize" numeric,
  	"sizes_page_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"of" "enum_redirects_of" NOT NULL,
  	"from" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"carriers_id" integer,
  	"countries_id" integer,
  	"devices_id" integer,
  	"sections_id" integer,
  	"terms_id" integer
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'translator' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"carriers_id" integer,
  	"procedures_id" integer,
  	"countries_id" integer,
  	"devices_id" integer,
  	"sections_id" integer,
  	"terms_id" integer,
  	"sources_id" integer,
  	"media_id" integer,
  	"redirects_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"task" "enum_site_stages_task",
  	"stage" "enum_site_stages_stage"
  );
  
  CREATE TABLE "site_stages_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"imported" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_locales" (
  	"tagline" varchar,
  	"about_lead" varchar,
  	"about_body" jsonb,
  	"_status" "enum_site_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_site_v_version_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"task" "enum__site_v_version_stages_task",
  	"stage" "enum__site_v_version_stages_stage",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_v_version_stages_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_site_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_imported" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__site_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_site_v_locales" (
  	"version_tagline" varchar,
  	"version_about_lead" varchar,
  	"version_about_body" jsonb,
  	"version__status" "enum__site_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "carriers_sims" ADD CONSTRAINT "carriers_sims_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_hotlines" ADD CONSTRAINT "carriers_hotlines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_hotlines_locales" ADD CONSTRAINT "carriers_hotlines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers_hotlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_alternatives" ADD CONSTRAINT "carriers_alternatives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_alternatives_locales" ADD CONSTRAINT "carriers_alternatives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers_alternatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_notes" ADD CONSTRAINT "carriers_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_notes_locales" ADD CONSTRAINT "carriers_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_cards" ADD CONSTRAINT "carriers_cards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_cards_locales" ADD CONSTRAINT "carriers_cards_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers" ADD CONSTRAINT "carriers_country_id_countries_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "carriers_locales" ADD CONSTRAINT "carriers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_texts" ADD CONSTRAINT "carriers_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_rels" ADD CONSTRAINT "carriers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_rels" ADD CONSTRAINT "carriers_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_sims" ADD CONSTRAINT "_carriers_v_version_sims_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_carriers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_hotlines" ADD CONSTRAINT "_carriers_v_version_hotlines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_hotlines_locales" ADD CONSTRAINT "_carriers_v_version_hotlines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v_version_hotlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_alternatives" ADD CONSTRAINT "_carriers_v_version_alternatives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_alternatives_locales" ADD CONSTRAINT "_carriers_v_version_alternatives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v_version_alternatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_notes" ADD CONSTRAINT "_carriers_v_version_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_notes_locales" ADD CONSTRAINT "_carriers_v_version_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v_version_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_cards" ADD CONSTRAINT "_carriers_v_version_cards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_cards_locales" ADD CONSTRAINT "_carriers_v_version_cards_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v_version_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v" ADD CONSTRAINT "_carriers_v_parent_id_carriers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."carriers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_carriers_v" ADD CONSTRAINT "_carriers_v_version_country_id_countries_id_fk" FOREIGN KEY ("version_country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_carriers_v_locales" ADD CONSTRAINT "_carriers_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_texts" ADD CONSTRAINT "_carriers_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_carriers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_rels" ADD CONSTRAINT "_carriers_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_carriers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_rels" ADD CONSTRAINT "_carriers_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_stages" ADD CONSTRAINT "procedures_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_stages_locales" ADD CONSTRAINT "procedures_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_ways_sims" ADD CONSTRAINT "procedures_ways_sims_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_ways_steps" ADD CONSTRAINT "procedures_ways_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_ways_steps_locales" ADD CONSTRAINT "procedures_ways_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_ways_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_ways_bring" ADD CONSTRAINT "procedures_ways_bring_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_ways_bring_locales" ADD CONSTRAINT "procedures_ways_bring_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_ways_bring"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_ways_conditions" ADD CONSTRAINT "procedures_ways_conditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_ways_conditions_locales" ADD CONSTRAINT "procedures_ways_conditions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_ways_conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_ways_needs" ADD CONSTRAINT "procedures_ways_needs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_ways" ADD CONSTRAINT "procedures_ways_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_ways_locales" ADD CONSTRAINT "procedures_ways_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_states" ADD CONSTRAINT "procedures_states_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_states_locales" ADD CONSTRAINT "procedures_states_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_states"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_days" ADD CONSTRAINT "procedures_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_days_locales" ADD CONSTRAINT "procedures_days_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures" ADD CONSTRAINT "procedures_carrier_id_carriers_id_fk" FOREIGN KEY ("carrier_id") REFERENCES "public"."carriers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "procedures_locales" ADD CONSTRAINT "procedures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "procedures_rels" ADD CONSTRAINT "procedures_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_stages" ADD CONSTRAINT "_procedures_v_version_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_stages_locales" ADD CONSTRAINT "_procedures_v_version_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_ways_sims" ADD CONSTRAINT "_procedures_v_version_ways_sims_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v_version_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_ways_steps" ADD CONSTRAINT "_procedures_v_version_ways_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_ways_steps_locales" ADD CONSTRAINT "_procedures_v_version_ways_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_ways_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_ways_bring" ADD CONSTRAINT "_procedures_v_version_ways_bring_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_ways_bring_locales" ADD CONSTRAINT "_procedures_v_version_ways_bring_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_ways_bring"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_ways_conditions" ADD CONSTRAINT "_procedures_v_version_ways_conditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_ways_conditions_locales" ADD CONSTRAINT "_procedures_v_version_ways_conditions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_ways_conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_ways_needs" ADD CONSTRAINT "_procedures_v_version_ways_needs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v_version_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_ways" ADD CONSTRAINT "_procedures_v_version_ways_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_ways_locales" ADD CONSTRAINT "_procedures_v_version_ways_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_ways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_states" ADD CONSTRAINT "_procedures_v_version_states_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_states_locales" ADD CONSTRAINT "_procedures_v_version_states_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_states"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_days" ADD CONSTRAINT "_procedures_v_version_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_version_days_locales" ADD CONSTRAINT "_procedures_v_version_days_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v_version_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_parent_id_procedures_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."procedures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v" ADD CONSTRAINT "_procedures_v_version_carrier_id_carriers_id_fk" FOREIGN KEY ("version_carrier_id") REFERENCES "public"."carriers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_procedures_v_locales" ADD CONSTRAINT "_procedures_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_procedures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_procedures_v_rels" ADD CONSTRAINT "_procedures_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_complaint" ADD CONSTRAINT "countries_complaint_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_complaint_locales" ADD CONSTRAINT "countries_complaint_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries_complaint"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_rules" ADD CONSTRAINT "countries_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_rules_locales" ADD CONSTRAINT "countries_rules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_cards" ADD CONSTRAINT "countries_cards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_cards_locales" ADD CONSTRAINT "countries_cards_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_locales" ADD CONSTRAINT "countries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_rels" ADD CONSTRAINT "countries_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_rels" ADD CONSTRAINT "countries_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_complaint" ADD CONSTRAINT "_countries_v_version_complaint_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_complaint_locales" ADD CONSTRAINT "_countries_v_version_complaint_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v_version_complaint"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_rules" ADD CONSTRAINT "_countries_v_version_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_rules_locales" ADD CONSTRAINT "_countries_v_version_rules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v_version_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_cards" ADD CONSTRAINT "_countries_v_version_cards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_cards_locales" ADD CONSTRAINT "_countries_v_version_cards_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v_version_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v" ADD CONSTRAINT "_countries_v_parent_id_countries_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v_locales" ADD CONSTRAINT "_countries_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_rels" ADD CONSTRAINT "_countries_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_rels" ADD CONSTRAINT "_countries_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "devices_erase_steps" ADD CONSTRAINT "devices_erase_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."devices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "devices_erase_steps_locales" ADD CONSTRAINT "devices_erase_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."devices_erase_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "devices_move_steps" ADD CONSTRAINT "devices_move_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."devices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "devices_move_steps_locales" ADD CONSTRAINT "devices_move_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."devices_move_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "devices_find_items" ADD CONSTRAINT "devices_find_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."devices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "devices_find_items_locales" ADD CONSTRAINT "devices_find_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."devices_find_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "devices_warnings" ADD CONSTRAINT "devices_warnings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."devices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "devices_warnings_locales" ADD CONSTRAINT "devices_warnings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."devices_warnings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "devices_locales" ADD CONSTRAINT "devices_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."devices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "devices_rels" ADD CONSTRAINT "devices_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."devices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "devices_rels" ADD CONSTRAINT "devices_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_devices_v_version_erase_steps" ADD CONSTRAINT "_devices_v_version_erase_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_devices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_devices_v_version_erase_steps_locales" ADD CONSTRAINT "_devices_v_version_erase_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_devices_v_version_erase_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_devices_v_version_move_steps" ADD CONSTRAINT "_devices_v_version_move_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_devices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_devices_v_version_move_steps_locales" ADD CONSTRAINT "_devices_v_version_move_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_devices_v_version_move_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_devices_v_version_find_items" ADD CONSTRAINT "_devices_v_version_find_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_devices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_devices_v_version_find_items_locales" ADD CONSTRAINT "_devices_v_version_find_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_devices_v_version_find_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_devices_v_version_warnings" ADD CONSTRAINT "_devices_v_version_warnings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_devices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_devices_v_version_warnings_locales" ADD CONSTRAINT "_devices_v_version_warnings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_devices_v_version_warnings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_devices_v" ADD CONSTRAINT "_devices_v_parent_id_devices_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."devices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_devices_v_locales" ADD CONSTRAINT "_devices_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_devices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_devices_v_rels" ADD CONSTRAINT "_devices_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_devices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_devices_v_rels" ADD CONSTRAINT "_devices_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_locales" ADD CONSTRAINT "sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_rels" ADD CONSTRAINT "sections_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_rels" ADD CONSTRAINT "sections_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v" ADD CONSTRAINT "_sections_v_parent_id_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sections_v_locales" ADD CONSTRAINT "_sections_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_rels" ADD CONSTRAINT "_sections_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_rels" ADD CONSTRAINT "_sections_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_locales" ADD CONSTRAINT "terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_texts" ADD CONSTRAINT "terms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_rels" ADD CONSTRAINT "terms_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_rels" ADD CONSTRAINT "terms_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_rels" ADD CONSTRAINT "terms_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v" ADD CONSTRAINT "_terms_v_parent_id_terms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_terms_v_locales" ADD CONSTRAINT "_terms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_texts" ADD CONSTRAINT "_terms_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_rels" ADD CONSTRAINT "_terms_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_rels" ADD CONSTRAINT "_terms_v_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_rels" ADD CONSTRAINT "_terms_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sources_locales" ADD CONSTRAINT "sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_carriers_fk" FOREIGN KEY ("carriers_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_devices_fk" FOREIGN KEY ("devices_id") REFERENCES "public"."devices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_carriers_fk" FOREIGN KEY ("carriers_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_procedures_fk" FOREIGN KEY ("procedures_id") REFERENCES "public"."procedures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_devices_fk" FOREIGN KEY ("devices_id") REFERENCES "public"."devices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_stages" ADD CONSTRAINT "site_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_stages_locales" ADD CONSTRAINT "site_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_locales" ADD CONSTRAINT "site_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_stages" ADD CONSTRAINT "_site_v_version_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_stages_locales" ADD CONSTRAINT "_site_v_version_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v_version_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_locales" ADD CONSTRAINT "_site_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "carriers_sims_order_idx" ON "carriers_sims" USING btree ("order");
  CREATE INDEX "carriers_sims_parent_idx" ON "carriers_sims" USING btree ("parent_id");
  CREATE INDEX "carriers_hotlines_order_idx" ON "carriers_hotlines" USING btree ("_order");
  CREATE INDEX "carriers_hotlines_parent_id_idx" ON "carriers_hotlines" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "carriers_hotlines_locales_locale_parent_id_unique" ON "carriers_hotlines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "carriers_alternatives_order_idx" ON "carriers_alternatives" USING btree ("_order");
  CREATE INDEX "carriers_alternatives_parent_id_idx" ON "carriers_alternatives" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "carriers_alternatives_locales_locale_parent_id_unique" ON "carriers_alternatives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "carriers_notes_order_idx" ON "carriers_notes" USING btree ("_order");
  CREATE INDEX "carriers_notes_parent_id_idx" ON "carriers_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "carriers_notes_locales_locale_parent_id_unique" ON "carriers_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "carriers_cards_order_idx" ON "carriers_cards" USING btree ("_order");
  CREATE INDEX "carriers_cards_parent_id_idx" ON "carriers_cards" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "carriers_cards_locales_locale_parent_id_unique" ON "carriers_cards_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "carriers_slug_idx" ON "carriers" USING btree ("slug");
  CREATE INDEX "carriers_country_idx" ON "carriers" USING btree ("country_id");
  CREATE INDEX "carriers_updated_at_idx" ON "carriers" USING btree ("updated_at");
  CREATE INDEX "carriers_created_at_idx" ON "carriers" USING btree ("created_at");
  CREATE INDEX "carriers__status_idx" ON "carriers_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "carriers_locales_locale_parent_id_unique" ON "carriers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "carriers_texts_order_parent" ON "carriers_texts" USING btree ("order","parent_id");
  CREATE INDEX "carriers_rels_order_idx" ON "carriers_rels" USING btree ("order");
  CREATE INDEX "carriers_rels_parent_idx" ON "carriers_rels" USING btree ("parent_id");
  CREATE INDEX "carriers_rels_path_idx" ON "carriers_rels" USING btree ("path");
  CREATE INDEX "carriers_rels_sources_id_idx" ON "carriers_rels" USING btree ("sources_id");
  CREATE INDEX "_carriers_v_version_sims_order_idx" ON "_carriers_v_version_sims" USING btree ("order");
  CREATE INDEX "_carriers_v_version_sims_parent_idx" ON "_carriers_v_version_sims" USING btree ("parent_id");
  CREATE INDEX "_carriers_v_version_hotlines_order_idx" ON "_carriers_v_version_hotlines" USING btree ("_order");
  CREATE INDEX "_carriers_v_version_hotlines_parent_id_idx" ON "_carriers_v_version_hotlines" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_carriers_v_version_hotlines_locales_locale_parent_id_unique" ON "_carriers_v_version_hotlines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_carriers_v_version_alternatives_order_idx" ON "_carriers_v_version_alternatives" USING btree ("_order");
  CREATE INDEX "_carriers_v_version_alternatives_parent_id_idx" ON "_carriers_v_version_alternatives" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_carriers_v_version_alternatives_locales_locale_parent_id_un" ON "_carriers_v_version_alternatives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_carriers_v_version_notes_order_idx" ON "_carriers_v_version_notes" USING btree ("_order");
  CREATE INDEX "_carriers_v_version_notes_parent_id_idx" ON "_carriers_v_version_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_carriers_v_version_notes_locales_locale_parent_id_unique" ON "_carriers_v_version_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_carriers_v_version_cards_order_idx" ON "_carriers_v_version_cards" USING btree ("_order");
  CREATE INDEX "_carriers_v_version_cards_parent_id_idx" ON "_carriers_v_version_cards" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_carriers_v_version_cards_locales_locale_parent_id_unique" ON "_carriers_v_version_cards_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_carriers_v_parent_idx" ON "_carriers_v" USING btree ("parent_id");
  CREATE INDEX "_carriers_v_version_version_slug_idx" ON "_carriers_v" USING btree ("version_slug");
  CREATE INDEX "_carriers_v_version_version_country_idx" ON "_carriers_v" USING btree ("version_country_id");
  CREATE INDEX "_carriers_v_version_version_updated_at_idx" ON "_carriers_v" USING btree ("version_updated_at");
  CREATE INDEX "_carriers_v_version_version_created_at_idx" ON "_carriers_v" USING btree ("version_created_at");
  CREATE INDEX "_carriers_v_created_at_idx" ON "_carriers_v" USING btree ("created_at");
  CREATE INDEX "_carriers_v_updated_at_idx" ON "_carriers_v" USING btree ("updated_at");
  CREATE INDEX "_carriers_v_snapshot_idx" ON "_carriers_v" USING btree ("snapshot");
  CREATE INDEX "_carriers_v_published_locale_idx" ON "_carriers_v" USING btree ("published_locale");
  CREATE INDEX "_carriers_v_latest_idx" ON "_carriers_v" USING btree ("latest");
  CREATE INDEX "_carriers_v_version_version__status_idx" ON "_carriers_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_carriers_v_locales_locale_parent_id_unique" ON "_carriers_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_carriers_v_texts_order_parent" ON "_carriers_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_carriers_v_rels_order_idx" ON "_carriers_v_rels" USING btree ("order");
  CREATE INDEX "_carriers_v_rels_parent_idx" ON "_carriers_v_rels" USING btree ("parent_id");
  CREATE INDEX "_carriers_v_rels_path_idx" ON "_carriers_v_rels" USING btree ("path");
  CREATE INDEX "_carriers_v_rels_sources_id_idx" ON "_carriers_v_rels" USING btree ("sources_id");
  CREATE INDEX "procedures_stages_order_idx" ON "procedures_stages" USING btree ("_order");
  CREATE INDEX "procedures_stages_parent_id_idx" ON "procedures_stages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedures_stages_locales_locale_parent_id_unique" ON "procedures_stages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_ways_sims_order_idx" ON "procedures_ways_sims" USING btree ("order");
  CREATE INDEX "procedures_ways_sims_parent_idx" ON "procedures_ways_sims" USING btree ("parent_id");
  CREATE INDEX "procedures_ways_steps_order_idx" ON "procedures_ways_steps" USING btree ("_order");
  CREATE INDEX "procedures_ways_steps_parent_id_idx" ON "procedures_ways_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedures_ways_steps_locales_locale_parent_id_unique" ON "procedures_ways_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_ways_bring_order_idx" ON "procedures_ways_bring" USING btree ("_order");
  CREATE INDEX "procedures_ways_bring_parent_id_idx" ON "procedures_ways_bring" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedures_ways_bring_locales_locale_parent_id_unique" ON "procedures_ways_bring_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_ways_conditions_order_idx" ON "procedures_ways_conditions" USING btree ("_order");
  CREATE INDEX "procedures_ways_conditions_parent_id_idx" ON "procedures_ways_conditions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedures_ways_conditions_locales_locale_parent_id_unique" ON "procedures_ways_conditions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_ways_needs_order_idx" ON "procedures_ways_needs" USING btree ("order");
  CREATE INDEX "procedures_ways_needs_parent_idx" ON "procedures_ways_needs" USING btree ("parent_id");
  CREATE INDEX "procedures_ways_order_idx" ON "procedures_ways" USING btree ("_order");
  CREATE INDEX "procedures_ways_parent_id_idx" ON "procedures_ways" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedures_ways_locales_locale_parent_id_unique" ON "procedures_ways_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_states_order_idx" ON "procedures_states" USING btree ("_order");
  CREATE INDEX "procedures_states_parent_id_idx" ON "procedures_states" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedures_states_locales_locale_parent_id_unique" ON "procedures_states_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_days_order_idx" ON "procedures_days" USING btree ("_order");
  CREATE INDEX "procedures_days_parent_id_idx" ON "procedures_days" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "procedures_days_locales_locale_parent_id_unique" ON "procedures_days_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_carrier_idx" ON "procedures" USING btree ("carrier_id");
  CREATE INDEX "procedures_task_idx" ON "procedures" USING btree ("task");
  CREATE INDEX "procedures_updated_at_idx" ON "procedures" USING btree ("updated_at");
  CREATE INDEX "procedures_created_at_idx" ON "procedures" USING btree ("created_at");
  CREATE INDEX "procedures__status_idx" ON "procedures_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "procedures_locales_locale_parent_id_unique" ON "procedures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "procedures_rels_order_idx" ON "procedures_rels" USING btree ("order");
  CREATE INDEX "procedures_rels_parent_idx" ON "procedures_rels" USING btree ("parent_id");
  CREATE INDEX "procedures_rels_path_idx" ON "procedures_rels" USING btree ("path");
  CREATE INDEX "procedures_rels_sources_id_idx" ON "procedures_rels" USING btree ("sources_id");
  CREATE INDEX "_procedures_v_version_stages_order_idx" ON "_procedures_v_version_stages" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_stages_parent_id_idx" ON "_procedures_v_version_stages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedures_v_version_stages_locales_locale_parent_id_unique" ON "_procedures_v_version_stages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_version_ways_sims_order_idx" ON "_procedures_v_version_ways_sims" USING btree ("order");
  CREATE INDEX "_procedures_v_version_ways_sims_parent_idx" ON "_procedures_v_version_ways_sims" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_ways_steps_order_idx" ON "_procedures_v_version_ways_steps" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_ways_steps_parent_id_idx" ON "_procedures_v_version_ways_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedures_v_version_ways_steps_locales_locale_parent_id_un" ON "_procedures_v_version_ways_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_version_ways_bring_order_idx" ON "_procedures_v_version_ways_bring" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_ways_bring_parent_id_idx" ON "_procedures_v_version_ways_bring" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedures_v_version_ways_bring_locales_locale_parent_id_un" ON "_procedures_v_version_ways_bring_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_version_ways_conditions_order_idx" ON "_procedures_v_version_ways_conditions" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_ways_conditions_parent_id_idx" ON "_procedures_v_version_ways_conditions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedures_v_version_ways_conditions_locales_locale_parent_" ON "_procedures_v_version_ways_conditions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_version_ways_needs_order_idx" ON "_procedures_v_version_ways_needs" USING btree ("order");
  CREATE INDEX "_procedures_v_version_ways_needs_parent_idx" ON "_procedures_v_version_ways_needs" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_ways_order_idx" ON "_procedures_v_version_ways" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_ways_parent_id_idx" ON "_procedures_v_version_ways" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedures_v_version_ways_locales_locale_parent_id_unique" ON "_procedures_v_version_ways_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_version_states_order_idx" ON "_procedures_v_version_states" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_states_parent_id_idx" ON "_procedures_v_version_states" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedures_v_version_states_locales_locale_parent_id_unique" ON "_procedures_v_version_states_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_version_days_order_idx" ON "_procedures_v_version_days" USING btree ("_order");
  CREATE INDEX "_procedures_v_version_days_parent_id_idx" ON "_procedures_v_version_days" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_procedures_v_version_days_locales_locale_parent_id_unique" ON "_procedures_v_version_days_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_parent_idx" ON "_procedures_v" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_version_version_carrier_idx" ON "_procedures_v" USING btree ("version_carrier_id");
  CREATE INDEX "_procedures_v_version_version_task_idx" ON "_procedures_v" USING btree ("version_task");
  CREATE INDEX "_procedures_v_version_version_updated_at_idx" ON "_procedures_v" USING btree ("version_updated_at");
  CREATE INDEX "_procedures_v_version_version_created_at_idx" ON "_procedures_v" USING btree ("version_created_at");
  CREATE INDEX "_procedures_v_created_at_idx" ON "_procedures_v" USING btree ("created_at");
  CREATE INDEX "_procedures_v_updated_at_idx" ON "_procedures_v" USING btree ("updated_at");
  CREATE INDEX "_procedures_v_snapshot_idx" ON "_procedures_v" USING btree ("snapshot");
  CREATE INDEX "_procedures_v_published_locale_idx" ON "_procedures_v" USING btree ("published_locale");
  CREATE INDEX "_procedures_v_latest_idx" ON "_procedures_v" USING btree ("latest");
  CREATE INDEX "_procedures_v_version_version__status_idx" ON "_procedures_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_procedures_v_locales_locale_parent_id_unique" ON "_procedures_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedures_v_rels_order_idx" ON "_procedures_v_rels" USING btree ("order");
  CREATE INDEX "_procedures_v_rels_parent_idx" ON "_procedures_v_rels" USING btree ("parent_id");
  CREATE INDEX "_procedures_v_rels_path_idx" ON "_procedures_v_rels" USING btree ("path");
  CREATE INDEX "_procedures_v_rels_sources_id_idx" ON "_procedures_v_rels" USING btree ("sources_id");
  CREATE INDEX "countries_complaint_order_idx" ON "countries_complaint" USING btree ("_order");
  CREATE INDEX "countries_complaint_parent_id_idx" ON "countries_complaint" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "countries_complaint_locales_locale_parent_id_unique" ON "countries_complaint_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "countries_rules_order_idx" ON "countries_rules" USING btree ("_order");
  CREATE INDEX "countries_rules_parent_id_idx" ON "countries_rules" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "countries_rules_locales_locale_parent_id_unique" ON "countries_rules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "countries_cards_order_idx" ON "countries_cards" USING btree ("_order");
  CREATE INDEX "countries_cards_parent_id_idx" ON "countries_cards" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "countries_cards_locales_locale_parent_id_unique" ON "countries_cards_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "countries_slug_idx" ON "countries" USING btree ("slug");
  CREATE INDEX "countries_updated_at_idx" ON "countries" USING btree ("updated_at");
  CREATE INDEX "countries_created_at_idx" ON "countries" USING btree ("created_at");
  CREATE INDEX "countries__status_idx" ON "countries_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "countries_locales_locale_parent_id_unique" ON "countries_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "countries_rels_order_idx" ON "countries_rels" USING btree ("order");
  CREATE INDEX "countries_rels_parent_idx" ON "countries_rels" USING btree ("parent_id");
  CREATE INDEX "countries_rels_path_idx" ON "countries_rels" USING btree ("path");
  CREATE INDEX "countries_rels_sources_id_idx" ON "countries_rels" USING btree ("sources_id");
  CREATE INDEX "_countries_v_version_complaint_order_idx" ON "_countries_v_version_complaint" USING btree ("_order");
  CREATE INDEX "_countries_v_version_complaint_parent_id_idx" ON "_countries_v_version_complaint" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_countries_v_version_complaint_locales_locale_parent_id_uniq" ON "_countries_v_version_complaint_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_countries_v_version_rules_order_idx" ON "_countries_v_version_rules" USING btree ("_order");
  CREATE INDEX "_countries_v_version_rules_parent_id_idx" ON "_countries_v_version_rules" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_countries_v_version_rules_locales_locale_parent_id_unique" ON "_countries_v_version_rules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_countries_v_version_cards_order_idx" ON "_countries_v_version_cards" USING btree ("_order");
  CREATE INDEX "_countries_v_version_cards_parent_id_idx" ON "_countries_v_version_cards" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_countries_v_version_cards_locales_locale_parent_id_unique" ON "_countries_v_version_cards_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_countries_v_parent_idx" ON "_countries_v" USING btree ("parent_id");
  CREATE INDEX "_countries_v_version_version_slug_idx" ON "_countries_v" USING btree ("version_slug");
  CREATE INDEX "_countries_v_version_version_updated_at_idx" ON "_countries_v" USING btree ("version_updated_at");
  CREATE INDEX "_countries_v_version_version_created_at_idx" ON "_countries_v" USING btree ("version_created_at");
  CREATE INDEX "_countries_v_created_at_idx" ON "_countries_v" USING btree ("created_at");
  CREATE INDEX "_countries_v_updated_at_idx" ON "_countries_v" USING btree ("updated_at");
  CREATE INDEX "_countries_v_snapshot_idx" ON "_countries_v" USING btree ("snapshot");
  CREATE INDEX "_countries_v_published_locale_idx" ON "_countries_v" USING btree ("published_locale");
  CREATE INDEX "_countries_v_latest_idx" ON "_countries_v" USING btree ("latest");
  CREATE INDEX "_countries_v_version_version__status_idx" ON "_countries_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_countries_v_locales_locale_parent_id_unique" ON "_countries_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_countries_v_rels_order_idx" ON "_countries_v_rels" USING btree ("order");
  CREATE INDEX "_countries_v_rels_parent_idx" ON "_countries_v_rels" USING btree ("parent_id");
  CREATE INDEX "_countries_v_rels_path_idx" ON "_countries_v_rels" USING btree ("path");
  CREATE INDEX "_countries_v_rels_sources_id_idx" ON "_countries_v_rels" USING btree ("sources_id");
  CREATE INDEX "devices_erase_steps_order_idx" ON "devices_erase_steps" USING btree ("_order");
  CREATE INDEX "devices_erase_steps_parent_id_idx" ON "devices_erase_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "devices_erase_steps_locales_locale_parent_id_unique" ON "devices_erase_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "devices_move_steps_order_idx" ON "devices_move_steps" USING btree ("_order");
  CREATE INDEX "devices_move_steps_parent_id_idx" ON "devices_move_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "devices_move_steps_locales_locale_parent_id_unique" ON "devices_move_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "devices_find_items_order_idx" ON "devices_find_items" USING btree ("_order");
  CREATE INDEX "devices_find_items_parent_id_idx" ON "devices_find_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "devices_find_items_locales_locale_parent_id_unique" ON "devices_find_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "devices_warnings_order_idx" ON "devices_warnings" USING btree ("_order");
  CREATE INDEX "devices_warnings_parent_id_idx" ON "devices_warnings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "devices_warnings_locales_locale_parent_id_unique" ON "devices_warnings_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "devices_slug_idx" ON "devices" USING btree ("slug");
  CREATE INDEX "devices_updated_at_idx" ON "devices" USING btree ("updated_at");
  CREATE INDEX "devices_created_at_idx" ON "devices" USING btree ("created_at");
  CREATE INDEX "devices__status_idx" ON "devices_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "devices_locales_locale_parent_id_unique" ON "devices_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "devices_rels_order_idx" ON "devices_rels" USING btree ("order");
  CREATE INDEX "devices_rels_parent_idx" ON "devices_rels" USING btree ("parent_id");
  CREATE INDEX "devices_rels_path_idx" ON "devices_rels" USING btree ("path");
  CREATE INDEX "devices_rels_sources_id_idx" ON "devices_rels" USING btree ("sources_id");
  CREATE INDEX "_devices_v_version_erase_steps_order_idx" ON "_devices_v_version_erase_steps" USING btree ("_order");
  CREATE INDEX "_devices_v_version_erase_steps_parent_id_idx" ON "_devices_v_version_erase_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_devices_v_version_erase_steps_locales_locale_parent_id_uniq" ON "_devices_v_version_erase_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_devices_v_version_move_steps_order_idx" ON "_devices_v_version_move_steps" USING btree ("_order");
  CREATE INDEX "_devices_v_version_move_steps_parent_id_idx" ON "_devices_v_version_move_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_devices_v_version_move_steps_locales_locale_parent_id_uniqu" ON "_devices_v_version_move_steps_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_devices_v_version_find_items_order_idx" ON "_devices_v_version_find_items" USING btree ("_order");
  CREATE INDEX "_devices_v_version_find_items_parent_id_idx" ON "_devices_v_version_find_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_devices_v_version_find_items_locales_locale_parent_id_uniqu" ON "_devices_v_version_find_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_devices_v_version_warnings_order_idx" ON "_devices_v_version_warnings" USING btree ("_order");
  CREATE INDEX "_devices_v_version_warnings_parent_id_idx" ON "_devices_v_version_warnings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_devices_v_version_warnings_locales_locale_parent_id_unique" ON "_devices_v_version_warnings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_devices_v_parent_idx" ON "_devices_v" USING btree ("parent_id");
  CREATE INDEX "_devices_v_version_version_slug_idx" ON "_devices_v" USING btree ("version_slug");
  CREATE INDEX "_devices_v_version_version_updated_at_idx" ON "_devices_v" USING btree ("version_updated_at");
  CREATE INDEX "_devices_v_version_version_created_at_idx" ON "_devices_v" USING btree ("version_created_at");
  CREATE INDEX "_devices_v_created_at_idx" ON "_devices_v" USING btree ("created_at");
  CREATE INDEX "_devices_v_updated_at_idx" ON "_devices_v" USING btree ("updated_at");
  CREATE INDEX "_devices_v_snapshot_idx" ON "_devices_v" USING btree ("snapshot");
  CREATE INDEX "_devices_v_published_locale_idx" ON "_devices_v" USING btree ("published_locale");
  CREATE INDEX "_devices_v_latest_idx" ON "_devices_v" USING btree ("latest");
  CREATE INDEX "_devices_v_version_version__status_idx" ON "_devices_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_devices_v_locales_locale_parent_id_unique" ON "_devices_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_devices_v_rels_order_idx" ON "_devices_v_rels" USING btree ("order");
  CREATE INDEX "_devices_v_rels_parent_idx" ON "_devices_v_rels" USING btree ("parent_id");
  CREATE INDEX "_devices_v_rels_path_idx" ON "_devices_v_rels" USING btree ("path");
  CREATE INDEX "_devices_v_rels_sources_id_idx" ON "_devices_v_rels" USING btree ("sources_id");
  CREATE UNIQUE INDEX "sections_slug_idx" ON "sections" USING btree ("slug");
  CREATE INDEX "sections_updated_at_idx" ON "sections" USING btree ("updated_at");
  CREATE INDEX "sections_created_at_idx" ON "sections" USING btree ("created_at");
  CREATE INDEX "sections__status_idx" ON "sections_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "sections_locales_locale_parent_id_unique" ON "sections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sections_rels_order_idx" ON "sections_rels" USING btree ("order");
  CREATE INDEX "sections_rels_parent_idx" ON "sections_rels" USING btree ("parent_id");
  CREATE INDEX "sections_rels_path_idx" ON "sections_rels" USING btree ("path");
  CREATE INDEX "sections_rels_sources_id_idx" ON "sections_rels" USING btree ("sources_id");
  CREATE INDEX "_sections_v_parent_idx" ON "_sections_v" USING btree ("parent_id");
  CREATE INDEX "_sections_v_version_version_slug_idx" ON "_sections_v" USING btree ("version_slug");
  CREATE INDEX "_sections_v_version_version_updated_at_idx" ON "_sections_v" USING btree ("version_updated_at");
  CREATE INDEX "_sections_v_version_version_created_at_idx" ON "_sections_v" USING btree ("version_created_at");
  CREATE INDEX "_sections_v_created_at_idx" ON "_sections_v" USING btree ("created_at");
  CREATE INDEX "_sections_v_updated_at_idx" ON "_sections_v" USING btree ("updated_at");
  CREATE INDEX "_sections_v_snapshot_idx" ON "_sections_v" USING btree ("snapshot");
  CREATE INDEX "_sections_v_published_locale_idx" ON "_sections_v" USING btree ("published_locale");
  CREATE INDEX "_sections_v_latest_idx" ON "_sections_v" USING btree ("latest");
  CREATE INDEX "_sections_v_version_version__status_idx" ON "_sections_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_sections_v_locales_locale_parent_id_unique" ON "_sections_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sections_v_rels_order_idx" ON "_sections_v_rels" USING btree ("order");
  CREATE INDEX "_sections_v_rels_parent_idx" ON "_sections_v_rels" USING btree ("parent_id");
  CREATE INDEX "_sections_v_rels_path_idx" ON "_sections_v_rels" USING btree ("path");
  CREATE INDEX "_sections_v_rels_sources_id_idx" ON "_sections_v_rels" USING btree ("sources_id");
  CREATE UNIQUE INDEX "terms_slug_idx" ON "terms" USING btree ("slug");
  CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at");
  CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at");
  CREATE INDEX "terms__status_idx" ON "terms_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "terms_locales_locale_parent_id_unique" ON "terms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "terms_texts_order_parent" ON "terms_texts" USING btree ("order","parent_id");
  CREATE INDEX "terms_rels_order_idx" ON "terms_rels" USING btree ("order");
  CREATE INDEX "terms_rels_parent_idx" ON "terms_rels" USING btree ("parent_id");
  CREATE INDEX "terms_rels_path_idx" ON "terms_rels" USING btree ("path");
  CREATE INDEX "terms_rels_terms_id_idx" ON "terms_rels" USING btree ("terms_id");
  CREATE INDEX "terms_rels_sources_id_idx" ON "terms_rels" USING btree ("sources_id");
  CREATE INDEX "_terms_v_parent_idx" ON "_terms_v" USING btree ("parent_id");
  CREATE INDEX "_terms_v_version_version_slug_idx" ON "_terms_v" USING btree ("version_slug");
  CREATE INDEX "_terms_v_version_version_updated_at_idx" ON "_terms_v" USING btree ("version_updated_at");
  CREATE INDEX "_terms_v_version_version_created_at_idx" ON "_terms_v" USING btree ("version_created_at");
  CREATE INDEX "_terms_v_created_at_idx" ON "_terms_v" USING btree ("created_at");
  CREATE INDEX "_terms_v_updated_at_idx" ON "_terms_v" USING btree ("updated_at");
  CREATE INDEX "_terms_v_snapshot_idx" ON "_terms_v" USING btree ("snapshot");
  CREATE INDEX "_terms_v_published_locale_idx" ON "_terms_v" USING btree ("published_locale");
  CREATE INDEX "_terms_v_latest_idx" ON "_terms_v" USING btree ("latest");
  CREATE INDEX "_terms_v_version_version__status_idx" ON "_terms_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_terms_v_locales_locale_parent_id_unique" ON "_terms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_terms_v_texts_order_parent" ON "_terms_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_terms_v_rels_order_idx" ON "_terms_v_rels" USING btree ("order");
  CREATE INDEX "_terms_v_rels_parent_idx" ON "_terms_v_rels" USING btree ("parent_id");
  CREATE INDEX "_terms_v_rels_path_idx" ON "_terms_v_rels" USING btree ("path");
  CREATE INDEX "_terms_v_rels_terms_id_idx" ON "_terms_v_rels" USING btree ("terms_id");
  CREATE INDEX "_terms_v_rels_sources_id_idx" ON "_terms_v_rels" USING btree ("sources_id");
  CREATE UNIQUE INDEX "sources_key_idx" ON "sources" USING btree ("key");
  CREATE INDEX "sources_updated_at_idx" ON "sources" USING btree ("updated_at");
  CREATE INDEX "sources_created_at_idx" ON "sources" USING btree ("created_at");
  CREATE UNIQUE INDEX "sources_locales_locale_parent_id_unique" ON "sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_page_sizes_page_filename_idx" ON "media" USING btree ("sizes_page_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE UNIQUE INDEX "of_from_idx" ON "redirects" USING btree ("of","from");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_carriers_id_idx" ON "redirects_rels" USING btree ("carriers_id");
  CREATE INDEX "redirects_rels_countries_id_idx" ON "redirects_rels" USING btree ("countries_id");
  CREATE INDEX "redirects_rels_devices_id_idx" ON "redirects_rels" USING btree ("devices_id");
  CREATE INDEX "redirects_rels_sections_id_idx" ON "redirects_rels" USING btree ("sections_id");
  CREATE INDEX "redirects_rels_terms_id_idx" ON "redirects_rels" USING btree ("terms_id");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_carriers_id_idx" ON "payload_locked_documents_rels" USING btree ("carriers_id");
  CREATE INDEX "payload_locked_documents_rels_procedures_id_idx" ON "payload_locked_documents_rels" USING btree ("procedures_id");
  CREATE INDEX "payload_locked_documents_rels_countries_id_idx" ON "payload_locked_documents_rels" USING btree ("countries_id");
  CREATE INDEX "payload_locked_documents_rels_devices_id_idx" ON "payload_locked_documents_rels" USING btree ("devices_id");
  CREATE INDEX "payload_locked_documents_rels_sections_id_idx" ON "payload_locked_documents_rels" USING btree ("sections_id");
  CREATE INDEX "payload_locked_documents_rels_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("terms_id");
  CREATE INDEX "payload_locked_documents_rels_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("sources_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_stages_order_idx" ON "site_stages" USING btree ("_order");
  CREATE INDEX "site_stages_parent_id_idx" ON "site_stages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_stages_locales_locale_parent_id_unique" ON "site_stages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site__status_idx" ON "site_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "site_locales_locale_parent_id_unique" ON "site_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_v_version_stages_order_idx" ON "_site_v_version_stages" USING btree ("_order");
  CREATE INDEX "_site_v_version_stages_parent_id_idx" ON "_site_v_version_stages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_v_version_stages_locales_locale_parent_id_unique" ON "_site_v_version_stages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_v_created_at_idx" ON "_site_v" USING btree ("created_at");
  CREATE INDEX "_site_v_updated_at_idx" ON "_site_v" USING btree ("updated_at");
  CREATE INDEX "_site_v_snapshot_idx" ON "_site_v" USING btree ("snapshot");
  CREATE INDEX "_site_v_published_locale_idx" ON "_site_v" USING btree ("published_locale");
  CREATE INDEX "_site_v_latest_idx" ON "_site_v" USING btree ("latest");
  CREATE INDEX "_site_v_version_version__status_idx" ON "_site_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_site_v_locales_locale_parent_id_unique" ON "_site_v_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "carriers_sims" CASCADE;
  DROP TABLE "carriers_hotlines" CASCADE;
  DROP TABLE "carriers_hotlines_locales" CASCADE;
  DROP TABLE "carriers_alternatives" CASCADE;
  DROP TABLE "carriers_alternatives_locales" CASCADE;
  DROP TABLE "carriers_notes" CASCADE;
  DROP TABLE "carriers_notes_locales" CASCADE;
  DROP TABLE "carriers_cards" CASCADE;
  DROP TABLE "carriers_cards_locales" CASCADE;
  DROP TABLE "carriers" CASCADE;
  DROP TABLE "carriers_locales" CASCADE;
  DROP TABLE "carriers_texts" CASCADE;
  DROP TABLE "carriers_rels" CASCADE;
  DROP TABLE "_carriers_v_version_sims" CASCADE;
  DROP TABLE "_carriers_v_version_hotlines" CASCADE;
  DROP TABLE "_carriers_v_version_hotlines_locales" CASCADE;
  DROP TABLE "_carriers_v_version_alternatives" CASCADE;
  DROP TABLE "_carriers_v_version_alternatives_locales" CASCADE;
  DROP TABLE "_carriers_v_version_notes" CASCADE;
  DROP TABLE "_carriers_v_version_notes_locales" CASCADE;
  DROP TABLE "_carriers_v_version_cards" CASCADE;
  DROP TABLE "_carriers_v_version_cards_locales" CASCADE;
  DROP TABLE "_carriers_v" CASCADE;
  DROP TABLE "_carriers_v_locales" CASCADE;
  DROP TABLE "_carriers_v_texts" CASCADE;
  DROP TABLE "_carriers_v_rels" CASCADE;
  DROP TABLE "procedures_stages" CASCADE;
  DROP TABLE "procedures_stages_locales" CASCADE;
  DROP TABLE "procedures_ways_sims" CASCADE;
  DROP TABLE "procedures_ways_steps" CASCADE;
  DROP TABLE "procedures_ways_steps_locales" CASCADE;
  DROP TABLE "procedures_ways_bring" CASCADE;
  DROP TABLE "procedures_ways_bring_locales" CASCADE;
  DROP TABLE "procedures_ways_conditions" CASCADE;
  DROP TABLE "procedures_ways_conditions_locales" CASCADE;
  DROP TABLE "procedures_ways_needs" CASCADE;
  DROP TABLE "procedures_ways" CASCADE;
  DROP TABLE "procedures_ways_locales" CASCADE;
  DROP TABLE "procedures_states" CASCADE;
  DROP TABLE "procedures_states_locales" CASCADE;
  DROP TABLE "procedures_days" CASCADE;
  DROP TABLE "procedures_days_locales" CASCADE;
  DROP TABLE "procedures" CASCADE;
  DROP TABLE "procedures_locales" CASCADE;
  DROP TABLE "procedures_rels" CASCADE;
  DROP TABLE "_procedures_v_version_stages" CASCADE;
  DROP TABLE "_procedures_v_version_stages_locales" CASCADE;
  DROP TABLE "_procedures_v_version_ways_sims" CASCADE;
  DROP TABLE "_procedures_v_version_ways_steps" CASCADE;
  DROP TABLE "_procedures_v_version_ways_steps_locales" CASCADE;
  DROP TABLE "_procedures_v_version_ways_bring" CASCADE;
  DROP TABLE "_procedures_v_version_ways_bring_locales" CASCADE;
  DROP TABLE "_procedures_v_version_ways_conditions" CASCADE;
  DROP TABLE "_procedures_v_version_ways_conditions_locales" CASCADE;
  DROP TABLE "_procedures_v_version_ways_needs" CASCADE;
  DROP TABLE "_procedures_v_version_ways" CASCADE;
  DROP TABLE "_procedures_v_version_ways_locales" CASCADE;
  DROP TABLE "_procedures_v_version_states" CASCADE;
  DROP TABLE "_procedures_v_version_states_locales" CASCADE;
  DROP TABLE "_procedures_v_version_days" CASCADE;
  DROP TABLE "_procedures_v_version_days_locales" CASCADE;
  DROP TABLE "_procedures_v" CASCADE;
  DROP TABLE "_procedures_v_locales" CASCADE;
  DROP TABLE "_procedures_v_rels" CASCADE;
  DROP TABLE "countries_complaint" CASCADE;
  DROP TABLE "countries_complaint_locales" CASCADE;
  DROP TABLE "countries_rules" CASCADE;
  DROP TABLE "countries_rules_locales" CASCADE;
  DROP TABLE "countries_cards" CASCADE;
  DROP TABLE "countries_cards_locales" CASCADE;
  DROP TABLE "countries" CASCADE;
  DROP TABLE "countries_locales" CASCADE;
  DROP TABLE "countries_rels" CASCADE;
  DROP TABLE "_countries_v_version_complaint" CASCADE;
  DROP TABLE "_countries_v_version_complaint_locales" CASCADE;
  DROP TABLE "_countries_v_version_rules" CASCADE;
  DROP TABLE "_countries_v_version_rules_locales" CASCADE;
  DROP TABLE "_countries_v_version_cards" CASCADE;
  DROP TABLE "_countries_v_version_cards_locales" CASCADE;
  DROP TABLE "_countries_v" CASCADE;
  DROP TABLE "_countries_v_locales" CASCADE;
  DROP TABLE "_countries_v_rels" CASCADE;
  DROP TABLE "devices_erase_steps" CASCADE;
  DROP TABLE "devices_erase_steps_locales" CASCADE;
  DROP TABLE "devices_move_steps" CASCADE;
  DROP TABLE "devices_move_steps_locales" CASCADE;
  DROP TABLE "devices_find_items" CASCADE;
  DROP TABLE "devices_find_items_locales" CASCADE;
  DROP TABLE "devices_warnings" CASCADE;
  DROP TABLE "devices_warnings_locales" CASCADE;
  DROP TABLE "devices" CASCADE;
  DROP TABLE "devices_locales" CASCADE;
  DROP TABLE "devices_rels" CASCADE;
  DROP TABLE "_devices_v_version_erase_steps" CASCADE;
  DROP TABLE "_devices_v_version_erase_steps_locales" CASCADE;
  DROP TABLE "_devices_v_version_move_steps" CASCADE;
  DROP TABLE "_devices_v_version_move_steps_locales" CASCADE;
  DROP TABLE "_devices_v_version_find_items" CASCADE;
  DROP TABLE "_devices_v_version_find_items_locales" CASCADE;
  DROP TABLE "_devices_v_version_warnings" CASCADE;
  DROP TABLE "_devices_v_version_warnings_locales" CASCADE;
  DROP TABLE "_devices_v" CASCADE;
  DROP TABLE "_devices_v_locales" CASCADE;
  DROP TABLE "_devices_v_rels" CASCADE;
  DROP TABLE "sections" CASCADE;
  DROP TABLE "sections_locales" CASCADE;
  DROP TABLE "sections_rels" CASCADE;
  DROP TABLE "_sections_v" CASCADE;
  DROP TABLE "_sections_v_locales" CASCADE;
  DROP TABLE "_sections_v_rels" CASCADE;
  DROP TABLE "terms" CASCADE;
  DROP TABLE "terms_locales" CASCADE;
  DROP TABLE "terms_texts" CASCADE;
  DROP TABLE "terms_rels" CASCADE;
  DROP TABLE "_terms_v" CASCADE;
  DROP TABLE "_terms_v_locales" CASCADE;
  DROP TABLE "_terms_v_texts" CASCADE;
  DROP TABLE "_terms_v_rels" CASCADE;
  DROP TABLE "sources" CASCADE;
  DROP TABLE "sources_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_stages" CASCADE;
  DROP TABLE "site_stages_locales" CASCADE;
  DROP TABLE "site" CASCADE;
  DROP TABLE "site_locales" CASCADE;
  DROP TABLE "_site_v_version_stages" CASCADE;
  DROP TABLE "_site_v_version_stages_locales" CASCADE;
  DROP TABLE "_site_v" CASCADE;
  DROP TABLE "_site_v_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_carriers_sims";
  DROP TYPE "public"."enum_carriers_hotlines_evidence";
  DROP TYPE "public"."enum_carriers_alternatives_kind";
  DROP TYPE "public"."enum_carriers_alternatives_evidence";
  DROP TYPE "public"."enum_carriers_notes_evidence";
  DROP TYPE "public"."enum_carriers_cards_purpose";
  DROP TYPE "public"."enum_carriers_kind";
  DROP TYPE "public"."enum_carriers_refund_evidence";
  DROP TYPE "public"."enum_carriers_number_evidence";
  DROP TYPE "public"."enum_carriers_status";
  DROP TYPE "public"."enum__carriers_v_version_sims";
  DROP TYPE "public"."enum__carriers_v_version_hotlines_evidence";
  DROP TYPE "public"."enum__carriers_v_version_alternatives_kind";
  DROP TYPE "public"."enum__carriers_v_version_alternatives_evidence";
  DROP TYPE "public"."enum__carriers_v_version_notes_evidence";
  DROP TYPE "public"."enum__carriers_v_version_cards_purpose";
  DROP TYPE "public"."enum__carriers_v_version_kind";
  DROP TYPE "public"."enum__carriers_v_version_refund_evidence";
  DROP TYPE "public"."enum__carriers_v_version_number_evidence";
  DROP TYPE "public"."enum__carriers_v_published_locale";
  DROP TYPE "public"."enum__carriers_v_version_status";
  DROP TYPE "public"."enum_procedures_stages_stage";
  DROP TYPE "public"."enum_procedures_ways_sims";
  DROP TYPE "public"."enum_procedures_ways_needs";
  DROP TYPE "public"."enum_procedures_ways_kind";
  DROP TYPE "public"."enum_procedures_ways_fee_kind";
  DROP TYPE "public"."enum_procedures_ways_evidence";
  DROP TYPE "public"."enum_procedures_states_reversible";
  DROP TYPE "public"."enum_procedures_task";
  DROP TYPE "public"."enum_procedures_status";
  DROP TYPE "public"."enum__procedures_v_version_stages_stage";
  DROP TYPE "public"."enum__procedures_v_version_ways_sims";
  DROP TYPE "public"."enum__procedures_v_version_ways_needs";
  DROP TYPE "public"."enum__procedures_v_version_ways_kind";
  DROP TYPE "public"."enum__procedures_v_version_ways_fee_kind";
  DROP TYPE "public"."enum__procedures_v_version_ways_evidence";
  DROP TYPE "public"."enum__procedures_v_version_states_reversible";
  DROP TYPE "public"."enum__procedures_v_version_task";
  DROP TYPE "public"."enum__procedures_v_published_locale";
  DROP TYPE "public"."enum__procedures_v_version_status";
  DROP TYPE "public"."enum_countries_complaint_evidence";
  DROP TYPE "public"."enum_countries_rules_evidence";
  DROP TYPE "public"."enum_countries_cards_purpose";
  DROP TYPE "public"."enum_countries_status";
  DROP TYPE "public"."enum__countries_v_version_complaint_evidence";
  DROP TYPE "public"."enum__countries_v_version_rules_evidence";
  DROP TYPE "public"."enum__countries_v_version_cards_purpose";
  DROP TYPE "public"."enum__countries_v_published_locale";
  DROP TYPE "public"."enum__countries_v_version_status";
  DROP TYPE "public"."enum_devices_find_items_identifier";
  DROP TYPE "public"."enum_devices_warnings_evidence";
  DROP TYPE "public"."enum_devices_erase_evidence";
  DROP TYPE "public"."enum_devices_move_evidence";
  DROP TYPE "public"."enum_devices_find_evidence";
  DROP TYPE "public"."enum_devices_reset_evidence";
  DROP TYPE "public"."enum_devices_redownload_evidence";
  DROP TYPE "public"."enum_devices_status";
  DROP TYPE "public"."enum__devices_v_version_find_items_identifier";
  DROP TYPE "public"."enum__devices_v_version_warnings_evidence";
  DROP TYPE "public"."enum__devices_v_version_erase_evidence";
  DROP TYPE "public"."enum__devices_v_version_move_evidence";
  DROP TYPE "public"."enum__devices_v_version_find_evidence";
  DROP TYPE "public"."enum__devices_v_version_reset_evidence";
  DROP TYPE "public"."enum__devices_v_version_redownload_evidence";
  DROP TYPE "public"."enum__devices_v_published_locale";
  DROP TYPE "public"."enum__devices_v_version_status";
  DROP TYPE "public"."enum_sections_status";
  DROP TYPE "public"."enum__sections_v_published_locale";
  DROP TYPE "public"."enum__sections_v_version_status";
  DROP TYPE "public"."enum_terms_status";
  DROP TYPE "public"."enum__terms_v_published_locale";
  DROP TYPE "public"."enum__terms_v_version_status";
  DROP TYPE "public"."enum_sources_evidence";
  DROP TYPE "public"."enum_redirects_of";
  DROP TYPE "public"."enum_users_languages";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_site_stages_task";
  DROP TYPE "public"."enum_site_stages_stage";
  DROP TYPE "public"."enum_site_status";
  DROP TYPE "public"."enum__site_v_version_stages_task";
  DROP TYPE "public"."enum__site_v_version_stages_stage";
  DROP TYPE "public"."enum__site_v_published_locale";
  DROP TYPE "public"."enum__site_v_version_status";`)
}
