import { Link } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'
import { usedBy } from '#collections/shared/usedBy.ts'

const WORDS = {
  zh: {
    title: '在哪里用',
    nowhere: '还没有哪里用到它。',
    keeps: '还在用就不能删除。',
    more: (count: number) => `另有${count}处`,
  },
  en: {
    title: 'Where it is used',
    nowhere: 'Nothing refers to it yet.',
    keeps: 'It cannot be deleted while it is used.',
    more: (count: number) => `and ${count} more`,
  },
} as const

/** The documents that refer to this one, in the sidebar of its form. */
export async function WhereUsed({ collectionSlug, i18n, id, req }: UIFieldServerProps) {
  if (typeof id !== 'number') return null
  const words = WORDS[i18n.language === 'en' ? 'en' : 'zh']
  const { total, uses } = await usedBy(req, collectionSlug, id)
  return (
    <section className="field-type desk-where-used">
      <h3>{words.title}</h3>
      <p>{total === 0 ? words.nowhere : words.keeps}</p>
      <ul>
        {uses.map(({ collection, href, id: its, label, title }) => (
          <li key={`${collection}/${its}`}>
            <Link href={href} prefetch={false}>
              {title}
            </Link>{' '}
            {title === label ? '' : label}
          </li>
        ))}
        {total > uses.length && <li>{words.more(total - uses.length)}</li>}
      </ul>
    </section>
  )
}
