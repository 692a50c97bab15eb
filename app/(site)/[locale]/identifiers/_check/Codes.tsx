import { useLocale, useTranslations } from 'next-intl'
import styles from './Identifiers.module.css'
import { BODIES } from '#features/identifiers/bodies.ts'
import { CALLING_CODES, type CallingCode } from '#features/identifiers/callingCodes.ts'
import { LANG } from '#i18n/routing.ts'
import * as mark from '#contract/pageMarks.ts'

/** What the guide calls by a shorter name than the list of regions does. */
const SHORT: readonly string[] = ['HK', 'MO']

/** Every country code after 89, to be looked up by hand or by the script. */
export function Countries() {
  const t = useTranslations('Identifiers')
  const locale = useLocale()
  const named = (style: 'long' | 'short') => new Intl.DisplayNames(LANG[locale], { type: 'region', style })
  const [long, short] = [named('long'), named('short')]
  const nameOf = ({ regions, others }: CallingCode): string => {
    if (regions.length === 0) return t('country.world')
    const names = regions
      .map((region) => (SHORT.includes(region) ? short : long).of(region) ?? region)
      .join(t('country.separator'))
    return others ? t('country.others', { names }) : names
  }
  return <Codes title={t('codes')} of={CALLING_CODES.map((each) => [each.code, nameOf(each)])} word="country" />
}

/** Who allocates TACs. */
export function Bodies() {
  const t = useTranslations('Identifiers')
  const of = Object.entries(BODIES).map(([digits, body]): [string, string] => [
    digits,
    body === 'test' ? t('body.test') : body,
  ])
  return <Codes title={t('bodies')} of={of.toSorted(([one], [two]) => one.localeCompare(two))} word="body" />
}

function Codes({ title, of, word }: { title: string; of: [string, string][]; word: string }) {
  return (
    <details>
      <summary>{title}</summary>
      <dl className={styles.codes}>
        {of.map(([code, name]) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd {...mark.hook('word', `${word}-${code}`)}>{name}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
