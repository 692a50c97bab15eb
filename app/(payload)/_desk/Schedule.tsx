'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import styles from './Appointed.module.css'
import { sayMoment, useAppointed } from './useAppointed.ts'
import type { ScheduleAction, ScheduleState } from '#collections/shared/choices.ts'

type Scheduled = {
  id: number
  action: ScheduleAction
  locale: 'zh' | 'en'
  at: string
  state: ScheduleState
  problem: string | null
  byName: string | null
}

const WORDS = {
  zh: {
    title: '定时发布',
    none: '没有安排。',
    publish: '发布',
    unpublish: '取消发布',
    zh: '中文',
    en: '英文',
    what: '做什么',
    when: '时间',
    newest: '到时候发布那时最新的草稿。',
    add: (language: string) => `安排（${language}）`,
    callOff: '取消',
    putAside: '知道了',
    notPossible: '没有办成：',
    by: (name: string) => `${name}安排`,
  },
  en: {
    title: 'Publish by date',
    none: 'Nothing is arranged.',
    publish: 'Publish',
    unpublish: 'Unpublish',
    zh: 'Chinese',
    en: 'English',
    what: 'What',
    when: 'When',
    newest: 'What is published is the newest draft by then.',
    add: (language: string) => `Arrange in ${language}`,
    callOff: 'Call off',
    putAside: 'Put aside',
    notPossible: 'It was not possible: ',
    by: (name: string) => `by ${name}`,
  },
} as const

const QUERY = 'where[state][in]=waiting,not-possible&sort=at'

/** What is to be published or taken down at a time, for the document that is open; in the language that is being written. */
export function Schedule() {
  const { isSaved, mayWrite, writes, locale, language, items, busy, send, document } = useAppointed<Scheduled>(
    'schedules',
    QUERY,
  )
  const [action, setAction] = useState<ScheduleAction>('publish')
  const [at, setAt] = useState('')
  if (!isSaved) return null
  const words = WORDS[language]
  const written = locale === 'en' ? 'en' : 'zh'

  const arrange = async () => {
    const done = await send('', { document, action, locale: written, at: new Date(at).toISOString() })
    if (done) setAt('')
  }

  return (
    <details className={styles.part} open={items.length > 0} id="schedule">
      <summary>{words.title}</summary>
      {items.length === 0 && <p>{words.none}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <span>
              {sayMoment(item.at, language)} · {words[item.action]} · {words[item.locale]}
              {item.byName && ` · ${words.by(item.byName)}`}
            </span>
            {item.state === 'not-possible' && (
              <strong role="status">
                {words.notPossible}
                {item.problem}
              </strong>
            )}
            {writes(item.locale) && (
              <Button
                buttonStyle="secondary"
                size="small"
                disabled={busy}
                onClick={() => void send(`/${item.id}/call-off`)}
              >
                {item.state === 'waiting' ? words.callOff : words.putAside}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <div className={styles.form}>
          <label>
            {words.what}
            <select
              value={action}
              onChange={(event) => setAction(event.target.value === 'unpublish' ? 'unpublish' : 'publish')}
            >
              <option value="publish">{words.publish}</option>
              <option value="unpublish">{words.unpublish}</option>
            </select>
          </label>
          <label>
            {words.when}
            <input type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
          </label>
          <p>{words.newest}</p>
          <Button buttonStyle="secondary" size="small" disabled={busy || at === ''} onClick={() => void arrange()}>
            {words.add(words[written])}
          </Button>
        </div>
      )}
    </details>
  )
}
