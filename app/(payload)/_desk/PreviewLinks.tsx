'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import styles from './Appointed.module.css'
import { sayMoment, useAppointed } from './useAppointed.ts'

type Link = {
  id: number
  until: string
  by: number | null
  byName: string | null
  addresses: string[]
}

const WORDS = {
  zh: {
    title: '预览链接',
    none: '没有可用的链接。',
    who: '谁拿到链接都能看这份草稿，不用登录；看不到别的草稿，也改不了。',
    long: '有效期',
    hours: { 24: '一天', 48: '两天', 168: '七天' },
    add: (language: string) => `建一个链接（${language}）`,
    zh: '中文',
    en: '英文',
    copy: '复制',
    copied: '复制了。',
    revoke: '收回',
    until: (moment: string, name: string) => `有效到${moment}，${name}建的`,
  },
  en: {
    title: 'Preview links',
    none: 'No link is open.',
    who: 'Whoever has the link sees this draft without an account. It opens no other draft, and nothing can be changed.',
    long: 'Opens for',
    hours: { 24: 'One day', 48: 'Two days', 168: 'Seven days' },
    add: (language: string) => `Make a link in ${language}`,
    zh: 'Chinese',
    en: 'English',
    copy: 'Copy',
    copied: 'Copied.',
    revoke: 'Revoke',
    until: (moment: string, name: string) => `Until ${moment}, by ${name}`,
  },
} as const

const HOURS = [24, 48, 168] as const
const HOUR_MS = 60 * 60 * 1000

const isHours = (value: number): value is (typeof HOURS)[number] => HOURS.some((each) => each === value)

/** Links that show the draft which is open to people without an account, in the language that is being written. */
export function PreviewLinks() {
  const appointed = useAppointed<Link>('preview-links', 'where[revokedAt][exists]=false&sort=-id')
  const { isSaved, mayWrite, made, locale, language, items, busy, send, document } = appointed
  const [hours, setHours] = useState<(typeof HOURS)[number]>(48)
  if (!isSaved) return null
  const words = WORDS[language]
  const written = locale === 'en' ? 'en' : 'zh'
  const open = items.filter(({ addresses }) => addresses.length > 0)

  const make = () => {
    // A minute less than the longest, for clocks that differ.
    const until = new Date(Date.now() + hours * HOUR_MS - 60_000).toISOString()
    return send('', { document, languages: [written], until })
  }
  const copy = async (address: string) => {
    await navigator.clipboard.writeText(address)
    toast.success(words.copied)
  }

  return (
    <details className={styles.part} id="preview-links">
      <summary>{words.title}</summary>
      {open.length === 0 && <p>{words.none}</p>}
      <ul>
        {open.map(({ id, until, by, byName, addresses }) => (
          <li key={id}>
            <span>{words.until(sayMoment(until, language), byName ?? '')}</span>
            {addresses.map((path) => (
              <input key={path} readOnly aria-label={words.title} value={`${window.location.origin}${path}`} />
            ))}
            <span>
              {addresses.slice(0, 1).map((path) => (
                <Button
                  key={path}
                  buttonStyle="secondary"
                  size="small"
                  onClick={() => void copy(`${window.location.origin}${path}`)}
                >
                  {words.copy}
                </Button>
              ))}{' '}
              {made({ by }) && (
                <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => void send(`/${id}/revoke`)}>
                  {words.revoke}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <div className={styles.form}>
          <p>{words.who}</p>
          <label>
            {words.long}
            <select
              value={hours}
              onChange={(event) => {
                const chosen = Number(event.target.value)
                if (isHours(chosen)) setHours(chosen)
              }}
            >
              {HOURS.map((each) => (
                <option key={each} value={each}>
                  {words.hours[each]}
                </option>
              ))}
            </select>
          </label>
          <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => void make()}>
            {words.add(words[written])}
          </Button>
        </div>
      )}
    </details>
  )
}
