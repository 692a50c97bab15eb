import { useTranslations } from 'next-intl'
import { Statement } from '#app/_parts/Statement/Statement.tsx'
import type { AlternativeView } from '#collections/carriers/view.ts'

/** What can be done instead of ending the line. */
export function Alternatives({ of, menus }: { of: AlternativeView[]; menus: string }) {
  const t = useTranslations('Alternative')
  return of.map((each, index) => <Statement key={index} of={each} title={t(each.kind)} menus={menus} />)
}
