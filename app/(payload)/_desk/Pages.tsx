import styles from './Desk.module.css'
import type { Locale } from '#i18n/routing.ts'

const WORDS = {
  zh: { label: '翻页', before: '上一页', after: '下一页', at: (page: number, of: number) => `第${page}页，共${of}页` },
  en: { label: 'Pages', before: 'Previous', after: 'Next', at: (page: number, of: number) => `Page ${page} of ${of}` },
} as const

type Props = { page: number; pages: number; language: Locale; address: (page: number) => string }

/** The way to the pages before and after; nothing where there is one. */
export function Pages({ page, pages, language, address }: Props) {
  if (pages <= 1) return null
  const words = WORDS[language]
  return (
    <nav className={styles.pages} aria-label={words.label}>
      {page > 1 && <a href={address(page - 1)}>{words.before}</a>}
      <span>{words.at(page, pages)}</span>
      {page < pages && <a href={address(page + 1)}>{words.after}</a>}
    </nav>
  )
}

/** The page that an address asks for, from 1. */
export const pageIn = (asked: unknown): number => Math.max(1, Math.floor(Number(asked)) || 1)
