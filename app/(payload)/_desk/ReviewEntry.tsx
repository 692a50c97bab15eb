import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { REVIEW_WORDS } from './reviewWords.ts'

export type OpenReview = {
  id: number
  locale: 'zh' | 'en'
  state: 'waiting' | 'sent-back'
  by: number | null
  byName: string | null
  assigneeName: string | null
  note: string | null
  endedByName: string | null
  answer: string | null
}

type Props = {
  review: OpenReview
  words: (typeof REVIEW_WORDS)['zh' | 'en']
  busy: boolean
  mayWithdraw: boolean
  maySendBack: boolean
  onEnd: (body: { state: 'withdrawn' } | { state: 'sent-back'; answer: string }) => Promise<boolean>
}

/** A review that waits, or was sent back, with what can be done with it. */
export function ReviewEntry({ review, words, busy, mayWithdraw, maySendBack, onEnd }: Props) {
  const [answer, setAnswer] = useState('')
  const { state, locale, byName, assigneeName, note, endedByName } = review
  return (
    <li data-review={state}>
      <span>
        {words[state]} · {words[locale]}
        {byName && ` · ${words.by(byName)}`}
        {` · ${assigneeName ? words.for(assigneeName) : words.anyone}`}
      </span>
      {note && <blockquote>{note}</blockquote>}
      {state === 'sent-back' && (
        <strong role="status">
          {words.because(endedByName ?? '')}
          {review.answer}
        </strong>
      )}
      {maySendBack && (
        <>
          <label>
            {words.why}
            <textarea rows={2} maxLength={1000} value={answer} onChange={(event) => setAnswer(event.target.value)} />
          </label>
          <Button
            buttonStyle="secondary"
            size="small"
            disabled={busy || answer.trim() === ''}
            onClick={() => void onEnd({ state: 'sent-back', answer: answer.trim() })}
          >
            {words.sendBack}
          </Button>
        </>
      )}
      {mayWithdraw && (
        <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => void onEnd({ state: 'withdrawn' })}>
          {state === 'waiting' ? words.withdraw : words.putAside}
        </Button>
      )}
    </li>
  )
}
