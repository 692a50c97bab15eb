import { useTranslations } from 'next-intl'
import styles from './Identifiers.module.css'
import { Words } from './Words.tsx'
import rows from '#app/_parts/Rows/Rows.module.css'
import * as mark from '#contract/pageMarks.ts'

/**
 * Where numbers are typed. Hidden until its script is there; the field has no name and no form, so that nothing could
 * send it. The hidden pattern is how one finding looks; the script fills its slots in this order. No `<template>`: what is in
 * one is lost to React, which the pages of `npm run dev` still have.
 */
export function Check() {
  const t = useTranslations('Identifiers')
  return (
    <section className={`${styles.check} screen`} {...mark.hook('check')} hidden suppressHydrationWarning>
      <label htmlFor="numbers">{t('label')}</label>
      <textarea
        id="numbers"
        {...mark.hook('numbers')}
        rows={3}
        aria-describedby="numbers-hint"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        inputMode="text"
      />
      <p id="numbers-hint">
        <small>{t('hint')}</small>
      </p>
      <div {...mark.hook('findings')} role="status" aria-atomic="false" />
      <Words />
      <div hidden>
        <section className={styles.found} {...mark.hook('look')}>
          <h2 {...mark.hook('title')} />
          <p className={styles.digits} {...mark.hook('digits')} />
          <p {...mark.hook('note')} />
          <ul className={styles.slips} {...mark.hook('slips')}>
            <li {...mark.hook('slip')}>
              <span {...mark.hook('cell')} />
              <b {...mark.hook('cell')} />
            </li>
          </ul>
          <dl className={rows.rows}>
            <div {...mark.hook('row')}>
              <dt {...mark.hook('cell')} />
              <dd {...mark.hook('cell')} />
            </div>
          </dl>
        </section>
      </div>
    </section>
  )
}
