import { useLocale } from 'next-intl'
import styles from './Prose.module.css'
import { Days } from '#app/_parts/Days/Days.tsx'
import { Halt } from '#app/_parts/Halt/Halt.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { ProcedureRows } from '#app/_parts/ProcedureRows/ProcedureRows.tsx'
import { Step, Steps } from '#app/_parts/Steps/Steps.tsx'
import { Table } from '#app/_parts/Table/Table.tsx'
import type { CarrierGroup } from '#collections/carriers/view.ts'
import type { Block } from '#collections/shared/view.ts'
import { LANG, type Locale } from '#i18n/routing.ts'

type Props = { block: Block; id: string; lang: Locale; groups: CarrierGroup[]; today: string }

/** One block of a guide text. */
export function Piece({ block, id, lang, groups, today }: Props) {
  const locale = useLocale()
  const say = (text: string, key?: number) => <Inline key={key} of={{ text, lang }} />
  switch (block.type) {
    case 'h2':
      return <h2 id={id}>{say(block.text)}</h2>
    case 'h3':
      return <h3>{say(block.text)}</h3>
    case 'p':
      return <p>{say(block.text)}</p>
    case 'ul':
    case 'ol': {
      const items = block.items.map((item, index) => <li key={index}>{say(item)}</li>)
      return block.type === 'ul' ? <ul className="points">{items}</ul> : <ol>{items}</ol>
    }
    case 'steps':
      return (
        <Steps>
          {block.items.map(({ title, text }, index) => (
            <Step key={index}>
              <div className={styles.step}>
                <h3>{say(title)}</h3>
                <p>{say(text)}</p>
              </div>
            </Step>
          ))}
        </Steps>
      )
    case 'halt':
      return <Halt title={{ text: block.title, lang }} text={{ text: block.text, lang }} />
    case 'path':
      return (
        <p>
          <Inline of={{ text: `[[${block.text}]]`, lang }} menus={block.lang} />
        </p>
      )
    case 'table':
      return (
        <Table
          id={id}
          caption={say(block.caption)}
          head={block.head.map((cell, index) => cell && say(cell, index))}
          rows={block.rows.map((row) => row.map(say))}
        />
      )
    case 'term':
      return (
        <dl className={styles.term}>
          <dt>{say(block.term)}</dt>
          <dd>{say(block.text)}</dd>
        </dl>
      )
    case 'days':
      return (
        <Days
          days={block.items.map(({ when, event }) => ({ when: { text: when, lang }, event: { text: event, lang } }))}
        />
      )
    case 'carriers': {
      const rows = groups.flatMap(({ carriers }) => carriers).flatMap(({ procedures }) => procedures)
      return <ProcedureRows rows={rows.filter(({ task }) => task === block.task)} by="carrier" today={today} />
    }
    case 'image':
      return (
        <figure lang={lang === locale ? undefined : LANG[lang]}>
          <img src={block.url} alt={block.alt} width={block.width} height={block.height} loading="lazy" />
          {block.caption && <figcaption>{block.caption}</figcaption>}
        </figure>
      )
  }
}
