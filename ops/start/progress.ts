const colour = (code: number, text: string): string => (process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text)

/** Seconds since a moment, as people read them. */
export const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`

const running = new Set<string>()

/** On a terminal, the last line names what is under way. */
function show(): void {
  if (!process.stdout.isTTY) return
  process.stdout.write(`\r\u001b[K${running.size > 0 ? `▸ ${[...running].join(' · ')} …` : ''}`)
}

/** A line that stays, above that one. */
function line(text: string): void {
  console.log(`${process.stdout.isTTY ? '\r\u001b[K' : ''}${text}`)
  show()
}

/**
 * Runs one phase of the start and says what came of it and how long it took. On a terminal its name shows while it runs;
 * in a log there is one line for each phase. Phases may run beside each other. The phase returns what to add to its line.
 */
export async function phase<T>(name: string, work: (say: (note: string) => void) => Promise<T>): Promise<T> {
  const began = Date.now()
  const notes: string[] = []
  running.add(name)
  show()
  try {
    const result = await work((note) => notes.push(note))
    running.delete(name)
    line(`${colour(32, '✓')} ${[name, ...notes].join(' · ')} ${colour(2, `(${seconds(began)})`)}`)
    return result
  } catch (error) {
    running.delete(name)
    line(`${colour(31, '✗')} ${name} ${colour(2, `(${seconds(began)})`)}`)
    throw error
  }
}
