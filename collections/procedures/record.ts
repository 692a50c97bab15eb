import { z } from 'zod'
import { effort, REASONS } from './effort.ts'
import { laborious, oldestCheck } from './listRows.ts'
import type { carriedProcedureDocuments, wayShape } from './shape.ts'
import { ENDS, FEES, NEEDS, REVERSIBLE, SIMS, STAGES, TASKS, WAY_KINDS } from '#collections/shared/choices.ts'
import type { DocumentOf } from '#collections/shared/document.ts'
import { nothingElse } from '#collections/shared/exhaustive.ts'
import { isShown } from '#collections/shared/localize.ts'
import {
  placesOf,
  recordDay,
  recordEvidence,
  recordMoment,
  recordPages,
  recordPublished,
  recordSlug,
  recordSources,
  recordTexts,
  recordWeb,
  recordWriter,
  type Places,
  type RecordWriter,
} from '#collections/shared/record.ts'
import { uriOf } from '#collections/shared/uri.ts'

const wayRecord = z
  .strictObject({
    key: recordSlug.describe('Unique within the procedure; never changes.'),
    kind: z.enum(WAY_KINDS).describe('The channel. expiry: let it run out.'),
    title: recordTexts.nullable().describe('Only where the name of the kind is not enough.'),
    sims: z.array(z.enum(SIMS)).describe('Which SIMs this way ends; empty means all.'),
    ends: z
      .enum(ENDS)
      .describe('any: any line; some: only lines that the title names; nothing: it ends nothing by itself.'),
    url: recordWeb.nullable().describe('Where it is done online.'),
    steps: z.array(recordTexts).min(1).describe('In order. Menu paths are joined by →.'),
    bring: z.array(recordTexts).describe('What to have at hand.'),
    conditions: z.array(recordTexts),
    needs: z.array(z.enum(NEEDS)).describe('What it asks of the reader; effort is computed from it.'),
    fee: z.strictObject({ kind: z.enum(FEES), text: recordTexts.nullable() }),
    duration: z.strictObject({
      days: z.strictObject({ least: z.number().min(0), most: z.number().min(0) }).nullable(),
      text: recordTexts.nullable(),
    }),
    evidence: recordEvidence,
    checkedOn: recordDay.describe('The day someone compared this way with its sources. Not a test by us.'),
    sources: recordSources,
  })
  .describe('One channel by which the line can be ended; one is enough.')

/** One task at one carrier, as open data. */
export const procedureRecord = z
  .strictObject({
    task: z.enum(TASKS).describe('What is ended.'),
    published: recordPublished,
    title: recordTexts.nullable().describe('Only where the usual title does not fit.'),
    lead: recordTexts.describe('The answer in at most two sentences.'),
    halt: z.strictObject({ title: recordTexts, text: recordTexts }).nullable().describe('What cannot be undone.'),
    stages: z
      .array(z.strictObject({ stage: z.enum(STAGES), text: recordTexts, sources: recordSources }))
      .describe('What is special at this carrier before and after ending the line, in the order that is safe.'),
    ways: z.array(wayRecord),
    states: z
      .array(z.strictObject({ label: z.string(), text: recordTexts, reversible: z.enum(REVERSIBLE) }))
      .describe('The life of an IoT SIM, in order, as the platform names its states.'),
    days: z
      .array(z.strictObject({ when: recordTexts, event: recordTexts, sources: recordSources }))
      .describe('What to expect afterwards.'),
    effort: z
      .strictObject({
        level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal('impossible')]),
        because: z.array(z.enum(REASONS)).describe('Heaviest first.'),
        way: recordSlug.nullable().describe('The key of the least laborious way, which counts.'),
      })
      .describe('How laborious, computed from the facts: 1 easy to 4 hard; impossible: no way is known.'),
    checkedOn: recordDay.describe('The oldest check among its ways: as old as this is the procedure.'),
    changedAt: recordMoment.describe('When it was last changed.'),
    pages: recordPages,
  })
  .describe('One task at one carrier.')

/** One task at one carrier. */
export type ProcedureRecord = z.infer<typeof procedureRecord>
/** A channel of a procedure. */
export type WayRecord = z.infer<typeof wayRecord>

function wayOf(way: z.infer<typeof wayShape>, { text, texts, sources }: RecordWriter): WayRecord | null {
  const { key, kind, title, sims, ends, url, steps, bring, conditions, needs, fee, duration, ...more } = way
  const { onlyFor: _onlyFor, applicants: _applicants, reach: _reach, bringCovers: _bringCovers, ...backing } = more
  const { evidence, agreement: _agreement, checkedOn, sources: keys, note: _note, ...rest } = backing
  nothingElse(rest)
  const told = texts(steps)
  if (!isShown(evidence) || told.length === 0) return null
  const { days } = duration
  return {
    key,
    kind,
    title: text(title),
    sims,
    ends,
    url: uriOf(url),
    steps: told,
    bring: texts(bring),
    conditions: texts(conditions),
    needs,
    fee: { kind: fee.kind, text: text(fee.text) },
    duration: { days: days ? { least: days[0], most: days[1] } : null, text: text(duration.text) },
    evidence,
    checkedOn,
    sources: sources(keys),
  }
}

/** A procedure as open data; null if nothing of it is published. */
export function procedureRecordOf(
  doc: DocumentOf<typeof carriedProcedureDocuments>,
  carrier: string,
  places: Places,
): ProcedureRecord | null {
  const { task, publish: published, title, lead, halt, stages, ways, states = [], days, changedAt, ...more } = doc
  const { carrier: _carrier, note: _note, sources: all, id: _id, ...rest } = more
  nothingElse(rest)
  const write = recordWriter(published, all)
  const { text, sources } = write
  const answer = text(lead)
  if (!answer) return null
  const [heading, warning] = [text(halt?.title), text(halt?.text)]
  return {
    task,
    published,
    title: text(title),
    lead: answer,
    halt: heading && warning ? { title: heading, text: warning } : null,
    stages: STAGES.flatMap((stage) => {
      const row = stages.find((each) => each.stage === stage)
      const words = text(row?.text)
      return row && words ? [{ stage, text: words, sources: sources(row.sources) }] : []
    }),
    ways: ways.flatMap((way) => wayOf(way, write) ?? []),
    states: states.flatMap(({ label, text: words, reversible }) => {
      const found = text(words)
      return found ? [{ label, text: found, reversible }] : []
    }),
    days: days.flatMap((row) => {
      const [when, event] = [text(row.when), text(row.event)]
      return when && event ? [{ when, event, sources: sources(row.sources) }] : []
    }),
    effort: effort(laborious(ways)),
    checkedOn: oldestCheck(doc),
    changedAt,
    pages: placesOf(published, { kind: 'procedure', carrier, task }, places),
  }
}
