const colour = (code: number, text: string): string => (process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text)

/** The time since a moment, in seconds, as people read it. */
export const elapsed = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`

const running = new Set<string>()

/** On a terminal, the last line names what is under way. */
function showRunning(): void {
  if (!process.stdout.isTTY) return
  process.stdout.write(`\r\u001b[K${running.size > 0 ? `▸ ${[...running].join(' · ')} …` : ''}`)
}

/** A line that stays, above that one. */
function printLine(text: string): void {
  console.log(`${process.stdout.isTTY ? '\r\u001b[K' : ''}${text}`)
  showRunning()
}

/**
 * Runs one step of the start and says what came of it and how long it took. On a terminal its name shows while it runs;
 * in a log there is one line for each step. Steps may run beside each other. `work` tells what to add to its line.
 */
export async function runStep<T>(name: string, work: (addNote: (note: string) => void) => Promise<T>): Promise<T> {
  const began = Date.now()
  const notes: string[] = []
  running.add(name)
  showRunning()
  try {
    const result = await work((note) => notes.push(note))
    running.delete(name)
    printLine(`${colour(32, '✓')} ${[name, ...notes].join(' · ')} ${colour(2, `(${elapsed(began)})`)}`)
    return result
  } catch (error) {
    running.delete(name)
    printLine(`${colour(31, '✗')} ${name} ${colour(2, `(${elapsed(began)})`)}`)
    throw error
  }
}
