/**
 * Every closed list of the model, once: the admin's selects, the content files' schema and the pages read these.
 * The words are those of the glossary in `collections/README.md`; the admin's labels stand in `labels.ts`, those of pages in `messages/`.
 */

/** Who bills: a mobile operator, a travel-eSIM brand or an IoT platform. */
export const CARRIER_KINDS = ['mobile', 'travel-esim', 'iot-platform'] as const
/** What is ended. */
export const TASKS = ['cancel-line', 'end-travel-esim', 'end-iot'] as const
/** The channel by which a procedure can be done. */
export const WAY_KINDS = ['app', 'online', 'hotline', 'store', 'chat', 'form', 'api', 'expiry'] as const
/** Which SIMs a carrier sells, or a way ends. */
export const SIMS = ['physical', 'esim', 'wearable', 'prepaid', 'postpaid', 'travel', 'iot'] as const
/** How well a statement is backed; `unverified` is kept from readers. */
export const EVIDENCE = ['official', 'secondary', 'unverified'] as const
/** How well a source speaks for a carrier: its own (or the regulator's) words, or a third party's. */
export const SOURCE_EVIDENCE = ['official', 'secondary'] as const
/** The parts of a procedure, in the order that is safe. */
export const STAGES = ['accounts', 'contract', 'keep', 'cancel', 'confirm', 'erase', 'after'] as const
/** What a reader can do instead of ending the line. */
export const ALTERNATIVES = ['port-out', 'downgrade', 'suspend', 'transfer-owner', 'change-number', 'other'] as const
/** What a way costs. */
export const FEES = ['none', 'maybe', 'charged', 'unknown'] as const
/** What a way asks of the reader; effort is computed from it. */
export const NEEDS = [
  'login',
  'id-number',
  'id-copy',
  'id-original',
  'face-check',
  'sms-code',
  'working-line',
  'letter',
  'device',
  'company-papers',
  'account-manager',
] as const
/** Cases in which the ordinary way may not do, and for which carriers and countries have answers of their own. */
export const CASES = ['abroad', 'province', 'lost', 'minor', 'company', 'deceased'] as const
/** Who may apply by a way. */
export const APPLICANTS = ['holder', 'proxy', 'guardian', 'heirs', 'company'] as const
/** From where a way can be gone: abroad too, all over the carrier's country, or where the number belongs. */
export const WAY_REACHES = ['anywhere', 'country', 'home-area'] as const
/** From where a hotline answers: abroad too, all over its country, or only lines of the carrier itself. */
export const HOTLINE_REACHES = ['anywhere', 'country', 'network'] as const
/** What a hotline takes. */
export const HOTLINE_PURPOSES = ['general', 'cancel', 'loss'] as const
/** How the days of a way are counted. */
export const DAY_UNITS = ['calendar', 'working'] as const
/** What has happened once the days of a way are over. */
export const OUTCOMES = ['ended', 'refunded'] as const
/** Whether the sources of a way say the same. */
export const AGREEMENTS = ['agree', 'differ'] as const
/** Statements of a carrier that the text of a stage may say already. */
export const CARRIER_STATEMENTS = ['refund', 'number'] as const
/** Who can say the sentence of a card: only the holder, of a line and money of their own, or whoever is at the counter. */
export const SPEAKERS = ['holder', 'anyone'] as const
export const DEVICE_KINDS = ['phone', 'tablet', 'watch', 'computer'] as const
/** Sections of the guide that other pages lean on, by what they are about. */
export const SECTION_TOPICS = ['why', 'before', 'cases', 'records', 'erase', 'afterwards', 'complain'] as const
/** What a checklist takes from a block of a guide text. */
export const BLOCK_ROLES = ['find-accounts', 'move-accounts'] as const
/** Whether a life-cycle state of an IoT SIM can be undone. */
export const REVERSIBLE = ['yes', 'no', 'unknown'] as const
/** Identifiers of a device, an eUICC and a SIM. */
export const IDENTIFIERS = ['imei', 'eid', 'iccid'] as const
/** What a counter card asks for. */
export const CARDS = ['cancel', 'settle', 'refund', 'confirm', 'port-out', 'other'] as const
/** Whether the steps of a page worked for a reader. */
export const REPORT_ANSWERS = ['worked', 'failed'] as const
/** Why they did not, as a reader would say it. */
export const FAILURES = [
  'moved',
  'refused',
  'asked-more',
  'cost',
  'no-answer',
  'not-ended',
  'not-erased',
  'error',
  'other',
] as const
/** How far editors are with what a reader wrote. */
export const HANDLING = ['new', 'seen', 'accepted', 'done', 'rejected'] as const
/** Why editors do not follow what a reader wrote. */
export const REJECTIONS = ['no-source', 'contradicted', 'already', 'elsewhere', 'spam', 'other'] as const
/** Why a report does not count: by the published rule, or because an editor found it untrue. */
export const UNCOUNTED = ['repeat', 'same-network', 'flood', 'untrue'] as const
/** How far a document is in a language. */
export const TRANSLATION_STATES = ['missing', 'draft', 'published'] as const
/** What happened to a page for its readers. */
export const CHANGE_KINDS = ['added', 'removed', 'changed', 'checked', 'part-checked'] as const
/** What was done to a document when a version of it was saved. */
export const SAVE_ACTS = [
  'created',
  'saved',
  'published',
  'unpublished',
  'filled',
  'restored',
  'imported',
  'published-on-time',
  'unpublished-on-time',
] as const
/** What is known of a source's address: it works, leads elsewhere for good, is gone, or nobody can tell. */
export const LINK_STATES = ['unknown', 'works', 'redirected', 'dead'] as const
/** What an address answered when it was last looked at. */
export const LINK_OUTCOMES = ['answered', 'redirected', 'not-found', 'silent', 'turned-away', 'not-public'] as const
/** What a schedule does at its time, in one language of a document. */
export const SCHEDULE_ACTIONS = ['publish', 'unpublish'] as const
/** How far a schedule is: it waits, was carried out, could not be, or was called off. */
export const SCHEDULE_STATES = ['waiting', 'carried-out', 'not-possible', 'called-off'] as const
/** How far a review is: it waits, was sent back with a reason, was taken back by who asked, or its language was published. */
export const REVIEW_STATES = ['waiting', 'sent-back', 'withdrawn', 'published'] as const
/** Who an account of the admin belongs to. */
export const ROLES = ['admin', 'editor', 'translator'] as const

export type CarrierKind = (typeof CARRIER_KINDS)[number]
export type Task = (typeof TASKS)[number]
/**
 * What a way ends: any line of the carrier; only some, of a brand, a plan or an age that its title names; or nothing by
 * itself, such as one that only pauses a SIM or stops a renewal.
 */
export const ENDS = ['any', 'some', 'nothing'] as const
export type Ends = (typeof ENDS)[number]

export type WayKind = (typeof WAY_KINDS)[number]
export type Sim = (typeof SIMS)[number]
export type Evidence = (typeof EVIDENCE)[number]
export type Stage = (typeof STAGES)[number]
export type Alternative = (typeof ALTERNATIVES)[number]
export type Fee = (typeof FEES)[number]
export type Need = (typeof NEEDS)[number]
export type Case = (typeof CASES)[number]
export type Applicant = (typeof APPLICANTS)[number]
export type WayReach = (typeof WAY_REACHES)[number]
export type HotlineReach = (typeof HOTLINE_REACHES)[number]
export type HotlinePurpose = (typeof HOTLINE_PURPOSES)[number]
export type DayUnit = (typeof DAY_UNITS)[number]
export type CarrierStatement = (typeof CARRIER_STATEMENTS)[number]
export type Speaker = (typeof SPEAKERS)[number]
export type DeviceKind = (typeof DEVICE_KINDS)[number]
export type SectionTopic = (typeof SECTION_TOPICS)[number]
export type BlockRole = (typeof BLOCK_ROLES)[number]
export type Reversible = (typeof REVERSIBLE)[number]
export type Identifier = (typeof IDENTIFIERS)[number]
export type Card = (typeof CARDS)[number]
export type ReportAnswer = (typeof REPORT_ANSWERS)[number]
export type Failure = (typeof FAILURES)[number]
export type Handling = (typeof HANDLING)[number]
export type Rejection = (typeof REJECTIONS)[number]
export type Uncounted = (typeof UNCOUNTED)[number]
export type ChangeKind = (typeof CHANGE_KINDS)[number]
export type SaveAct = (typeof SAVE_ACTS)[number]
export type LinkState = (typeof LINK_STATES)[number]
export type LinkOutcome = (typeof LINK_OUTCOMES)[number]
export type ScheduleAction = (typeof SCHEDULE_ACTIONS)[number]
export type ScheduleState = (typeof SCHEDULE_STATES)[number]
export type ReviewState = (typeof REVIEW_STATES)[number]
export type Role = (typeof ROLES)[number]
