import { useLocale, useTranslations } from 'next-intl'
import styles from './Tasks.module.css'
import { address } from '#app/_page/pageAddress.ts'
import { TASKS } from '#collections/shared/choices.ts'

/** What a reader may have come for, each with where it begins. */
export function Tasks() {
  const t = useTranslations('Home')
  const task = useTranslations('Task')
  const list = useTranslations('Checklist')
  const locale = useLocale()
  const carriers = address(locale, { kind: 'carriers' })
  const entries = [
    ...TASKS.map((each) => ({
      href: `${carriers}#${each}`,
      name: task(`label.${each}`),
      about: task(`about.${each}`),
    })),
    { href: address(locale, { kind: 'devices' }), name: t('erase'), about: t('erase-about') },
    { href: address(locale, { kind: 'checklist' }), name: list('link'), about: list('link-about') },
    { href: address(locale, { kind: 'guide' }), name: t('unsure'), about: t('unsure-about') },
    { href: address(locale, { kind: 'countries' }), name: t('complain'), about: t('complain-about') },
  ]
  return (
    <ul className={styles.tasks}>
      {entries.map(({ href, name, about }) => (
        <li key={href}>
          <a href={href}>{name}</a>
          <p>{about}</p>
        </li>
      ))}
    </ul>
  )
}
