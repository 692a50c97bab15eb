import { useTranslations } from 'next-intl'
import { Table } from './Table.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import type { Procedure } from '#collections/procedures/view.ts'

type Props = { states: Procedure['states']; caption: string; menus: string }

/** The life of an IoT SIM: its states as the platform names them, and which of them can be undone. */
export function States({ states, caption, menus }: Props) {
  const t = useTranslations('States')
  const rows = states.map(({ label, text, reversible }) => [
    <span key="label" lang={menus}>
      {label}
    </span>,
    <Inline key="text" of={text} menus={menus} />,
    t(`answer.${reversible}`),
  ])
  return <Table id="states-caption" caption={caption} head={[t('state'), t('meaning'), t('reversible')]} rows={rows} />
}
