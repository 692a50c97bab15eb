import { setRequestLocale } from 'next-intl/server'
import { notFound, permanentRedirect } from 'next/navigation'
import { address } from './pageAddress.ts'
import { TASKS, type Task } from '#collections/shared/choices.ts'
import type { Moved } from '#collections/shared/view.ts'
import { isLocale, type Locale } from '#i18n/routing.ts'

/** What a reader page gets from its address. */
export type Params<Key extends string = never> = { params: Promise<Record<'locale' | Key, string>> }

/** The language a page is asked for, told to next-intl as well; anything else is not found. */
export async function languageOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  return locale
}

/** The task that a segment of the address names; anything else is not found. */
export const taskOf = (segment: string): Task => TASKS.find((task) => task === segment) ?? notFound()

/** What was read, unless there is nothing (404) or it has moved for good (308). */
export function found<Data extends object>(locale: Locale, data: Data | Moved | null): Data {
  if (data === null) notFound()
  if ('moved' in data) permanentRedirect(address(locale, data.moved))
  return data
}
