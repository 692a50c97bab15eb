import { useTranslations } from 'next-intl'
import { EXPLAINED } from './explained.ts'
import { Say } from './Say.tsx'
import { KINDS, NOTES, OUTCOMES, PARTS } from '#features/identifiers/finding.ts'

const ELSEWHERE: readonly string[] = EXPLAINED

/** Every word the script may need that the page itself does not show. */
export function Words() {
  const t = useTranslations('Identifiers')
  const kinds = KINDS.filter((kind) => !ELSEWHERE.includes(kind))
  return (
    <div data-words="" hidden>
      {OUTCOMES.map((outcome) => (
        <i key={outcome} data-word={outcome}>
          {t(`outcome.${outcome}`)}
        </i>
      ))}
      {NOTES.flatMap((note) =>
        note === 'body'
          ? []
          : [
              <i key={note} data-word={`note-${note}`}>
                {t(`note.${note}`)}
              </i>,
            ],
      )}
      {PARTS.map((part) => (
        <i key={part} data-word={`part-${part}`}>
          {t(`part.${part}`)}
        </i>
      ))}
      {(['slips', 'slips-iccid', 'slip-1', 'slip-2', 'none', 'more'] as const).map((word) => (
        <i key={word} data-word={word}>
          {t(word)}
        </i>
      ))}
      {(['body', 'issued', 'use', 'private'] as const).map((row) => (
        <i key={row} data-word={row}>
          {t(`row.${row}`)}
        </i>
      ))}
      <i data-word="body-">{t('body.unknown')}</i>
      <i data-word="country-">{t('country.unknown')}</i>
      {kinds.map((kind) => (
        <i key={kind} data-word={`use-${kind}`}>
          <Say text={t(`use.${kind}`)} />
        </i>
      ))}
      {kinds.map((kind) =>
        kind === 'unknown' ? null : (
          <i key={kind} data-word={`private-${kind}`}>
            <Say text={t(`private.${kind}`)} />
          </i>
        ),
      )}
    </div>
  )
}
