import { anchorOf } from './guideParts.ts'
import type { Advice, Gathered, Guide, Item } from './view.ts'
import type { Hotline } from '#collections/carriers/view.ts'
import type { Case, SectionTopic, Stage } from '#collections/shared/choices.ts'

/** Where each of our usual words stands in the list, and which section of the guide backs it. */
const BACKING: Record<Advice, { stage: Stage; section: SectionTopic; about?: Case }> = {
  'lost-report': { stage: 'accounts', section: 'cases', about: 'lost' },
  'lost-replace': { stage: 'accounts', section: 'cases', about: 'lost' },
  roaming: { stage: 'accounts', section: 'cases', about: 'abroad' },
  'deceased-accounts': { stage: 'accounts', section: 'cases', about: 'deceased' },
  'accounts-move': { stage: 'accounts', section: 'before' },
  holder: { stage: 'contract', section: 'cases', about: 'minor' },
  minor: { stage: 'contract', section: 'cases', about: 'minor' },
  company: { stage: 'contract', section: 'cases', about: 'company' },
  deceased: { stage: 'contract', section: 'cases', about: 'deceased' },
  instalments: { stage: 'contract', section: 'records' },
  'keep-stop': { stage: 'keep', section: 'why' },
  abroad: { stage: 'cancel', section: 'cases', about: 'abroad' },
  province: { stage: 'cancel', section: 'cases', about: 'province' },
  reference: { stage: 'cancel', section: 'records' },
  'confirm-kept': { stage: 'confirm', section: 'why' },
  'erase-kept': { stage: 'erase', section: 'erase' },
  'take-out': { stage: 'erase', section: 'erase' },
  'after-kept': { stage: 'after', section: 'afterwards' },
  'one-id': { stage: 'after', section: 'afterwards' },
  complain: { stage: 'after', section: 'complain' },
}

/** Advice under which stands what is known of the very carrier, or of its country; once for each case. */
const QUOTING: readonly Advice[] = ['lost-report', 'minor', 'company', 'deceased', 'abroad', 'province']

/** A section of the guide as something to go on reading, at the part that is about a case. */
export function guideTo({ sections }: Gathered, topic: SectionTopic, about?: Case): Guide | null {
  const section = sections[topic]
  if (!section) return null
  const anchor = about ? anchorOf(section.body, about) : null
  return { section: section.slug, title: section.title, anchor, checkedOn: section.checkedOn }
}

/** An item with our usual words, and what is known of the very carrier besides. */
export function advise(gathered: Gathered, advice: Advice, hotlines: Hotline[] = []): Item {
  const { stage, section, about } = BACKING[advice]
  const answers = QUOTING.includes(advice) ? gathered.procedure.cases.filter((each) => each.case === about) : []
  return {
    id: advice,
    stage,
    what: { kind: 'advice', advice, said: answers.map(({ text }) => text), hotlines },
    sources: [],
    evidence: null,
    checkedOn: null,
    usual: true,
    guide: guideTo(gathered, section, about),
  }
}
