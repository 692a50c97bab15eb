import { anchorOf, said, type Names } from './guideQuotes.ts'
import { NAMED, type Situation } from './situations.ts'
import type { Advice, Gathered, Guide, Item, Leaned } from './view.ts'
import type { Hotline } from '#collections/carriers/view.ts'
import type { Stage } from '#collections/shared/choices.ts'
import type { Text } from '#collections/shared/view.ts'

/** Where each of our usual words stands in the list, and which section of the guide backs it. */
const BACKING: Record<Advice, { stage: Stage; section: Leaned; about?: Situation }> = {
  'lost-report': { stage: 'accounts', section: 'special-cases', about: 'lost' },
  'lost-replace': { stage: 'accounts', section: 'special-cases', about: 'lost' },
  roaming: { stage: 'accounts', section: 'special-cases', about: 'abroad' },
  'deceased-accounts': { stage: 'accounts', section: 'special-cases', about: 'deceased' },
  'accounts-move': { stage: 'accounts', section: 'before' },
  holder: { stage: 'contract', section: 'special-cases', about: 'minor' },
  minor: { stage: 'contract', section: 'special-cases', about: 'minor' },
  company: { stage: 'contract', section: 'special-cases', about: 'company' },
  deceased: { stage: 'contract', section: 'special-cases', about: 'deceased' },
  instalments: { stage: 'contract', section: 'records' },
  'keep-stop': { stage: 'keep', section: 'why' },
  abroad: { stage: 'cancel', section: 'special-cases', about: 'abroad' },
  province: { stage: 'cancel', section: 'special-cases', about: 'province' },
  reference: { stage: 'cancel', section: 'records' },
  'confirm-kept': { stage: 'confirm', section: 'why' },
  'erase-kept': { stage: 'erase', section: 'erase' },
  'take-out': { stage: 'erase', section: 'erase' },
  'after-kept': { stage: 'after', section: 'afterwards' },
  'one-id': { stage: 'after', section: 'afterwards' },
  complain: { stage: 'after', section: 'complain' },
}

/** Advice under which the guide is asked what it says of the very carrier; said once for each situation. */
const QUOTING: readonly Advice[] = ['lost-report', 'minor', 'company', 'deceased', 'abroad', 'province']

/** A section of the guide as something to go on reading, at the part that is about a situation. */
export function guideTo({ sections }: Gathered, leaned: Leaned, about?: Situation): Guide | null {
  const section = sections[leaned]
  if (!section) return null
  const pattern = about && NAMED[about]
  const anchor = pattern ? anchorOf(section.body, pattern) : null
  return { section: section.slug, title: section.title, anchor, checkedOn: section.checkedOn }
}

/** What the guide says of the reader's carrier in a situation. */
function quotes(gathered: Gathered, leaned: Leaned, about: Situation, names: Names): Text[] {
  const section = gathered.sections[leaned]
  const pattern = NAMED[about]
  if (!section || !pattern) return []
  return said(section.body, pattern, section.shown, names).map((text) => ({ text, lang: section.shown }))
}

/** An item with our usual words; `items` say more than they do where the guide does. */
export function advise(gathered: Gathered, advice: Advice, names: Names, hotlines: Hotline[] = []): Item {
  const { stage, section, about } = BACKING[advice]
  const more = about && QUOTING.includes(advice) ? quotes(gathered, section, about, names) : []
  return {
    id: advice,
    stage,
    what: { kind: 'advice', advice, said: more, hotlines },
    sources: [],
    evidence: null,
    checkedOn: null,
    usual: true,
    guide: guideTo(gathered, section, about),
  }
}
