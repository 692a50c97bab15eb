import type { LoadedContent } from './load.ts'
import type { CarrierFile, ProcedureEntry, WayEntry } from './files.ts'
import { LABELS } from '#collections/shared/labels.ts'

/** One thing to ask a carrier, and how much hangs on the answer. */
type Question = { weight: number; text: string }

const label = (value: string): string => LABELS[value]?.en ?? value
const nameOf = (way: WayEntry): string => way.title?.en ?? label(way.kind)

/** What is uncertain about one way; nothing where the carrier's own words settle it. */
function questionsOf(way: WayEntry): Question[] {
  const name = nameOf(way)
  if (way.evidence === 'unverified')
    return [
      {
        weight: 2,
        text: `Is there this way, and how does it go: ${name}? (Kept from readers until a source is found.)`,
      },
    ]
  const asked: Question[] = []
  if (way.agreement === 'differ')
    asked.push({ weight: 4, text: `${name}: sources disagree, and the page says so. What holds?` })
  if (way.evidence === 'secondary')
    asked.push({ weight: 3, text: `${name}: backed by third parties only. Does it go like this?` })
  if (way.fee.kind === 'unknown') asked.push({ weight: 1, text: `${name}: what does it cost?` })
  if (way.duration.days === undefined && !way.duration.text)
    asked.push({ weight: 1, text: `${name}: how long does it take?` })
  return asked
}

type Entry = { carrier: CarrierFile; procedure: ProcedureEntry; questions: Question[]; weight: number }

function entries(content: LoadedContent): Entry[] {
  return content.carriers.flatMap(({ data: carrier }) =>
    carrier.procedures.map((procedure) => {
      const questions = procedure.ways.flatMap(questionsOf)
      if (procedure.publish.length === 0)
        questions.unshift({ weight: 6, text: 'Nothing can be published: no way has a source.' })
      else if (procedure.ways.every((way) => way.evidence !== 'official'))
        questions.unshift({ weight: 5, text: 'No way has an official source.' })
      return { carrier, procedure, questions, weight: questions.reduce((sum, { weight }) => sum + weight, 0) }
    }),
  )
}

const line = ({ carrier, procedure, questions, weight }: Entry): string => {
  const { zh, en } = carrier.name
  const hotlines = carrier.hotlines.map(
    ({ number, evidence }) => `${number}${evidence === 'unverified' ? ' (unverified)' : ''}`,
  )
  const head = `## ${en ?? zh}${zh !== undefined && zh !== en ? ` (${zh})` : ''}: ${label(procedure.task)}`
  const call =
    hotlines.length > 0 ? `Call: ${hotlines.join(', ')}` : 'Call: no number known; that is the first question.'
  return [head, '', `Weight ${weight}. ${call}`, '', ...questions.map(({ text }) => `- ${text}`)].join('\n')
}

/**
 * What a person with a telephone should verify first, as Markdown: procedures whose pages rest on the least, with what to
 * ask. Made from the content files, so it changes with them.
 */
export function toVerify(content: LoadedContent): string {
  const list = entries(content)
    .filter(({ questions }) => questions.length > 0)
    .sort((a, b) => b.weight - a.weight || a.carrier.slug.localeCompare(b.carrier.slug))
  const intro = [
    '# To verify by telephone',
    '',
    'Made by `npm run content:verify` from `content/`; do not edit it. The heaviest come first: pages without a way that has a',
    'source, without an official one, with sources that disagree, then unknown fees and times. After a call: record it as a',
    'source, set the evidence and the day of the check, and publish.',
  ].join('\n')
  return `${[intro, ...list.map(line)].join('\n\n')}\n`
}
