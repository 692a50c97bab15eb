import { useTranslations } from 'next-intl'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Notice } from '#app/_parts/Notice/Notice.tsx'
import type { ChecklistNote } from '#features/checklist/view.ts'
import type { Text } from '#collections/shared/view.ts'

/** What the reader has to know of the answers they gave. */
export function Notes({ of, carrier }: { of: ChecklistNote[]; carrier: Text }) {
  const t = useTranslations('Checklist.note')
  if (of.length === 0) return null
  return (
    <Notice title={t('title')}>
      {of.map((note) => (
        <span key={note}>{t.rich(note, { name: () => <Inline of={carrier} /> })} </span>
      ))}
    </Notice>
  )
}
