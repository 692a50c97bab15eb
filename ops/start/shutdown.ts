const closing: (() => Promise<void>)[] = []

/** Remembers how to close something; the last thing opened is closed first, so requests end before the database. */
export const closeLater = (close: () => Promise<void>): void => void closing.push(close)

async function closeAll(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close().catch((error: Error) => console.error(error.message))
}

/**
 * Runs a program that opens things until a signal ends it: the first SIGINT or SIGTERM closes everything cleanly, the
 * second ends at once. If the program throws, the reason is printed as it is, everything is closed, and the code is 1.
 */
export async function guard(program: () => Promise<void>): Promise<void> {
  let ending = false
  const end = async (code: number) => {
    if (ending) process.exit(code)
    ending = true
    await closeAll()
    process.exit(code)
  }
  process.on('SIGINT', () => void end(130))
  process.on('SIGTERM', () => void end(143))
  try {
    await program()
  } catch (error) {
    // While ending, whatever fails fails because of that.
    if (ending) return
    console.error(error instanceof Error ? error.message : String(error))
    await end(1)
  }
}
