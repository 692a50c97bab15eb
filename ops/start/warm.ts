/** Pages asked for at the same time; more would only keep readers waiting. */
const CONCURRENCY = 2

/** What takes long to make and no sitemap names: the open data, both files of which are made together. */
const UNLISTED = ['/data/carriers.json']

const LOCATION = /<loc>([^<]+)<\/loc>/g

/**
 * Renders every page of the sitemap and the open data once, so that the first reader of each finds it ready. `origin` is where
 * this instance answers; pages that fail are left to the reader who asks for them. Resolves with how many were rendered.
 */
export async function warm(origin: string): Promise<number> {
  const sitemap = await fetch(`${origin}/sitemap.xml`)
    .then((answer) => answer.text())
    .catch(() => '')
  const paths = [...sitemap.matchAll(LOCATION)].map(([, url = '']) => new URL(url).pathname)
  const queue = [...UNLISTED, ...paths].values()
  let rendered = 0
  const worker = async () => {
    for (const path of queue) {
      const answer = await fetch(origin + path).catch(() => null)
      await answer?.arrayBuffer()
      if (answer?.ok) rendered += 1
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, worker))
  return rendered
}
