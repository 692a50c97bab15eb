import { useTranslations } from 'next-intl'
import { EXPLAINED } from './examples.ts'
import { MarkedText } from './MarkedText.tsx'
import { IDENTIFIER_KINDS, NOTES, FINDING_OUTCOMES, PARTS } from '#features/identifiers/finding.ts'
import * as mark from '#contract/pageMarks.ts'

const ELSEWHERE: readonly string[] = EXPLAINED

/** Every word the script may need that the page itself does not show. */
export function Words() {
  const t = useTranslations('Identifiers')
  const kinds = IDENTIFIER_KINDS.filter((kind) => !ELSEWHERE.includes(kind))
  return (
    <div hidden>
      {FINDING_OUTCOMES.map((outcome) => (
        <i key={outcome} {...mark.hook('word', outcome)}>
          {t(`outcome.${outcome}`)}
        </i>
      ))}
      {NOTES.flatMap((note) =>
        note === 'body'
          ? []
          : [
              <i key={note} {...mark.hook('word', `note-${note}`)}>
                {t(`note.${note}`)}
              </i>,
            ],
      )}
      {PARTS.map((part) => (
        <i key={part} {...mark.hook('word', `part-${part}`)}>
          {t(`part.${part}`)}
        </i>
      ))}
      {(['slips', 'slips-iccid', 'slip-1', 'slip-2', 'none', 'more'] as const).map((word) => (
        <i key={word} {...mark.hook('word', word)}>
          {t(word)}
        </i>
      ))}
      {(['body', 'issued', 'use', 'private'] as const).map((row) => (
        <i key={row} {...mark.hook('word', row)}>
          {t(`row.${row}`)}
        </i>
      ))}
      <i {...mark.hook('word', 'body-')}>{t('body.unknown')}</i>
      <i {...mark.hook('word', 'country-')}>{t('country.unknown')}</i>
      {kinds.map((kind) => (
        <i key={kind} {...mark.hook('word', `use-${kind}`)}>
          <MarkedText text={t(`use.${kind}`)} />
        </i>
      ))}
      {kinds.map((kind) =>
        kind === 'unknown' ? null : (
          <i key={kind} {...mark.hook('word', `private-${kind}`)}>
            <MarkedText text={t(`private.${kind}`)} />
          </i>
        ),
      )}
    </div>
  )
}
