/** Pages asked for at the same time; more would only keep readers waiting. */
const AT_ONCE = 2

/** What takes long to make and no sitemap names: the open data, both files of which are made together. */
const UNLISTED = ['/data/carriers.json']

const LOCATION = /<loc>([^<]+)<\/loc>/g

/**
 * Renders every page of the sitemap and the open data once, so that the first reader of each finds it ready. `door` is an address of this
 * instance; pages that fail are left to the reader who asks for them. Resolves with how many were rendered.
 */
export async function warm(door: string): Promise<number> {
  const sitemap = await fetch(`${door}/sitemap.xml`)
    .then((answer) => answer.text())
    .catch(() => '')
  const paths = [...sitemap.matchAll(LOCATION)].map(([, url = '']) => new URL(url).pathname)
  const queue = [...UNLISTED, ...paths].values()
  let rendered = 0
  const work = async () => {
    for (const path of queue) {
      const answer = await fetch(door + path).catch(() => null)
      await answer?.arrayBuffer()
      if (answer?.ok) rendered += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return rendered
}
