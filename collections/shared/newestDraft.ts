import type { Where } from 'payload'

const isOf = (condition: Where, name: string): boolean => Object.keys(condition).some((key) => key.startsWith(name))

/** “Newer than the published document, or the newest there is”, as only Payload's look for a draft asks. */
const isNewer = (condition: Where): boolean =>
  condition.or?.length === 2 && condition.or.some((each) => isOf(each, 'latest'))

const isStatus = (condition: Where): boolean =>
  isOf(condition, 'version._status') || Boolean(condition.or?.every((each) => isOf(each, 'version._status')))

/**
 * The question for a document's draft, as `replaceWithDraftIfAvailable` puts it, made one for its newest version; null if
 * it is another question. Payload looks for a version that is a draft *in the language asked for*. Rows and everything else
 * that languages share are in one version for all, so that somebody who opens a published language of a document whose other
 * language has a newer draft got old rows, and took the new ones away by saving.
 */
export function newestInstead(where: Where | undefined): Where | null {
  const [draft, ...access] = where?.and ?? []
  const conditions = draft?.and
  if (!conditions?.some(isNewer) || !conditions.some(isStatus)) return null
  const others = conditions.filter((each) => !isNewer(each) && !isStatus(each))
  return { and: [...others, { latest: { equals: true } }, ...access] }
}
