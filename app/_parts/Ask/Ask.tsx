import { useLocale, useTranslations } from 'next-intl'
import styles from './Ask.module.css'
import { Day } from '#app/_parts/Day/Day.tsx'
import { Unseen } from '#app/_parts/Form/Unseen.tsx'
import { address } from '#app/_page/pageAddress.ts'
import { pathOf } from '#collections/addresses.ts'
import type { Reported } from '#collections/reports/view.ts'
import type { Page } from '#collections/addresses.ts'
import * as mark from '#contract/pageMarks.ts'

type Props = {
  /** Whose steps are meant. */
  page: Page
  reported: Reported
  /** Whether the question is the page's own title. */
  alone?: boolean
}

/** “Do these steps still work?”: yes is sent at once, no leads to the reasons. */
export function Ask({ page, reported: { workedOn }, alone = false }: Props) {
  const t = useTranslations('Ask')
  const locale = useLocale()
  return (
    <section className={`${styles.ask} screen`} {...mark.ignore}>
      {!alone && <h2>{t('question')}</h2>}
      <div className={styles.buttons}>
        <form action="/report" method="post">
          <Unseen page={page} />
          <button name="answer" value="worked">
            {t('yes')}
          </button>
        </form>
        <form action={address(locale, { kind: 'report' })}>
          <input type="hidden" name="page" value={pathOf(page)} />
          <button name="answer" value="failed">
            {t('no')}
          </button>
        </form>
      </div>
      {workedOn && (
        <p>
          <small>{t.rich('worked', { day: () => <Day on={workedOn} /> })}</small>
        </p>
      )}
    </section>
  )
}
