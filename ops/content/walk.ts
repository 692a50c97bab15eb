import { isStored } from '#collections/shared/stored.ts'

/** Walks over every value below `data`, with its path. */
export function walk(data: unknown, visit: (value: unknown, path: string) => void, path = ''): void {
  visit(data, path)
  const below = Array.isArray(data) ? data.entries() : isStored(data) ? Object.entries(data) : []
  for (const [key, value] of below) walk(value, visit, path === '' ? String(key) : `${path}.${key}`)
}
