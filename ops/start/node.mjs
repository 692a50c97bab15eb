// Runs before anything is installed, so it is plain JavaScript and imports nothing but Node.

/** The oldest Node on which everything runs, supported or not. */
export const OLDEST = '20.9'

/** The long-term lines that Node's project supports, each with the last day on which it does: https://nodejs.org/about/previous-releases */
export const SUPPORTED_UNTIL = { 22: '2027-04-30', 24: '2028-04-30', 26: '2029-04-30' }

const isTooOld = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor, leastMinor] = OLDEST.split('.').map(Number)
  return major < leastMajor || (major === leastMajor && minor < leastMinor)
}

/** What to say about a version of Node on a day such as `2026-11-27`; null if its project supports it then. */
export function remark(version, today) {
  const until = SUPPORTED_UNTIL[version.split('.')[0]]
  if (until && today <= until) return null
  if (until) return `Node ${version} has had no support from its project since ${until}.`
  return `Node ${version} is none of the long-term versions that its project supports: ${Object.keys(SUPPORTED_UNTIL).join(', ')}.`
}

/** Ends the process with one line where Node is too old, and says one line where it is not supported. */
export function needNode() {
  const version = process.versions.node
  if (isTooOld(version)) {
    console.error(`Signoff needs Node ${OLDEST} or newer; this is ${version}.`)
    process.exit(1)
  }
  const said = remark(version, new Date().toISOString().slice(0, 10))
  if (said) console.warn(said)
}

/**
 * Lets this process import TypeScript, which newer Nodes do by themselves. Where they don't, `tsx` does it, at the price of
 * a thread and a child process for as long as a server runs (record 36).
 */
export async function readTypeScript() {
  if (process.features.typescript) return
  const { register } = await import('tsx/esm/api')
  register()
}
