/// <reference lib="webworker" />
import { filesOf, isOpened } from './copy.ts'

/** The one cache there is. Under another number browsers drop what the earlier one holds. */
export const COPIES = 'copies-1'

/** How many pages are kept at most, and how many files: those of several releases. What was kept first goes first. */
export const MOST = { pages: 60, files: 200 }

/** Keeps an answer under an address, as the one that was opened last, with the files it names. */
export async function keep(address: string, answer: Response): Promise<void> {
  const copies = await caches.open(COPIES)
  const html = await answer.clone().text()
  await copies.put(address, answer)
  await Promise.all(filesOf(html).map((file) => copies.add(file).catch(() => {})))
  // In the order in which they were last put.
  const keys = await copies.keys()
  const old = [
    ...keys.filter(isOpened).slice(0, -MOST.pages),
    ...keys.filter((key) => !isOpened(key)).slice(0, -MOST.files),
  ]
  await Promise.all(old.map((key) => copies.delete(key)))
}
