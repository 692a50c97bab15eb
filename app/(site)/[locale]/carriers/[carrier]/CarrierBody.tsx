import { useTranslations } from 'next-intl'
import { Alternatives } from '#app/_parts/Alternatives/Alternatives.tsx'
import { Cards } from '#app/_parts/Cards/Cards.tsx'
import { ChangeRows } from '#app/_parts/Change/ChangeRows.tsx'
import { Glossary } from '#app/_parts/Glossary/Glossary.tsx'
import { Contacts } from '#app/_parts/Hotlines/Contacts.tsx'
import { ProcedureRows } from '#app/_parts/ProcedureRows/ProcedureRows.tsx'
import { Statement } from '#app/_parts/Statement/Statement.tsx'
import { Topics } from '#app/_parts/Topics/Topics.tsx'
import type { Carrier } from '#collections/carriers/view.ts'
import type { Change } from '#features/changes/view.ts'
import type { TermRow } from '#collections/terms/view.ts'

type Props = { carrier: Carrier; terms: TermRow[]; changes: Change[]; today: string }

/** Everything known of one carrier, topic by topic; a topic nothing is known of is left out. */
export function CarrierBody({ carrier, terms, changes, today }: Props) {
  const history = useTranslations('Changes')
  const t = useTranslations('Carrier')
  const words = useTranslations('Cards')
  const journey = useTranslations('Journey')
  const { procedures, alternatives, refund, number, notes, lang } = carrier
  const topics = [
    {
      id: 'procedures',
      label: t('procedures'),
      content: procedures.length > 0 ? <ProcedureRows rows={procedures} by="task" today={today} /> : <p>{t('none')}</p>,
    },
    (carrier.hotlines.length > 0 || carrier.website || carrier.support) && {
      id: 'contact',
      label: t('contact'),
      content: <Contacts of={carrier} />,
    },
    carrier.cards.length > 0 && {
      id: 'cards',
      label: words('heading'),
      content: <Cards of={carrier.cards} />,
    },
    alternatives.length > 0 && {
      id: 'keep',
      label: t('keep'),
      content: <Alternatives of={alternatives} menus={lang} />,
    },
    (refund ?? number) !== null && {
      id: 'money',
      label: t('money'),
      content: (
        <>
          {refund && <Statement of={refund} title={journey('refund')} menus={lang} />}
          {number && <Statement of={number} title={journey('number')} menus={lang} />}
        </>
      ),
    },
    notes.length > 0 && {
      id: 'notes',
      label: t('notes'),
      content: notes.map((note, index) => <Statement key={index} of={note} menus={lang} />),
    },
    changes.length > 0 && {
      id: 'changes',
      label: history('history'),
      content: <ChangeRows of={changes} carrier={carrier.slug} />,
    },
  ]
  return (
    <Topics of={topics}>
      <Glossary terms={terms} />
    </Topics>
  )
}
