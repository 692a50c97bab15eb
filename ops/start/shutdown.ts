const closers: (() => Promise<void>)[] = []

/** Has something closed at shutdown; the last thing opened is closed first, so requests end before the database. */
export const onShutdown = (close: () => Promise<void>): void => void closers.push(close)

async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close().catch((error: Error) => console.error(error.message))
}

/** Milliseconds between two looks at whether who started us is still there. */
const LOOK_AFTER = 1_000

/**
 * npm runs scripts by a shell, and a SIGTERM to npm ends that shell, which passes it on to nobody: the program would go on
 * alone, with the port and the database.
 */
function onAbandoned(end: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && end(), LOOK_AFTER).unref()
}

/**
 * Runs a program that opens things until a signal ends it: the first SIGINT or SIGTERM, or the end of the npm that
 * runs it, closes everything cleanly, the second signal ends at once. If the program throws, the reason is printed as it is, everything is closed, and the code is 1.
 */
export async function runUntilShutdown(program: () => Promise<void>): Promise<void> {
  let shuttingDown = false
  const shutDown = async (code: number) => {
    if (shuttingDown) process.exit(code)
    shuttingDown = true
    await closeAll()
    process.exit(code)
  }
  process.on('SIGINT', () => void shutDown(130))
  process.on('SIGTERM', () => void shutDown(143))
  onAbandoned(() => {
    if (!shuttingDown) void shutDown(143)
  })
  try {
    await program()
  } catch (error) {
    // While shutting down, whatever fails fails because of that.
    if (shuttingDown) return
    console.error(error instanceof Error ? error.message : String(error))
    await shutDown(1)
  }
}
