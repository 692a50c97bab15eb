'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import styles from './Appointed.module.css'
import { REVIEW_WORDS } from './reviewWords.ts'
import { ReviewEntry, type OpenReview } from './ReviewEntry.tsx'
import { useAppointed } from './useAppointed.ts'
import type { Colleague } from '#collections/reviews/people.ts'

const QUERY = 'where[state][in]=waiting,sent-back&sort=id'

/** Whether the document that is open is ready for someone else to look at, in the language that is being written. */
export function Review() {
  const { isSaved, mayWrite, writes, made, locale, language, items, busy, send, document } = useAppointed<OpenReview>(
    'reviews',
    QUERY,
  )
  const written = locale === 'en' ? ('en' as const) : ('zh' as const)
  const [people, setPeople] = useState<Colleague[]>([])
  const [assignee, setAssignee] = useState('')
  const [note, setNote] = useState('')
  const words = REVIEW_WORDS[language]
  const asks = isSaved && mayWrite && !items.some((each) => each.locale === written && each.state === 'waiting')

  useEffect(() => {
    if (!asks) return
    const load = async (): Promise<void> => {
      const response = await fetch(`/api/reviews/people?locale=${written}`, { credentials: 'include' }).catch(
        () => null,
      )
      if (response?.ok) setPeople(((await response.json()) as { people: Colleague[] }).people)
    }
    void load()
  }, [asks, written])
  if (!isSaved) return null

  const ask = async () => {
    const done = await send('', {
      document,
      locale: written,
      note: note.trim() === '' ? null : note.trim(),
      assignee: assignee === '' ? null : Number(assignee),
    })
    if (done) setNote('')
  }

  return (
    <details className={styles.part} open={items.length > 0} id="review">
      <summary>{words.title}</summary>
      <ul>
        {items.map((item) => (
          <ReviewEntry
            key={item.id}
            review={item}
            words={words}
            busy={busy}
            mayWithdraw={made(item)}
            maySendBack={item.state === 'waiting' && writes(item.locale)}
            onEnd={(body) => send(`/${item.id}/end`, body)}
          />
        ))}
      </ul>
      {asks && (
        <div className={styles.form}>
          <label>
            {words.who}
            <select value={assignee} onChange={(event) => setAssignee(event.target.value)}>
              <option value="">{words.anyone}</option>
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.note}
            <textarea rows={3} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
          </label>
          <p>{words.help}</p>
          <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => void ask()}>
            {words.ask(words[written])}
          </Button>
        </div>
      )}
    </details>
  )
}
