import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * A registry that carries the binaries of some platforms only makes `npm install` leave the others out of the lock file, and
 * `npm ci` then refuses it everywhere. This puts the missing ones back, as `npm run lock` after every install that changed it.
 */

/** Where Node would find a package asked for by the one at `from`; null if the lock has none. */
function resolve(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const key = `${at === '' ? '' : `${at}/`}node_modules/${name}`
    if (packages[key]) return key
    if (at === '') return null
  }
}

/** What a platform package is for, read from its name, such as `@next/swc-linux-x64-gnu`; null for any other package. */
function platform(name) {
  const found =
    /-(darwin|linux|win32|freebsd|android)-(arm64|x64|ia32|ppc64|s390x|arm|riscv64)(?:-(gnu|musl)?\w*)?$/.exec(name)
  if (!found) return null
  const [, os, cpu, libc] = found
  return { cpu: [cpu], ...(libc ? { libc: [libc === 'musl' ? 'musl' : 'glibc'] } : {}), os: [os] }
}

/** The optional platform packages that a lock file's packages ask for and that it lacks, by their place in it. */
export function missing(packages) {
  const found = {}
  for (const [from, { optionalDependencies = {}, license, dev, peer }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const is = platform(name)
      if (!is || resolve(packages, from, name)) continue
      const { os, ...rest } = is
      found[`node_modules/${name}`] = {
        version,
        ...rest,
        license,
        optional: true,
        os,
        ...(dev ? { dev } : {}),
        ...(peer ? { peer } : {}),
      }
    }
  }
  return found
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const { '': root, ...rest } = lock.packages
  const added = missing(lock.packages)
  const all = Object.entries({ ...rest, ...added }).sort(([a], [b]) => (a < b ? -1 : 1))
  lock.packages = { '': root, ...Object.fromEntries(all) }
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${Object.keys(added).length} platform packages put back into package-lock.json`)
}
