import { received, said } from '#collections/shared/inboxCollection.ts'

/** What a reader says is wrong on a page, what is right, and where it says so. */
export const corrections = received({
  slug: 'corrections',
  labels: { singular: { zh: '更正', en: 'Correction' }, plural: { zh: '更正', en: 'Corrections' } },
  description: {
    zh: '读者建议的更正，不公开。先看来源，再改页面。',
    en: 'Corrections that readers suggest; never published. Read the source first, then change the page.',
  },
  columns: ['path', 'wrong', 'source', 'day', 'state'],
  fields: [
    said('wrong', { zh: '哪里不对', en: 'What is wrong' }, 'textarea'),
    said('right', { zh: '应该是什么', en: 'What is right' }, 'textarea'),
    said('source', { zh: '哪里写着', en: 'Where it says so' }, 'textarea'),
  ],
})
