import styles from './Desk.module.css'
import { INBOX_WORDS, labelOf, wayName } from './letterWords.ts'
import type { Letter } from '#features/desk/inbox.ts'
import type { WayPlace } from '#features/desk/waysOf.ts'
import type { Locale } from '#i18n/routing.ts'

type Props = { letter: Letter; ways: readonly WayPlace[]; language: Locale }

/** What one reader wrote, and how far editors are with it. It is text, never a link. */
export function LetterEntry({ letter, ways, language }: Props) {
  const words = INBOX_WORDS[language]
  const answer = [labelOf(letter.answer, language), labelOf(letter.reason, language)].filter(Boolean).join(' · ')
  const why = labelOf(letter.uncounted, language) ?? words.unknownWhy
  const counts = letter.counts ? words.counted : words.uncounted(why)
  const state = [labelOf(letter.state, language), labelOf(letter.rejection, language)].filter(Boolean).join(' · ')
  const said: [string, string | null][] = [
    [words.answer, answer === '' ? null : `${answer} · ${counts}`],
    [words.way, letter.way === null ? null : wayName(letter.way, ways, language)],
    [words.text, letter.text],
    [words.wrong, letter.wrong],
    [words.right, letter.right],
    [words.source, letter.source],
    [words.day, letter.day],
    [words.state, state],
    [words.note, letter.note],
  ]
  return (
    <dl>
      {said
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name} className={styles.pair}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
