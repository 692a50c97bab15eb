import { useTranslations } from 'next-intl'
import styles from './Identifiers.module.css'
import { Words } from './Words.tsx'
import rows from '#app/_parts/Rows/Rows.module.css'

/**
 * Where numbers are typed. Hidden until its script is there; the field has no name and no form, so that nothing could
 * send it. The hidden pattern is how one finding looks; the script fills its slots in this order. No `<template>`: what is in
 * one is lost to React, which the pages of `npm run dev` still have.
 */
export function Check() {
  const t = useTranslations('Identifiers')
  return (
    <section className={`${styles.check} screen`} data-check="" hidden suppressHydrationWarning>
      <label htmlFor="numbers">{t('label')}</label>
      <textarea
        id="numbers"
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
      <div role="status" aria-atomic="false" />
      <Words />
      <div data-look="" hidden>
        <section className={styles.found}>
          <h2 data-slot="" />
          <p className={styles.digits} data-slot="" />
          <p data-slot="" />
          <ul className={styles.slips}>
            <li data-slot="">
              <span />
              <b />
            </li>
          </ul>
          <dl className={rows.rows}>
            <div data-slot="">
              <dt />
              <dd />
            </div>
          </dl>
        </section>
      </div>
    </section>
  )
}
