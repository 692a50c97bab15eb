import { useLocale, useTranslations } from 'next-intl'
import styles from './Checklist.module.css'
import { Checklist } from './Checklist.tsx'
import { ChecklistForm } from './ChecklistForm.tsx'
import { Notes } from './Notes.tsx'
import { Reminders } from './Reminders.tsx'
import { Sheet } from './Sheet.tsx'
import { Enhance } from '#app/_parts/Enhance/Enhance.tsx'
import { Halt } from '#app/_parts/Halt/Halt.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Stamp } from '#app/_parts/Stamp/Stamp.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { PHYSICAL, written, type ChecklistQuery } from '#features/checklist/query.ts'
import { makeChecklist } from '#features/checklist/makeChecklist.ts'
import { reminders } from '#features/checklist/reminders.ts'
import type { Filled, Gathered } from '#features/checklist/view.ts'
import { oldest } from '#collections/procedures/freshness.ts'
import type { Text } from '#collections/shared/view.ts'

type Props = {
  asked: ChecklistQuery
  gathered: Gathered
  /** What the procedure is called. */
  title: Text
  filled: Filled
  /** YYYY-MM-DD. */
  today: string
  /** The list's own address, as paper shows it. */
  url: string
}

/** A reader's list, and what to do with it. */
export function Made({ asked, gathered, title, filled, today, url }: Props) {
  const t = useTranslations('Checklist')
  const locale = useLocale()
  const { procedure, device } = gathered
  const list = makeChecklist(gathered, asked)
  const checkedOn = oldest(procedure.ways.map((way) => way.checkedOn))
  const sources = list.items.flatMap((item) => item.sources)
  const { situations } = asked
  const lasting = { ...asked, day: null }
  const other = list.keeps ? written({ ...asked, situations: situations.filter((each) => each !== 'keep') }) : null
  return (
    <>
      <Title
        title={{
          text: list.keeps ? t('of-keep', { name: procedure.carrier.name.text }) : t('of', { title: title.text }),
          lang: locale,
        }}
        {...(list.keeps ? { lead: { text: t('lead-keep'), lang: locale } } : { lead: procedure.lead })}
        shown={procedure.shown}
        over={<Case asked={asked} device={device?.name ?? null} />}
      >
        {checkedOn && <Stamp checkedOn={checkedOn} sources={sources} reported={procedure.reported} today={today} />}
        {procedure.halt && !list.keeps && <Halt {...procedure.halt} menus={procedure.carrier.lang} />}
        <Notes of={list.notes} carrier={procedure.carrier.name} />
      </Title>
      <Checklist list={list} procedure={procedure} device={device?.name.text ?? ''} name={written(lasting)} />
      <Reminders of={reminders(list, asked.task === 'cancel-line')} day={asked.day} />
      <p className={styles.paper}>
        <small>{t('sheet.address', { url })}</small>
      </p>
      <div className="screen">
        <Sheet
          query={written(asked)}
          isOpen={asked.day === null}
          other={other}
          procedure={{ page: { kind: 'procedure', carrier: asked.carrier, task: asked.task }, title }}
        />
      </div>
      <details className="screen">
        <summary>{t('form.title')}</summary>
        <ChecklistForm filled={filled} />
      </details>
      <Enhance name="checklist" />
    </>
  )
}

/** The answers, in a line above the title. */
function Case({ asked: { device, situations }, device: name }: { asked: ChecklistQuery; device: Text | null }) {
  const t = useTranslations('Checklist')
  return (
    <>
      {t('title')}
      {name && (
        <>
          {' · '}
          <Inline of={name} />
        </>
      )}
      {device === PHYSICAL && ` · ${t('form.device-physical')}`}
      {situations.map((each) => ` · ${t(`situation.${each}`)}`)}
    </>
  )
}
