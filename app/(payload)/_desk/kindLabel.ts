import type { SanitizedConfig } from 'payload'
import { isObject } from '#collections/shared/fieldTree.ts'
import type { Locale } from '#i18n/routing.ts'

const inLanguage = (label: unknown, language: Locale): string | null => {
  const text = isObject(label) ? label[language] : label
  return typeof text === 'string' ? text : null
}

/** What the admin calls the documents of a collection, or a global. */
export function kindLabel({ collections, globals }: SanitizedConfig, slug: string, language: Locale): string {
  const plural = collections.find((each) => each.slug === slug)?.labels.plural
  return inLanguage(plural ?? globals.find((each) => each.slug === slug)?.label, language) ?? slug
}
