const colour = (code: number, text: string): string => (process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text)

/** Seconds since a moment, as people read them. */
export const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`

/**
 * Runs one phase of the start and says what came of it and how long it took. On a terminal its name shows while it runs;
 * in a log there is one line for each phase. The phase returns what to add to its line.
 */
export async function phase<T>(name: string, work: (say: (note: string) => void) => Promise<T>): Promise<T> {
  const began = Date.now()
  const notes: string[] = []
  if (process.stdout.isTTY) process.stdout.write(`▸ ${name} …`)
  const wipe = process.stdout.isTTY ? '\r\u001b[K' : ''
  try {
    const result = await work((note) => notes.push(note))
    console.log(`${wipe}${colour(32, '✓')} ${[name, ...notes].join(' · ')} ${colour(2, `(${seconds(began)})`)}`)
    return result
  } catch (error) {
    console.log(`${wipe}${colour(31, '✗')} ${name} ${colour(2, `(${seconds(began)})`)}`)
    throw error
  }
}
