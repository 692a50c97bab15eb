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
/** Whether a life-cycle state of an IoT SIM can be undone. */
export const REVERSIBLE = ['yes', 'no', 'unknown'] as const
/** Identifiers of a device, an eUICC and a SIM. */
export const IDENTIFIERS = ['imei', 'eid', 'iccid'] as const
/** What a counter card asks for. */
export const CARDS = ['cancel', 'settle', 'refund', 'confirm', 'port-out', 'other'] as const
/** Whether the steps of a page worked for a reader. */
export const ANSWERS = ['worked', 'failed'] as const
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
export const HANDLING = ['new', 'seen', 'done'] as const
/** What happened to a page for its readers. */
export const CHANGE_KINDS = ['added', 'removed', 'changed', 'checked'] as const
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
export type Reversible = (typeof REVERSIBLE)[number]
export type Identifier = (typeof IDENTIFIERS)[number]
export type Card = (typeof CARDS)[number]
export type Answer = (typeof ANSWERS)[number]
export type Failure = (typeof FAILURES)[number]
export type ChangeKind = (typeof CHANGE_KINDS)[number]
export type Role = (typeof ROLES)[number]
