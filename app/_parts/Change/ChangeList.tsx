import { useTranslations } from 'next-intl'
import { ChangeEntry } from './ChangeEntry.tsx'
import { Pager } from './Pager.tsx'
import { Day } from '#app/_parts/Day/Day.tsx'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import type { Changes } from '#features/changes/view.ts'

/** Changes by day, the latest first, and the way to older ones. */
export function ChangeList({ of: { changes, page, pages }, path }: { of: Changes; path: string }) {
  const t = useTranslations('Changes')
  const days = [...new Set(changes.map(({ until }) => until.slice(0, 10)))]
  return (
    <>
      {days.length === 0 && <p>{t('empty')}</p>}
      {days.map((day) => (
        <Topic key={day} id={`day-${day}`} title={<Day on={day} />}>
          <ul>
            {changes
              .filter(({ until }) => until.startsWith(day))
              .map((change) => (
                <ChangeEntry key={change.id} of={change} />
              ))}
          </ul>
        </Topic>
      ))}
      <Pager page={page} pages={pages} path={path} />
    </>
  )
}
